import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { article, evaluateSafety, type PairWork, type SafetySelection } from '../../src/index.ts';

const order: readonly PairWork[] = ['allowed', 'allowed-with-information', 'paused'];
const selections: readonly SafetySelection[] = [
  ...article.signals.map((signal) => signal.id),
  'not-sure',
  'prefer-not-to-say',
];
const someSelections = fc.subarray([...selections]);

describe('evaluateSafety', () => {
  test('allows everything when nothing is set', () => {
    expect(evaluateSafety([])).toEqual({ pairWork: 'allowed', routes: [], resourceKinds: [] });
  });

  test.each(article.signals)('$id leads along its routes and pauses pair work', (signal) => {
    const result = evaluateSafety([signal.id]);
    expect(result.pairWork).toBe('paused');
    expect([...result.routes].sort()).toEqual([...signal.routes].sort());
    expect(result.resourceKinds.length).toBeGreaterThan(0);
  });

  test.each(['not-sure', 'prefer-not-to-say'] as const)(
    '%s shows information first and leaves the choice free',
    (answer) => {
      expect(evaluateSafety([answer])).toMatchObject({
        pairWork: 'allowed-with-information',
        routes: ['offer-information'],
      });
    },
  );

  test('SAF-02 does not depend on the order of the selections', () => {
    fc.assert(
      fc.property(someSelections, fc.func(fc.integer()), (chosen, by) => {
        const shuffled = [...chosen].sort((a, b) => by(a) - by(b));
        expect(evaluateSafety(shuffled)).toEqual(evaluateSafety(chosen));
      }),
    );
  });

  test('SAF-02 one selection more never allows more and never takes a route away', () => {
    fc.assert(
      fc.property(someSelections, fc.constantFrom(...selections), (chosen, more) => {
        const before = evaluateSafety(chosen);
        const after = evaluateSafety([...chosen, more]);
        expect(order.indexOf(after.pairWork)).toBeGreaterThanOrEqual(order.indexOf(before.pairWork));
        expect(after.routes).toEqual(expect.arrayContaining([...before.routes]));
        expect(after.resourceKinds).toEqual(expect.arrayContaining([...before.resourceKinds]));
      }),
    );
  });

  test('SAF-02 keeps nothing: what was asked before changes nothing', () => {
    fc.assert(
      fc.property(someSelections, someSelections, (before, chosen) => {
        const first = JSON.stringify(evaluateSafety(Object.freeze(chosen)));
        evaluateSafety(before);
        expect(JSON.stringify(evaluateSafety(chosen))).toBe(first);
      }),
    );
  });

  test('SAF-02 reads no free text: a misspelt signal or any other text is an error, never a pass', () => {
    expect(() => evaluateSafety(['fear-of-partnr' as never])).toThrow(RangeError);
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!selections.includes(text as SafetySelection));
        expect(() => evaluateSafety([text as never])).toThrow(RangeError);
      }),
    );
  });

  test('SAF-25 being under age leads to services for young people and pauses pair work', () => {
    expect(evaluateSafety(['under-age'])).toMatchObject({
      pairWork: 'paused',
      routes: ['youth'],
      resourceKinds: ['youth', 'directory'],
    });
  });
});
