import { describe, expect, test } from 'vitest';
import { article, type CauseId, exercisesForCauses, stepsForCauses } from '../src/index.ts';

const harm = article.signals.filter((signal) => signal.harm).map((signal) => signal.id);

describe.each(article.causes.map((cause) => cause.id))('%s', (id) => {
  const cause = article.causes.find((one) => one.id === id);

  test('leads to its own steps and exercises, in its own order', () => {
    expect(stepsForCauses([id]).map((step) => step.id)).toEqual(cause?.steps);
    expect(exercisesForCauses([id]).map((exercise) => exercise.id)).toEqual(cause?.exercises);
  });

  test.each(harm)('with %s set, only what can be done alone is left', (signal) => {
    for (const { id: exercise, participants } of exercisesForCauses([id], { signals: [signal] })) {
      expect(participants).toEqual(['solo']);
      expect(article.exercises.find((one) => one.id === exercise)?.notFor).not.toContain(signal);
    }
  });

  test('a signal never adds a suggestion', () => {
    const all = exercisesForCauses([id]).map((exercise) => exercise.id);
    for (const { id: signal } of article.signals) {
      for (const left of exercisesForCauses([id], { signals: [signal] })) expect(all).toContain(left.id);
    }
  });
});

test('several causes: what each suggests first comes first, none twice, each with its reasons', () => {
  const picked: CauseId[] = ['bereavement', 'physical-health'];
  const exercises = exercisesForCauses(picked);
  expect(exercises.slice(0, 2).map((one) => one.id)).toEqual(['quiet-togetherness', 'need-statement']);
  expect(exercises.find((one) => one.id === 'quiet-togetherness')?.causes).toEqual(picked);
  expect(new Set(exercises.map((one) => one.id)).size).toBe(exercises.length);
});

test('picking the same cause twice changes nothing', () => {
  expect(stepsForCauses(['stress', 'stress'])).toEqual(stepsForCauses(['stress']));
});

test('picking nothing suggests nothing', () => {
  expect(stepsForCauses([])).toEqual([]);
  expect(exercisesForCauses([])).toEqual([]);
});

test('a cause or signal that does not exist is an error that names those that do', () => {
  expect(() => stepsForCauses(['gloom' as CauseId])).toThrow(
    'there is no cause "gloom"; use one of stress, job-stress',
  );
  expect(() => exercisesForCauses(['stress'], { signals: ['fear' as never] })).toThrow(
    'there is no safety signal "fear"',
  );
});
