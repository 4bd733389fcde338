import * as z from 'zod';
import { plainData } from '../../../exercises/plain-data.ts';
import { structureOf } from '../../../exercises/structure.ts';
import type { Answers } from '../../../generated/answers.ts';
import type { ExerciseId } from '../../../generated/ids.ts';
import type { ExerciseStructure } from '../../../model/exercise.ts';
import { checkNow } from '../../../time/check-now.ts';
import { crossFieldProblems } from './cross-field.ts';
import { fieldSchema } from './field.ts';
import { codeOf } from './issues.ts';

export type { Answers };

/** What answers are compared with beside each other. */
export interface AnswersContext {
  /** The present moment, RFC 3339 with offset; without it nothing is too early or too late. */
  readonly now?: string;
}

/**
 * Give the schema for the answers to an exercise, with their exact type. It is a Standard Schema too, for form libraries.
 *
 * Every field may be left out or `null`: a form may be half-filled, and whether it is complete is `evaluateExercise`'s to
 * say. Text comes out trimmed and NFC. The `message` of every issue is a stable code, never a sentence; `toIssues` gives
 * issues with their params. Nothing that is parsed makes it throw, takes long or is changed. Make a schema once and keep it.
 *
 * @param context - `now`: the present, for what must not lie in the past or too far ahead.
 * @throws RangeError for an exercise that does not exist, or a `now` that is no moment.
 * @example
 * answersSchema('repeat-back').parse({ said: '  I was late. ', rounds: 1 }) // => { said: 'I was late.', rounds: 1 }
 * answersSchema('repeat-back').safeParse({ rounds: 'two' }).error?.issues[0]?.message // => 'issue.wrong-type'
 */
export function answersSchema<Id extends ExerciseId>(
  id: Id,
  context: AnswersContext = {},
): z.ZodType<Answers<Id>, Answers<Id>> {
  const { now } = context;
  if (now !== undefined) checkNow(now);
  const exercise = structureOf(id);
  const ids = exercise.fields.map((field) => field.id);
  return z.preprocess(
    (input) => plainData(input, ids),
    formSchema(exercise).superRefine(
      (answers, result) => {
        const broken = new Set(result.issues.map((issue) => issue.path?.[0]));
        for (const { path, code, params } of crossFieldProblems(exercise, answers, broken, now))
          result.addIssue({ code: 'custom', message: code, path: [...path], params });
      },
      { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
    ),
  ) as unknown as z.ZodType<Answers<Id>, Answers<Id>>;
}

/** The fields of an exercise, each by itself. */
export function formSchema({ fields }: ExerciseStructure): z.ZodObject {
  return z.strictObject(Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field, fields)])), {
    error: codeOf,
  });
}
