import { describe, expect, test } from 'vitest';
import { article } from '../../src/article/article.ts';
import { analyze, createGuide, rephrase } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { readLocale } from '../read-locale.ts';
import { authoredPack } from './authored-pack.ts';

const authored = authoredPack();
const guide = createGuide(readLocale('en'));

test('there are sixteen kinds and eight categories, each with words and a step', () => {
  expect(authored.kinds.map((kind) => kind.kind).sort()).toEqual(Object.keys(guide.phrasing.kinds).sort());
  expect(authored.kinds).toHaveLength(16);
  expect(authored.safety.categories).toHaveLength(8);
  const steps = article.steps.map((step) => step.id as string);
  for (const { applies } of authored.kinds) expect(steps).toContain(applies);
});

describe.each(authored.kinds)('$kind', ({ kind, rules }) => {
  describe.each(rules)('$id', ({ id, examples, spares }) => {
    test.each(examples.map(([text, expected]) => [text, expected] as const))(
      'finds “%s”',
      (text, expected) => {
        const { findings } = analyze(text, pack);
        expect(findings.map((finding) => `${finding.kind}/${finding.rule}`)).toContain(`${kind}/${id}`);
        const result = rephrase(text, pack);
        if (typeof expected === 'string') {
          expect(result.status === 'rephrased' && result.suggestions[0]?.text).toBe(expected);
        } else {
          expect(result).toMatchObject({ status: 'declined', reason: expected.declined });
        }
      },
    );

    test.each(spares)('spares “%s”', (text) => {
      expect(analyze(text, pack)).toMatchObject({ safety: [], findings: [] });
      expect(rephrase(text, pack)).toEqual({ status: 'clear' });
    });
  });
});

describe.each(authored.safety.categories)('$category', ({ category, rules }) => {
  describe.each(rules)('$id', ({ id, examples, spares }) => {
    test.each(examples)('notices “%s”, and nothing else is said of it', (text) => {
      const { safety, findings } = analyze(text, pack);
      expect(safety.map((notice) => `${notice.category}/${notice.rule}`)).toContain(`${category}/${id}`);
      expect(findings).toEqual([]);
      expect(rephrase(text, pack)).toEqual({ status: 'safety', safety });
    });

    test.each(spares)('spares “%s”', (text) => {
      expect(analyze(text, pack).safety).toEqual([]);
    });
  });
});
