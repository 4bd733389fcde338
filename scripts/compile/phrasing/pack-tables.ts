import type { z } from 'zod';
import { writeCount } from '../../../src/phrasing/code.ts';
import type { Grammar, PackKind, PhrasingPack } from '../../../src/phrasing/pack.ts';
import type {
  framesFileSchema,
  lexiconSchema,
  phrasingKindSchema,
  safetyRulesSchema,
} from '../../../src/schemas/authored/phrasing.ts';
import { AnchorFinder, trialsOf } from './anchors.ts';
import { commonWords } from './common-words.ts';
import { chooseFeatures } from './features.ts';
import { fingerprintOf, type HarmLines, type Learned, learnHarm } from './learn-harm.ts';
import { allElements, macrosOf, parsePattern } from './notation.ts';
import { PackWriter } from './pack-writer.ts';
import { inflected, verbForms } from './verb-forms.ts';
import { WordSets } from './word-sets.ts';

/** The authored files of one language, read and valid. */
export interface AuthoredPack {
  readonly language: string;
  readonly kinds: readonly z.output<typeof phrasingKindSchema>[];
  readonly lexicon: z.output<typeof lexiconSchema>;
  readonly frames: z.output<typeof framesFileSchema>;
  readonly safety: z.output<typeof safetyRulesSchema>;
  readonly harm: HarmLines;
  /** What an earlier compile learned: to learn takes time, and the same lines teach the same. */
  readonly learned: Learned | undefined;
}

/** All classes of a lexicon; each verb class with its forms: `hurt`, `hurt-s`, `hurt-ed`, `hurt-ing`, and `hurt-any` for all. */
export function allClasses(
  { classes, verbs }: AuthoredPack['lexicon'],
  grammar: Grammar,
): Record<string, string[]> {
  const all: Record<string, string[]> = { ...classes, ...verbs };
  for (const [name, words] of Object.entries(verbs)) {
    for (const [ending, forms] of Object.entries(verbForms))
      all[`${name}-${ending}`] = inflected(words, forms, grammar);
  }
  return all;
}

/** The rules of a pack, of every kind and of the safety gate. */
const allRules = ({ kinds, safety }: AuthoredPack): { find: string[]; unless?: string[] | undefined }[] => [
  ...safety.categories.flatMap((category) => category.rules),
  ...kinds.flatMap((kind) => kind.rules),
];

/** Every pattern that is not a way to find: what silences, and what a suggestion must or may not hold. */
const otherPatterns = (authored: AuthoredPack): string[] => [
  ...authored.frames.silencers,
  ...authored.frames.voice,
  ...authored.frames.forbidden,
  ...Object.values(authored.frames.beside).flat(),
  ...[...authored.kinds, ...authored.safety.categories, ...allRules(authored)].flatMap(
    ({ unless }) => unless ?? [],
  ),
];

const used = new WeakMap<AuthoredPack, ReadonlySet<string>>();

/** The classes that a pattern of the pack or the engine itself names. */
export function usedClasses(authored: AuthoredPack): ReadonlySet<string> {
  const known = used.get(authored) ?? readUsedClasses(authored);
  used.set(authored, known);
  return known;
}

function readUsedClasses(authored: AuthoredPack): ReadonlySet<string> {
  const macros = macrosOf(authored.lexicon.macros);
  const patterns = [...allRules(authored).flatMap(({ find }) => find), ...otherPatterns(authored)];
  const elements = patterns.flatMap((pattern) => allElements(parsePattern(pattern, macros)));
  return new Set([
    ...engineClasses,
    ...elements.flatMap((element) => ('classes' in element ? element.classes : [])),
  ]);
}

/** The classes that the engine itself asks for, whatever the patterns name. */
export const engineClasses = [
  'connective',
  'conjunction',
  'clause-subject',
  'tag',
  'only-tag',
  'abbreviation',
  'subordinator',
  'tie',
  'determiner',
  'blame',
  'third-person',
  'person',
];

/** A pack as it ships, but for its grammar: its tables, and what was learned from its lines. */
interface Written {
  readonly tables: Omit<PhrasingPack, 'grammar' | 'harm'>;
  readonly learned: Learned;
}

const written = new WeakMap<AuthoredPack, Written>();

/** The pack as it ships: without examples, its patterns in the notation of the engine. */
export function packTables(authored: AuthoredPack, version: string, grammar: Grammar): Written {
  const known = written.get(authored) ?? writeTables(authored, version, grammar);
  written.set(authored, known);
  return known;
}

