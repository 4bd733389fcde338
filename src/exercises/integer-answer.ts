import type { ExerciseStructure } from '../model/exercise.ts';
import { fieldOf } from './structure.ts';

/** The answer to an integer field when it keeps the field’s limits, else the field’s default, or 0. */
export function integerAnswer(exercise: ExerciseStructure, answers: object, id: string): number {
  const field = fieldOf(exercise, id);
  if (field?.kind !== 'integer') return 0;
  const { minimum = -Infinity, maximum = Infinity, multipleOf = 1 } = field;
  const answer = (answers as Readonly<Record<string, unknown>>)[id];
  const fits =
    typeof answer === 'number' && answer >= minimum && answer <= maximum && answer % multipleOf === 0;
  return fits ? answer : (field.default ?? 0);
}
