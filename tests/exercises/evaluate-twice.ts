import { expect } from 'vitest';
import { type Evaluation, evaluateExercise } from '../../src/exercises/evaluate.ts';
import type { EvaluationContext, Outcome } from '../../src/exercises/evaluation.ts';
import type { Answers } from '../../src/generated/answers.ts';
import type { ExerciseId } from '../../src/generated/ids.ts';
import type { MessageValue } from '../../src/model/message.ts';

/** Freeze plain data all the way down: a function that changes it throws. */
export function deepFreeze<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const part of Object.values(data)) deepFreeze(part);
  }
  return data;
}

/** Evaluate frozen answers, twice: nothing is changed, and the same comes of the same. */
export function evaluateTwice<Id extends ExerciseId>(
  id: Id,
  answers: Answers<Id>,
  context: EvaluationContext<Id> = {},
): Evaluation<Id> {
  deepFreeze(answers);
  const { pack, guide, ...rest } = context;
  deepFreeze(rest);
  const first = evaluateExercise(id, answers, context);
  expect(evaluateExercise(id, answers, context)).toEqual(first);
  return first;
}

/** The keys of the notices and what they are about. */
export const noticesOf = ({ notices }: Outcome): string[] => notices.map(({ id }) => id);

/** The summary as `field: key`, or `field: key = answer` for an answer. */
export const linesOf = ({ summary }: Outcome): string[] =>
  summary.map(({ field, message }) => {
    const { answer }: Readonly<Record<string, MessageValue>> = message.values;
    const said =
      answer === undefined ? message.key : typeof answer === 'object' ? JSON.stringify(answer) : answer;
    return `${field}: ${said}`;
  });

/** Two people who both want it. */
export const both = { consent: { a: true, b: true } } as const;
