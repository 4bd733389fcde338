import * as z from 'zod';
import type { ExerciseStructure, FieldStructure } from '../../../model/exercise.ts';
import { formSchema } from './answers.ts';

/** The JSON Schema of the answers to an exercise. */
export function answersJsonSchema(exercise: ExerciseStructure): Record<string, unknown> {
  const allOf = exercise.fields.filter((field) => field.requiredWith !== undefined).map(requirement);
  return {
    ...z.toJSONSchema(formSchema(exercise), { io: 'input' }),
    ...(allOf.length > 0 && { allOf }),
  };
}

/** An answer that another one calls for; `null` is none. */
function requirement({ id, requiredWith = '' }: FieldStructure): Record<string, unknown> {
  const [other = '', expected] = requiredWith.split('=');
  const given = (field: string, value: object) => ({ required: [field], properties: { [field]: value } });
  const some = { not: { type: 'null' } };
  const called = given(other, expected === undefined ? some : { const: expected });
  return { anyOf: [{ not: called }, given(id, some)] };
}
