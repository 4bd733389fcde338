import type { z } from 'zod';
import { inflected, verbForms } from '../../../src/phrasing/lexicon.ts';
import type { Grammar, PackKind, PhrasingPack } from '../../../src/phrasing/pack.ts';
import { allElements, Macros, parsePattern } from '../../../src/phrasing/pattern.ts';
import type {
  framesFileSchema,
  lexiconSchema,
  phrasingKindSchema,
  safetyRulesSchema,
} from '../../../src/schemas/authored/phrasing.ts';

/** The authored files of one language, read and valid. */
export interface AuthoredPack {
  readonly language: string;
  readonly kinds: readonly z.output<typeof phrasingKindSchema>[];
  readonly lexicon: z.output<typeof lexiconSchema>;
  readonly frames: z.output<typeof framesFileSchema>;
  readonly safety: z.output<typeof safetyRulesSchema>;
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

/** Every pattern of a pack, for checks and for what it uses. */
function allPatterns({ kinds, frames, safety }: AuthoredPack): string[] {
  return [
    ...frames.silencers,
    ...frames.voice,
    ...frames.forbidden,
    ...kinds.flatMap((kind) => [
      ...kind.unless,
      ...kind.rules.flatMap((rule) => [...rule.find, ...(rule.unless ?? [])]),
    ]),
    ...safety.categories.flatMap((category) => [
      ...category.unless,
      ...category.rules.flatMap((rule) => [...rule.find, ...(rule.unless ?? [])]),
    ]),
  ];
}

const used = new WeakMap<AuthoredPack, ReadonlySet<string>>();

/** The classes that a pattern of the pack or the engine itself names. */
export function usedClasses(authored: AuthoredPack): ReadonlySet<string> {
  const known = used.get(authored) ?? readUsedClasses(authored);
  used.set(authored, known);
  return known;
}

function readUsedClasses(authored: AuthoredPack): ReadonlySet<string> {
  const macros = new Macros(authored.lexicon.macros);
  const elements = allPatterns(authored).flatMap((pattern) => allElements(parsePattern(pattern, macros)));
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
];

/** The pack as it ships: without examples, and with only the classes and macros that a pattern uses. */
export function packTables(authored: AuthoredPack, version: string): Omit<PhrasingPack, 'grammar'> {
  const { lexicon, frames, safety } = authored;
  const isNamed = usedClasses(authored);
  const rows = (words: Readonly<Record<string, readonly string[]>>, isUsed: (name: string) => boolean) =>
    Object.fromEntries(
      Object.entries(words).flatMap(([name, list]) => (isUsed(name) ? [[name, list.join(' ')]] : [])),
    );
  const patterns = allPatterns(authored).concat(Object.values(lexicon.macros)).join(' ');
  return {
    language: authored.language,
    version,
    classes: rows(lexicon.classes, (name) => isNamed.has(name)),
    verbs: rows(lexicon.verbs, (name) =>
      [name, ...Object.keys(verbForms).map((ending) => `${name}-${ending}`)].some((one) => isNamed.has(one)),
    ),
    macros: Object.fromEntries(
      Object.entries(lexicon.macros).filter(([name]) => new RegExp(`@${name}(?![a-z0-9-])`).test(patterns)),
    ),
    kinds: authored.kinds.map(({ source: _, ...kind }) => ({
      ...kind,
      rules: kind.rules.map(({ examples: _examples, spares: _spares, ...rule }) => rule),
    })) as unknown as PackKind[],
    silencers: frames.silencers,
    voice: frames.voice,
    forbidden: frames.forbidden,
    needStatements: frames.needStatements as PhrasingPack['needStatements'],
    openings: frames.openings,
    safety: safety.categories.map(({ category, unless, rules }) => ({
      category,
      unless,
      rules: rules.map(({ examples: _examples, spares: _spares, ...rule }) => rule),
    })) as unknown as PhrasingPack['safety'],
  };
}
