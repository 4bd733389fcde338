import { describe, expect, test } from 'vitest';
import { buildNeedStatement, rephrase } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { authoredPack } from '../phrasing/authored-pack.ts';

// Every line by which the rules of the safety gate are written, whatever its category.
const lines = authoredPack().safety.categories.flatMap(({ category, rules }) =>
  rules.flatMap(({ examples }) => examples.map((text) => ({ category, text }))),
);

describe('SAF-17', () => {
  test('there are threats among the lines', () => {
    expect(lines.filter(({ category }) => category === 'threat').length).toBeGreaterThan(10);
  });

  test.each(lines)('$category: “$text” is never made to sound better', ({ text }) => {
    const result = rephrase(text, pack);
    expect(result.status).toBe('safety');
    expect(result).not.toHaveProperty('suggestions');
    expect(buildNeedStatement({ need: 'time together', observation: text }, pack)).toEqual([]);
    expect(buildNeedStatement({ need: 'time together', request: text }, pack)).toEqual([]);
  });
});
