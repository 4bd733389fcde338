import type { Grammar } from '../../../src/phrasing/pack.ts';
import { type Place, report, suggestion } from '../content.ts';
import type { ReadPack } from '../kinds/phrasing.ts';
import type { YamlSource } from '../yaml-source.ts';
import { checkExamples } from './check-examples.ts';
import { allElements, macrosOf, parsePattern } from './notation.ts';
import { allClasses, engineClasses, packTables, usedClasses } from './pack-tables.ts';
import { verbForms } from './verb-forms.ts';

/** Check a pack: its patterns, that its lexicon is used, and that every rule does on its examples what it says. */
export function checkPack(pack: ReadPack, grammar: Grammar, version: string): void {
  if (!checkEngineClasses(pack, grammar) || !checkPatterns(pack, grammar)) return;
  checkLexicon(pack, grammar);
  const { tables, learned } = packTables(pack.authored, version, grammar);
  const ready = { ...tables, harm: learned.harm, grammar };
  checkExamples(pack, ready);
}

/** Every pattern, and where it stands. */
function* patterns({
  authored,
  kindSources,
  framesSource,
  safetySource,
  lexiconSource,
}: ReadPack): Generator<[string, () => Place]> {
  const all = function* (
    source: YamlSource,
    path: readonly PropertyKey[],
    list: readonly string[] = [],
  ): Generator<[string, () => Place]> {
    for (const [index, pattern] of list.entries()) yield [pattern, () => source.at([...path, index])];
  };
  for (const [name, macro] of Object.entries(authored.lexicon.macros))
    yield [macro, () => lexiconSource.at(['macros', name])];
  for (const part of ['silencers', 'voice', 'forbidden'] as const)
    yield* all(framesSource, [part], authored.frames[part]);
  for (const [part, list] of Object.entries(authored.frames.beside))
    yield* all(framesSource, ['beside', part], list);
  for (const [index, kind] of authored.kinds.entries()) {
    const source = kindSources[index] as YamlSource;
    yield* all(source, ['unless'], kind.unless);
    for (const [at, rule] of kind.rules.entries()) {
      yield* all(source, ['rules', at, 'find'], rule.find);
      yield* all(source, ['rules', at, 'unless'], rule.unless);
    }
  }
  for (const [index, { unless, rules }] of authored.safety.categories.entries()) {
    yield* all(safetySource, ['categories', index, 'unless'], unless);
    for (const [at, rule] of rules.entries()) {
      yield* all(safetySource, ['categories', index, 'rules', at, 'find'], rule.find);
      yield* all(safetySource, ['categories', index, 'rules', at, 'unless'], rule.unless);
    }
  }
}

function checkEngineClasses({ authored, lexiconSource }: ReadPack, grammar: Grammar): boolean {
  const classes = allClasses(authored.lexicon, grammar);
  const missing = engineClasses.filter((name) => !Object.hasOwn(classes, name));
  for (const name of missing)
    report(
      lexiconSource.keyAt([], 'classes'),
      'missing-words',
      `the engine needs the class \`${name}\`; write its words`,
    );
  return missing.length === 0;
}

function checkPatterns(pack: ReadPack, grammar: Grammar): boolean {
  const macros = macrosOf(pack.authored.lexicon.macros);
  const known = Object.keys(allClasses(pack.authored.lexicon, grammar));
  let isGood = true;
  for (const [pattern, placeOf] of patterns(pack)) {
    try {
      for (const element of allElements(parsePattern(pattern, macros))) {
        for (const name of 'classes' in element ? element.classes : []) {
          if (known.includes(name)) continue;
          isGood = false;
          report(
            placeOf(),
            'phrasing-pattern',
            `there is no word class \`{${name}}\`${suggestion(name, known)}`,
          );
        }
        for (const word of 'words' in element ? element.words : []) {
          // A word of a macro is told where the macro stands.
          const parts = pattern.includes(word) ? grammar.expand(word) : undefined;
          if (parts === undefined) continue;
          isGood = false;
          report(
            placeOf(),
            'phrasing-pattern',
            `no text has the word \`${word}\`, which is read as \`${parts.join(' ')}\`; write that`,
          );
        }
      }
    } catch (error) {
      isGood = false;
      report(placeOf(), 'phrasing-pattern', (error as Error).message);
    }
  }
  return isGood;
}

function checkLexicon({ authored, lexiconSource }: ReadPack, grammar: Grammar): void {
  const used = usedClasses(authored);
  const isUsed = (name: string) =>
    [name, ...Object.keys(verbForms).map((form) => `${name}-${form}`)].some((one) => used.has(one));
  for (const part of ['classes', 'verbs'] as const) {
    for (const name of Object.keys(authored.lexicon[part])) {
      if (!isUsed(name))
        report(
          lexiconSource.keyAt([part], name),
          'unused-id',
          `no rule uses the ${part === 'classes' ? 'class' : 'verbs'} \`${name}\`; use it or delete it`,
        );
    }
  }
  const names = Object.keys(authored.lexicon.macros);
  const text = [
    ...Object.values(authored.lexicon.macros),
    JSON.stringify([authored.kinds, authored.frames, authored.safety]),
  ].join(' ');
  for (const name of names) {
    if (!new RegExp(`@${name}(?![a-z0-9-])`).test(text))
      report(
        lexiconSource.keyAt(['macros'], name),
        'unused-id',
        `no rule uses the macro \`@${name}\`; use it or delete it`,
      );
  }
  for (const [name, words] of Object.entries(allClasses(authored.lexicon, grammar))) {
    if (words.length === 0)
      report(
        lexiconSource.keyAt(['classes'], name),
        'missing-words',
        `the class \`${name}\` is empty; write its words`,
      );
  }
}
