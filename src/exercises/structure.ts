import type { ExerciseId } from '../generated/ids.ts';
import { exercises } from '../generated/structure.ts';
import type { ExerciseStructure, FieldStructure } from '../model/exercise.ts';

/** The structure of an exercise; a misspelt id is a programmer's mistake and says so. */
export function structureOf<Id extends ExerciseId>(id: Id): ExerciseStructure & { readonly id: Id } {
  const exercise = exercises.find((one) => one.id === id);
  if (exercise) return { ...exercise, id };
  throw new RangeError(
    `there is no exercise ${JSON.stringify(id)}; use one of ${exercises.map((one) => one.id).join(', ')}`,
  );
}

/** A field of an exercise; nothing when it has no such field. */
export const fieldOf = ({ fields }: ExerciseStructure, id: string): FieldStructure | undefined =>
  fields.find((field) => field.id === id);
