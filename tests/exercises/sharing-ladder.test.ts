import { describe, expect, test } from 'vitest';
import type { EvaluationContext } from '../../src/exercises/evaluation.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { decks } from '../../src/generated/structure.ts';
import { article, createGuide } from '../../src/index.ts';
import { readLocale } from '../read-locale.ts';
import { both, evaluateTwice, linesOf, noticesOf } from './evaluate-twice.ts';

type Ladder = Answers<'sharing-ladder'>;
type After = NonNullable<Ladder['after']>;

const rungs = [
  { level: 1, prompt: 'better-today' },
  { level: 2, prompt: 'hidden-skill' },
  { level: 3, prompt: { other: 'the years in the village' } },
  { level: 5, prompt: 'being-known' },
] as const;

const evaluate = (answers: Ladder, context: EvaluationContext<'sharing-ladder'> = {}) =>
  evaluateTwice('sharing-ladder', { rungs, ...answers }, context);

const session = (today: number, after: After, list: NonNullable<Ladder['rungs']> = rungs) => ({
  answers: { rungs: list, today, after },
});

describe('what may come next', () => {
  test.each([
    [0, 'lighter', [1]],
    [1, 'same', [2]],
    [3, 'same', []],
    [1, 'heavier', [1, 0]],
    [0, 'heavier', [0]],
    [1, 'prefer-not-to-say', []],
  ] as const)('after rung %d, %s: %j', (today, after, next) => {
    expect(evaluate({ today, after }).next).toEqual(next);
    // The same when it was an earlier day.
    expect(evaluate({}, { history: [session(today, after)] }).next).toEqual(next);
  });

  test('is the first rung for who begins, and nothing without rungs or on a day of rest', () => {
    expect(evaluate({}).next).toEqual([0]);
    expect(evaluate({ rungs: null }).next).toEqual([]);
    expect(evaluate({ readiness: 'not-today' }).next).toEqual([]);
    expect(evaluate({ readiness: 'not-today' }, { history: [session(0, 'lighter')] }).next).toEqual([]);
    expect(evaluate({ today: 0 }).next).toEqual([]);
    for (const ended of ['stopped', 'postponed'] as const) expect(evaluate({}, { ended }).next).toEqual([]);
  });

  test('follows a plan that has changed since', () => {
    const earlier = [
      { level: 1, prompt: 'taste-that-changed' },
      { level: 2, prompt: 'kind-words-kept' },
    ] as const;
    expect(evaluate({}, { history: [session(1, 'same', earlier)] }).next).toEqual([2]);
    expect(evaluate({}, { history: [session(0, 'heavier', earlier)] }).next).toEqual([0]);
    const steep = [{ level: 4, prompt: 'someone-missed' }] as const;
    expect(evaluate({ rungs: steep }, { history: [session(0, 'heavier', earlier)] }).next).toEqual([]);
  });

  test('is never a topic that is kept private', () => {
    const guide = createGuide(readLocale('en'));
    expect(evaluate({ today: 1, after: 'same', 'keep-private': ['The Village'] }).next).toEqual([]);
    expect(evaluate({ 'keep-private': ['better'] }, { guide }).next).toEqual([]);
    expect(evaluate({ 'keep-private': ['village'] }, { guide }).next).toEqual([0]);
  });

  test('stands in the summary, in words', () => {
    const line = 'rungs: messages:sharing-ladder.next';
    expect(linesOf(evaluate({ today: 1, after: 'heavier' }))).toContain(line);
    expect(linesOf(evaluate({ today: 1, after: 'prefer-not-to-say' }))).not.toContain(line);
  });
});

test('after a heavy one, rest is offered', () => {
  expect(noticesOf(evaluate({ today: 1, after: 'heavier' }, { history: [session(0, 'same')] }))).toEqual([
    'leave-it-for-today',
  ]);
});

test.each([
  [[], 0, false],
  [[], 1, true],
  [[session(0, 'same')], 1, false],
  [[session(0, 'prefer-not-to-say')], 1, false],
  [[session(0, 'same')], 2, true],
  [[session(2, 'same'), session(1, 'heavier')], 2, true],
  [[session(2, 'same'), session(1, 'heavier')], 1, false],
  [[session(2, 'same'), session(1, 'heavier')], 0, false],
] as const)('at most one rung further: %j, then %d', (history, today, isTooFar) => {
  expect(noticesOf(evaluate({ today }, { history }))).toEqual(isTooFar ? ['one-step-at-a-time'] : []);
});

test.each([
  [{ today: 0, after: 'same' }, 'complete'],
  [{ readiness: 'not-today' }, 'complete'],
  [{ today: 0 }, 'partial'],
  [{ after: 'same' }, 'partial'],
  // A rung that is not there.
  [{ today: 9, after: 'same' }, 'partial'],
  [{ today: -1, after: 'same' }, 'partial'],
  [{}, 'partial'],
] as const)('%j is %s', (answers, status) => {
  expect(evaluate(answers).status).toBe(status);
});

test('the partner’s plan is not looked at, and in a result for two there is nothing of one’s own', () => {
  const answers: Ladder = { today: 1, after: 'same', 'partner-invited': true };
  const partner: Ladder = { rungs: [{ level: 5, prompt: 'open-question' }], today: 0, after: 'heavier' };
  expect(evaluate(answers, { partner })).toEqual(evaluate(answers));
  const shared = evaluate({ ...both, ...answers }, { mode: 'pair', partner });
  expect(shared).toMatchObject({ status: 'complete', next: [], notices: [] });
  expect(shared.summary.map(({ field }) => field)).toEqual(['partner-invited']);
});

describe('SAF-09', () => {
  const exercise = article.exercises.find(({ id }) => id === 'sharing-ladder');

  test('every prompt to disclose can be skipped, without a trace', () => {
    const asked = exercise?.fields.filter(({ kind }) => kind !== 'consent') ?? [];
    expect(asked.length).toBeGreaterThan(5);
    for (const { id, required } of asked) {
      expect(required, id).toBeUndefined();
      expect(evaluate({ [id]: null }), id).toEqual(evaluate({ ...(id === 'rungs' && { rungs: null }) }));
    }
    const nothing = evaluate({ rungs: null });
    expect(nothing.summary).toEqual([]);
    expect(nothing.notices).toEqual([]);
  });

  test('no prompt is about a topic that could be used to control or hurt', () => {
    const words = readLocale('en').words.vocabulary['sharing-prompts'] ?? {};
    const excluded =
      /income|salar|earn|debt|password|\bpin\b|address|location|where you live|naked|nude|\bsex|intimate|visa|passport|immigra|legal|abuse|violen|someone else’s|secret/i;
    for (const { id } of decks['sharing-prompts']) {
      expect(words[id], id).toBeTypeOf('string');
      expect(words[id], id).not.toMatch(excluded);
    }
  });

  test('the way up is even: each level has prompts, and none lies outside', () => {
    const levels = new Set(decks['sharing-prompts'].map(({ level }) => level));
    expect([...levels].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
