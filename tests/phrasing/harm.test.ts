import { describe, expect, test } from 'vitest';
import { learnHarm } from '../../scripts/compile/phrasing/learn-harm.ts';
import { allLines } from '../../scripts/compile/phrasing/pack-tables.ts';
import { analyze, rephrase } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { authoredPack } from './authored-pack.ts';

const authored = authoredPack();
const { told, innocent } = authored.harm;
const likely = (text: string) => analyze(text, pack).safety.filter(({ rule }) => rule === 'likely-harm');

describe('what is learned from lines', () => {
  test('at most one in a thousand innocent lines is taken for harm by it', () => {
    const taken = innocent.filter((line) => likely(line).length > 0);
    expect(taken.length / innocent.length).toBeLessThanOrEqual(0.001);
  });

  test.each(told)('most lines of $category tell of harm', ({ lines }) => {
    const silent = lines.filter((line) => analyze(line, pack).safety.length === 0);
    expect(silent.length / lines.length).toBeLessThan(0.5);
  });

  // The compiler learns only when the lines change. If this fails, the way of learning did: delete src/generated/harm-en.ts and compile.
  test('the pack holds what its lines teach', () => {
    expect(learnHarm(allLines(authored), pack) === pack.harm).toBe(true);
  });

  test('the same lines teach the same', () => {
    const lines = {
      told: told.map(({ category, lines: own }) => ({ category, lines: own.slice(0, 40) })),
      innocent: innocent.slice(0, 400),
    };
    const [once, again] = [learnHarm(lines, pack), learnHarm(lines, pack)];
    expect(once.length).toBeGreaterThan(100);
    expect(again).toBe(once);
  });
});

describe('a notice that no rule gave', () => {
  const places = ['lock', 'pond', 'reeds', 'bridge', 'bank', 'ferry', 'weir', 'mill'];
  const at = (bird: string) =>
    places.flatMap((place) => [`The ${bird} by the ${place}.`, `A ${bird} at a ${place}.`]);
  const small = {
    ...pack,
    harm: learnHarm(
      {
        told: pack.safety.map(({ category }) => ({
          category,
          lines: category === 'fear' ? at('heron waits') : [],
        })),
        innocent: [...at('duck swims'), 'It rains.'],
      },
      pack,
    ),
  };

  test('spans its sentence and names its category', () => {
    const text = 'It rains. The heron waits by the lock. It rains.';
    const [notice] = analyze(text, small).safety;
    expect(notice).toMatchObject({ category: 'fear', rule: 'likely-harm' });
    expect(text.slice(notice?.start, notice?.end)).toBe('The heron waits by the lock');
  });

  test('leaves nothing to be said anew', () => {
    expect(rephrase('You never listen. The heron waits by the lock.', small).status).toBe('safety');
  });

  test('is not given for a sentence of very many words', () => {
    const many = `The heron waits by the lock ${'and the heron waits '.repeat(20)}`;
    expect(analyze(many, small).safety).toEqual([]);
  });

  test('is never given without what was learned', () => {
    expect(analyze('The heron waits by the lock.', { ...pack, harm: '' }).safety).toEqual([]);
  });
});
