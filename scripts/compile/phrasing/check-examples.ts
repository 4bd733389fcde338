import { analyze } from '../../../src/phrasing/analyze.ts';
import { engineFor, matchesIn } from '../../../src/phrasing/engine.ts';
import type { PhrasingPack } from '../../../src/phrasing/pack.ts';
import { type Rephrasing, rephrase } from '../../../src/phrasing/rephrase.ts';
import { Tokens, tokenize } from '../../../src/phrasing/tokenize.ts';
import { report } from '../content.ts';
import type { ReadPack } from '../kinds/phrasing.ts';
import type { YamlSource } from '../yaml-source.ts';

/** Check that every rule does on its examples what it says, leaves its spares alone, and is no twin of another. */
export function checkExamples(pack: ReadPack, ready: PhrasingPack): void {
  checkFindings(pack, ready);
  checkSafety(pack, ready);
  checkTwins(pack, ready);
}

function checkFindings({ authored, kindSources }: ReadPack, pack: PhrasingPack): void {
  for (const [index, { kind, rules }] of authored.kinds.entries()) {
    const source = kindSources[index] as YamlSource;
    for (const [at, { id, examples, spares }] of rules.entries()) {
      for (const [number, [text, expected]] of examples.entries()) {
        const place = source.at(['rules', at, 'examples', number]);
        const result = firstOf(text, pack);
        const findings = 'findings' in result ? result.findings : [];
        const safety = 'safety' in result ? result.safety : [];
        if (!findings.some((finding) => finding.kind === kind && finding.rule === id)) {
          const others = [
            ...safety.map((one) => one.category),
            ...findings.map((one) => `${one.kind}/${one.rule}`),
          ];
          report(
            place,
            'phrasing-example',
            `\`${id}\` does not find its own example; ${others.length > 0 ? `${others.join(', ')} does` : 'nothing does'}`,
          );
          continue;
        }
        const wanted = typeof expected === 'string' ? expected : `declined: ${expected.declined}`;
        const got =
          result.status === 'rephrased'
            ? result.suggestions[0]?.text
            : result.status === 'declined'
              ? `declined: ${result.reason}`
              : result.status;
        if (got !== wanted) report(place, 'phrasing-example', `it becomes “${got}”, not “${wanted}”`);
      }
      checkSpares(spares, pack, source, ['rules', at, 'spares']);
    }
  }
}

/** What becomes of a text, its first suggestion foremost: the needs are tried before the other variants are made. */
function firstOf(text: string, pack: PhrasingPack): Rephrasing {
  const need = rephrase(text, pack, { variants: ['need'] });
  return need.status === 'declined' ? rephrase(text, pack) : need;
}

function checkSafety({ authored, safetySource }: ReadPack, pack: PhrasingPack): void {
  for (const [index, { category, rules }] of authored.safety.categories.entries()) {
    for (const [at, { id, examples, spares }] of rules.entries()) {
      const path = ['categories', index, 'rules', at];
      for (const [number, text] of examples.entries()) {
        if (
          !analyze(text, pack).safety.some((notice) => notice.category === category && notice.rule === id)
        ) {
          report(
            safetySource.at([...path, 'examples', number]),
            'phrasing-example',
            `\`${id}\` does not find its own example`,
          );
        }
      }
      checkSpares(spares, pack, safetySource, [...path, 'spares']);
    }
  }
}

function checkSpares(
  spares: readonly string[],
  pack: PhrasingPack,
  source: YamlSource,
  path: readonly PropertyKey[],
): void {
  for (const [number, text] of spares.entries()) {
    const { findings, safety } = analyze(text, pack);
    const found = [
      ...safety.map((one) => `${one.category}/${one.rule}`),
      ...findings.map((one) => `${one.kind}/${one.rule}`),
    ];
    if (found.length > 0)
      report(
        source.at([...path, number]),
        'phrasing-spare',
        `${found.join(', ')} finds something in what must be spared`,
      );
  }
}

/** Two rules of a kind that fire on the very same examples are one rule. */
function checkTwins({ authored, kindSources }: ReadPack, pack: PhrasingPack): void {
  const engine = engineFor(pack);
  const firing = new Map<string, Set<string>>();
  for (const { rules } of authored.kinds) {
    for (const { examples } of rules) {
      for (const [text] of examples) {
        const tokens = new Tokens(text.length);
        tokenize(text, engine.lexicon, tokens);
        for (const { owner } of matchesIn(engine, tokens, 0, tokens.count)?.rules ?? []) {
          const key = `${owner.kind.kind}/${owner.rule.id}`;
          firing.set(key, (firing.get(key) ?? new Set()).add(text));
        }
      }
    }
  }
  for (const [index, { kind, rules }] of authored.kinds.entries()) {
    const texts = rules.map(({ id }) => [...(firing.get(`${kind}/${id}`) ?? [])].sort().join('\n'));
    for (const [at, { id }] of rules.entries()) {
      const twin = rules[texts.indexOf(texts[at] ?? '')];
      if (twin && twin.id !== id)
        report(
          (kindSources[index] as YamlSource).at(['rules', at, 'id']),
          'twin-rules',
          `\`${id}\` and \`${twin.id}\` fire on the same examples; make them one rule, or show what parts them`,
        );
    }
  }
}
