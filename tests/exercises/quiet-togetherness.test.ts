import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvaluationContext } from '../../src/exercises/evaluation.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { article } from '../../src/index.ts';
import { both, evaluateTwice, linesOf, noticesOf } from './evaluate-twice.ts';

type Quiet = Answers<'quiet-togetherness'>;

const options = ['reading', 'jigsaw', { other: 'sorting stamps' }, 'baking'] as const;
const evaluate = (answers: Quiet, context: EvaluationContext<'quiet-togetherness'> = {}) =>
  evaluateTwice('quiet-togetherness', { options, ...answers }, context);

test.each([
  [{}, [0, 1, 2, 3]],
  [{ a: [0] }, [1, 2, 3]],
  [{ a: [0, 3], b: [3, 1] }, [2]],
  [{ a: [9, -1] }, [0, 1, 2, 3]],
  [{ a: [0, 1], b: [2, 3] }, []],
] as const)('after the vetoes %j, %j are left', (veto, left) => {
  const outcome = evaluate({ veto });
  expect(outcome.options).toEqual(left.map((position) => options[position]));
  expect(outcome.status).toBe('complete');
  if (left.length > 0) expect(outcome.options).toContainEqual(outcome.suggestion);
  else expect(outcome).not.toHaveProperty('suggestion');
  expect(noticesOf(outcome)).toEqual(left.length > 0 ? [] : ['each-alone']);
});

test('it does not tell who took what away', () => {
  const one = evaluate({ veto: { a: [0, 1], b: [3] } });
  expect(evaluate({ veto: { b: [0, 1], a: [3] } })).toEqual(one);
  expect(JSON.stringify(one)).not.toContain('veto');
});

test('without a list nothing is chosen, and nothing is said about it', () => {
  expect(evaluate({ options: null })).toMatchObject({ status: 'partial', options: [], notices: [] });
});

test('one idea comes by the seed, and others come with others', () => {
  const suggestion = (seed: string) => evaluate({}, { seed }).suggestion;
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(options).toContainEqual(suggestion(seed));
    }),
  );
  const ideas = Array.from({ length: 40 }, (_, index) => JSON.stringify(suggestion(`${index}`)));
  expect(new Set(ideas).size).toBe(options.length);
  expect(linesOf(evaluate({}))).toEqual(['options: messages:quiet-togetherness.suggestion']);
});

describe('SAF-08 touch', () => {
  const yes = 'if-both-say-yes';

  test('is none by default', () => {
    const field = article.exercises
      .find(({ id }) => id === 'quiet-togetherness')
      ?.fields.find(({ id }) => id === 'touch');
    expect(field).toMatchObject({ default: 'none' });
    expect(evaluate({}).touch).toBe('none');
    expect(evaluate(both, { mode: 'pair' }).touch).toBe('none');
  });

  test.each([
    ['alone', {}, { touch: yes }, {}, 'none'],
    ['both there', { mode: 'pair' }, { ...both, touch: yes }, {}, yes],
    ['one yes to be here', { mode: 'pair' }, { consent: { a: true }, touch: yes }, {}, 'none'],
    ['a yes taken back', { mode: 'pair' }, { consent: { a: true, b: false }, touch: yes }, {}, 'none'],
    ['each on their own', { mode: 'pair' }, { ...both, touch: yes, mode: 'alone' }, {}, 'none'],
    ['the partner says no', { mode: 'pair' }, { ...both, touch: yes }, { touch: 'none' }, 'none'],
    ['only the partner says yes', { mode: 'pair' }, { ...both }, { touch: yes }, 'none'],
    ['the partner says yes too', { mode: 'pair' }, { ...both, touch: yes }, { touch: yes }, yes],
  ] as const)('%s', (_, context, answers, partner, touch) => {
    expect(evaluate(answers as Quiet, { ...context, partner }).touch).toBe(touch);
  });

  test('a no stands in the summary as any answer does, and brings no advice', () => {
    const refused = evaluate({ ...both, touch: 'none' }, { mode: 'pair' });
    const unmet = evaluate({ ...both, touch: yes }, { mode: 'pair', partner: { touch: 'none' } });
    expect(unmet).toEqual(refused);
    expect(refused.notices).toEqual([]);
  });
});