function writeTables(authored: AuthoredPack, version: string, grammar: Grammar): Written {
  const { language, lexicon, frames, safety } = authored;
  const macros = macrosOf(lexicon.macros);
  const sets = new WordSets(allClasses(lexicon, grammar), commonWords[language] ?? []);
  const finder = new AnchorFinder(sets);
  const writer = new PackWriter(sets);
  const anchorsOf = (pattern: string) => {
    const anchors = finder.anchorsOf(parsePattern(pattern, macros));
    if (anchors.length === 0) throw new SyntaxError(`the pattern \`${pattern}\` names no word that it needs`);
    return anchors;
  };

  for (const pattern of otherPatterns(authored)) writer.countPattern(parsePattern(pattern, macros));
  const rules = allRules(authored);
  const finds = rules.flatMap(({ find }) =>
    find.map((pattern) => ({ elements: parsePattern(pattern, macros), anchors: anchorsOf(pattern) })),
  );
  for (const { elements, anchors } of finds) {
    writer.countPattern(elements);
    writer.countAnchors(anchors);
  }
  const features = chooseFeatures(
    finds.map(({ elements, anchors }) => ({ elements, frequency: trialsOf(anchors) })),
    sets,
  );
  for (const set of features) writer.countSet(set);
  for (const name of engineClasses) writer.countSet(sets.of([], [name]));
  for (const word of otherWords(authored, grammar)) writer.countWord(word);
  writer.seal();

  const code = (pattern: string) => writer.writePattern(parsePattern(pattern, macros));
  const patterns = (list: readonly string[] = []) => list.map(code).join(' ');
  const unless = (list: readonly string[] = []) => (list.length > 0 ? { unless: patterns(list) } : {});
  const tables = {
    language,
    version,
    classes: Object.fromEntries(engineClasses.map((name) => [name, writer.writeSet(sets.of([], [name]))])),
    kinds: authored.kinds.map(({ source: _, unless: spared, rules, ...kind }) => ({
      ...kind,
      ...unless(spared),
      rules: rules.map(({ examples: _examples, spares: _spares, find: _find, ...rule }) => ({
        ...rule,
        ...unless(rule.unless),
      })),
    })) as unknown as PackKind[],
    features: features.map((set) => writer.writeSet(set)).join(''),
    silencers: patterns(frames.silencers),
    finds: finds.map(({ elements }) => writer.writePattern(elements)).join(' '),
    counts: rules.map(({ find }) => writeCount(find.length)).join(''),
    voice: patterns(frames.voice),
    forbidden: patterns(frames.forbidden),
    beside: {
      stands: patterns(frames.beside.stands),
      jabs: patterns(frames.beside.jabs),
      kind: patterns(frames.beside.kind),
      splices: patterns(frames.beside.splices),
    },
    needStatements: frames.needStatements as PhrasingPack['needStatements'],
    openings: frames.openings,
    safety: safety.categories.map(({ category, unless: spared, rules }) => ({
      category,
      ...unless(spared),
      rules: rules.map(({ id, unless: own }) => ({ id, ...unless(own) })),
    })) as unknown as PhrasingPack['safety'],
  };
  const pack = {
    ...tables,
    ...writer.alarms(finds.map(({ anchors }) => anchors)),
    words: writer.words(),
    parts: writer.parts(),
    slots: writer.slots(),
  };
  const lines = allLines(authored);
  const fingerprint = fingerprintOf(lines);
  const learned =
    authored.learned?.fingerprint === fingerprint
      ? authored.learned
      : { fingerprint, harm: learnHarm(lines, { ...pack, harm: '', grammar }) };
  return { tables: pack, learned };
}

/** All lines to learn harm from: those of the rules beside those that stand by themselves. */
export function allLines({ kinds, safety, harm }: AuthoredPack): HarmLines {
  const rules = kinds.flatMap((kind) => kind.rules);
  return {
    told: safety.categories.map(({ category, rules: own }) => ({
      category,
      lines: [
        ...(harm.told.find((one) => one.category === category)?.lines ?? []),
        ...own.flatMap(({ examples }) => examples),
      ],
    })),
    innocent: [
      ...harm.innocent,
      ...rules.flatMap(({ examples }) => examples.map(([text]) => text)),
      ...[...rules, ...safety.categories.flatMap((category) => category.rules)].flatMap(
        ({ spares }) => spares,
      ),
    ],
  };
}

/** Words that no pattern need name: the verbs of the lexicon, and what contractions stand for. */
function otherWords(authored: AuthoredPack, grammar: Grammar): string[] {
  const isNamed = usedClasses(authored);
  const verbs = Object.entries(authored.lexicon.verbs).filter(([name]) =>
    [name, ...Object.keys(verbForms).map((ending) => `${name}-${ending}`)].some((one) => isNamed.has(one)),
  );
  return [
    ...verbs.flatMap(([, words]) => words),
    ...grammar.contractions.flatMap((word) => grammar.expand(word) ?? []),
  ];
}
