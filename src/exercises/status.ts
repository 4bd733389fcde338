import type { ExerciseStructure } from '../model/exercise.ts';
import type { EvaluationContext, EvaluationStatus } from './evaluation.ts';

type AnyAnswers = Readonly<Record<string, unknown>>;

/** How a session ended, from the answers alone: an ending that was said wins, then a withdrawn consent, then what is complete. */
export function statusOf(
  exercise: ExerciseStructure,
  answers: object,
  context: EvaluationContext,
): EvaluationStatus {
  if (context.ended) return context.ended;
  const given = answers as AnyAnswers;
  const consents = isPairExercise(exercise, context) ? (given.consent as AnyAnswers | undefined) : undefined;
  if (consents && (consents.a === false || consents.b === false)) return 'stopped';
  return isComplete(exercise, given, context) ? 'complete' : 'partial';
}

/** Whether two people do it: where an exercise has no solo form, always. */
export const isPairExercise = (exercise: ExerciseStructure, { mode }: EvaluationContext): boolean =>
  mode === 'pair' || !exercise.participants.includes('solo');

function isComplete(exercise: ExerciseStructure, answers: AnyAnswers, context: EvaluationContext): boolean {
  const { anyOf, answered = 0 } = exercise.completeWhen;
  const consents = answers.consent as AnyAnswers | undefined;
  if (isPairExercise(exercise, context) && !(consents?.a === true && consents.b === true)) return false;
  const counted = exercise.fields.filter(
    (field) => field.kind !== 'consent' && answers[field.id] !== undefined,
  );
  const holds = (condition: string): boolean => {
    const [field = '', expected] = condition.split('=');
    const value = answers[field];
    return expected === undefined ? value !== undefined : String(value) === expected;
  };
  const lacksNothing = exercise.fields.every(
    ({ id, requiredWith }) => requiredWith === undefined || !holds(requiredWith) || answers[id] !== undefined,
  );
  return counted.length >= answered && lacksNothing && anyOf.some((conditions) => conditions.every(holds));
}
