import { expect, test } from 'vitest';
import { evaluateExercise } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';

const parts = {
  behaviour: 'We have not eaten together since Sunday.',
  'effect-on-me': 'I feel lonely and sleep badly.',
  'open-question': 'like-for-you',
  'if-not-now': 'write-instead',
} as const;

const wordingOf = (answers: object) =>
  evaluateExercise('impact-question', answers, { pack }).notices.filter(({ id }) => id === 'wording');

test('joins what happened, the effect and the question to one opener, with one stop after each', () => {
  expect(evaluateExercise('impact-question', parts).opener).toEqual({
    key: 'messages:impact-question.opener',
    values: {
      behaviour: 'We have not eaten together since Sunday',
      effect: 'I feel lonely and sleep badly',
      question: { key: 'vocabulary:impact-questions.like-for-you', values: {} },
    },
  });
});

test('has no opener while one of the three is missing', () => {
  for (const part of ['behaviour', 'effect-on-me', 'open-question'])
    expect(evaluateExercise('impact-question', { ...parts, [part]: null })).not.toHaveProperty('opener');
});

test('is complete only with what to do when now is no good moment, so that it never becomes pressure', () => {
  expect(evaluateExercise('impact-question', parts).status).toBe('complete');
  expect(evaluateExercise('impact-question', { ...parts, 'if-not-now': null }).status).toBe('partial');
});

test('never repeats what the partner said', () => {
  const result = evaluateExercise('impact-question', { ...parts, 'response-heard': 'CANARY' }, { pack });
  expect(JSON.stringify(result)).not.toContain('CANARY');
});

test.each([
  ['behaviour', 'You always walk away.', 'absolute-accusation'],
  ['effect-on-me', 'You do not care about me.', 'mind-reading'],
  ['open-question', { other: 'Why can’t you just admit it?' }, 'accusing-question'],
  ['open-question', { other: 'What is wrong with you?' }, 'accusing-question'],
] as const)('%s: %j is pointed out as %s', (field, answer, kind) => {
  expect(wordingOf({ ...parts, [field]: answer })).toMatchObject([{ field, finding: { kind } }]);
});

test.each(['What was that evening like for you?', 'How do you see it?'])(
  '%s leaves every answer open',
  (other) => {
    expect(wordingOf({ ...parts, 'open-question': { other } })).toEqual([]);
  },
);

test.each([
  ['How was it for you? And what did you think?', true],
  ['كيف كان ذلك لك؟ وماذا تتمنى؟', true],
  ['どう感じましたか？何を思いましたか？', true],
  ['How was it for you?', false],
  ['How was it for you??', false],
])('%s: two questions at once: %s', (other, isTwo) => {
  const { notices } = evaluateExercise('impact-question', { ...parts, 'open-question': { other } });
  expect(notices.some(({ id }) => id === 'one-question')).toBe(isTwo);
});

test('says “enough for today” to a second attempt on one day, not on the next', () => {
  const history = [{ at: '2026-11-22T09:00:00+01:00', answers: parts }];
  const ids = (now: string) =>
    evaluateExercise('impact-question', parts, { now, history }).notices.map(({ id }) => id);
  expect(ids('2026-11-22T23:30:00+01:00')).toContain('enough-for-today');
  expect(ids('2026-11-23T00:30:00+01:00')).not.toContain('enough-for-today');
  const first = evaluateExercise('impact-question', parts, { now: '2026-11-22T23:30:00+01:00' });
  expect(first.notices.map(({ id }) => id)).not.toContain('enough-for-today');
});

test.each(['behaviour', 'effect-on-me', 'open-question'])(
  'SAF-17 a threat in %s builds no opener and leads to help',
  (field) => {
    const threat = 'I will hit you if you do that again.';
    const answer = field === 'open-question' ? { other: threat } : threat;
    const result = evaluateExercise('impact-question', { ...parts, [field]: answer }, { pack });
    expect(result).not.toHaveProperty('opener');
    const help = result.notices.find((one) => one.field === field);
    expect(help?.routes?.length).toBeGreaterThan(0);
    expect(help).not.toHaveProperty('suggestions');
  },
);
