import { expect, test } from 'vitest';
import { analyze, evaluateExercise } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';

const guess = 'You are tired of me.';
const answers = {
  situation: 'They went to bed early.',
  'my-feelings': ['sad', 'numb'],
  'my-need': 'reassurance',
  'body-cue': ['chest'],
  guess,
  'guess-as-question': 'How was this evening for you?',
} as const;

test('shows the feelings, the need and the question; the guess stands nowhere but in questions', () => {
  const { summary, notices, status } = evaluateExercise('feelings-behind', answers, { pack });
  expect(status).toBe('complete');
  expect(summary.map(({ field }) => field)).toEqual(['my-feelings', 'my-need', 'guess-as-question']);
  expect(JSON.stringify([summary, notices])).not.toContain('tired');
});

test('turns a guess about the partner’s mind into something to ask, in which nothing accuses', () => {
  const { questions } = evaluateExercise('feelings-behind', answers, { pack });
  const own = questions.filter((one) => typeof one === 'string');
  expect(own.length).toBeGreaterThan(0);
  expect(own).not.toContain(guess);
  for (const question of own) expect(analyze(question, pack)).toMatchObject({ safety: [], findings: [] });
});

test('has ready questions for a guess that no rule knows, and none without a guess', () => {
  const ready = evaluateExercise('feelings-behind', { ...answers, guess: 'bored, perhaps' }).questions;
  expect(ready.map((one) => typeof one)).toEqual(['object', 'object']);
  expect(evaluateExercise('feelings-behind', { ...answers, guess: null }).questions).toEqual([]);
});

test('is complete with feelings, and with a guess only when there is a question too', () => {
  const statusOf = (more: object) =>
    evaluateExercise('feelings-behind', { 'my-feelings': ['sad'], ...more }).status;
  expect(statusOf({})).toBe('complete');
  expect(statusOf({ guess })).toBe('partial');
  expect(statusOf({ guess, 'guess-as-question': 'How are you?' })).toBe('complete');
  expect(statusOf({ 'my-feelings': null, guess, 'guess-as-question': 'How are you?' })).toBe('partial');
});

test('points out a thought that is dressed as a feeling, as information only, and nothing else in private words', () => {
  const notices = (situation: string) =>
    evaluateExercise('feelings-behind', { situation, 'my-feelings': ['sad'] }, { pack }).notices;
  expect(notices('I feel ignored by you.')).toMatchObject([
    { id: 'wording', severity: 'info', field: 'situation', finding: { kind: 'faux-feeling-word' } },
  ]);
  expect(notices('You never listen to me.')).toEqual([]);
});

test('makes nothing of a guess that tells of harm, and leads to help', () => {
  const result = evaluateExercise(
    'feelings-behind',
    { ...answers, guess: 'He will hit me again.' },
    { pack },
  );
  expect(result.questions).toEqual([]);
  expect(result.notices).toContainEqual(
    expect.objectContaining({ field: 'guess', routes: ['offer-information'] }),
  );
});
