import { expect, test } from 'vitest';
import type { EvaluationContext } from '../../src/exercises/evaluation.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { both, evaluateTwice, linesOf, noticesOf } from './evaluate-twice.ts';

type Round = Answers<'listening-round'>;

const evaluate = (answers: Round, context: EvaluationContext<'listening-round'> = {}) =>
  evaluateTwice('listening-round', { ...both, ...answers }, context);

test.each([
  ['a', 2, ['a', 'b']],
  ['b', 4, ['b', 'a', 'b', 'a']],
  ['a', 6, ['a', 'b', 'a', 'b', 'a', 'b']],
  // Left out or past the limits: the usual two.
  ['a', undefined, ['a', 'b']],
  ['a', 3, ['a', 'b']],
  ['a', 0, ['a', 'b']],
  ['b', Number.MAX_SAFE_INTEGER - 1, ['b', 'a']],
] as const)('%s begins, %s turns', (first, turns, speakers) => {
  const { turns: log } = evaluate({ 'first-speaker': first, ...(turns !== undefined && { turns }) });
  expect(log.map(({ speaker }) => speaker)).toEqual(speakers);
  expect(log.every(({ length }) => length === 'PT3M')).toBe(true);
});

test('a turn is as long as agreed, or has no timer', () => {
  const timed = evaluate({ 'first-speaker': 'a', 'turn-length': 'PT10M' });
  expect(timed.turns).toEqual([
    { speaker: 'a', length: 'PT10M' },
    { speaker: 'b', length: 'PT10M' },
  ]);
  expect(linesOf(timed)).toContain('turns: messages:listening-round.turn');
  const untimed = evaluate({ 'first-speaker': 'a', 'turn-length': 'no-timer' });
  expect(untimed.turns).toEqual([{ speaker: 'a' }, { speaker: 'b' }]);
  expect(linesOf(untimed)).toContain('turns: messages:listening-round.turnWithoutTimer');
});

test('chance decides by the seed, for either; without a seed nobody is named', () => {
  const first = (seed: string) => evaluate({ 'first-speaker': 'toss' }, { seed }).turns[0]?.speaker;
  const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);
  const begins = seeds.map(first);
  expect(seeds.map(first)).toEqual(begins);
  const share = begins.filter((who) => who === 'a').length;
  expect(share).toBeGreaterThan(70);
  expect(share).toBeLessThan(130);
  expect(evaluate({ 'first-speaker': 'toss' }).turns).toEqual([]);
});

test.each([
  ['all-turns', 'complete'],
  ['both-finished', 'complete'],
  ['paused', 'postponed'],
  [undefined, 'partial'],
] as const)('a round that ended with %s is %s', (ending, status) => {
  expect(evaluate({ 'first-speaker': 'a', turns: 2, ...(ending && { ending }) }).status).toBe(status);
});

test('the word for a pause counts as well done', () => {
  const paused = evaluate({ 'first-speaker': 'a', ending: 'paused' });
  expect(linesOf(paused)).toContain('ending: messages:listening-round.paused');
  expect(evaluate({ ending: 'paused', consent: { a: true, b: false } }).status).toBe('stopped');
});

test.each([
  [{ a: 'yes-mostly', b: 'partly' }, 2, true],
  [{ a: 'not-yet', b: 'yes-mostly' }, 2, true],
  [{ a: 'yes-mostly', b: 'yes-mostly' }, 2, false],
  [{ a: 'partly' }, 0, true],
  [{ b: 'yes-mostly' }, 0, false],
  [{ a: 'yes-mostly', b: 'prefer-not-to-say' }, 0, false],
  [{}, 0, false],
] as const)('of %j, %d are shown', (heard, shown, suggested) => {
  const outcome = evaluate({ 'first-speaker': 'a', ending: 'all-turns', 'heard-feeling': heard });
  expect(linesOf(outcome).filter((line) => line.startsWith('heard-feeling'))).toHaveLength(shown);
  expect(noticesOf(outcome)).toEqual(suggested ? ['try-repeat-back'] : []);
  expect(outcome.notices.every(({ exercise }) => exercise === 'repeat-back')).toBe(true);
});

test('an answer that the partner shared counts as theirs', () => {
  const own = { 'heard-feeling': { a: 'yes-mostly' } } as const;
  const partner = { 'heard-feeling': { b: 'not-yet' } } as const;
  const outcome = evaluate(own, { partner });
  expect(linesOf(outcome).filter((line) => line.startsWith('heard-feeling'))).toHaveLength(2);
  expect(noticesOf(outcome)).toEqual(['try-repeat-back']);
});
