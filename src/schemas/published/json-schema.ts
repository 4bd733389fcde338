import * as z from 'zod';
import { structureOf } from '../../exercises/structure.ts';
import { type ExerciseId, exerciseIds } from '../../generated/ids.ts';
import {
  framesFileSchema,
  lexiconSchema,
  phrasingKindSchema,
  safetyRulesSchema,
} from '../authored/phrasing.ts';
import { answersJsonSchema } from './answers/json-schema.ts';
import { articleSchema, causesSchema, claimsSchema, exercisesSchema } from './article.ts';
import { localeSchema } from './locale.ts';
import { stateSchema } from './state.ts';

const schemas = {
  article: articleSchema,
  causes: causesSchema,
  exercises: exercisesSchema,
  claims: claimsSchema,
  locale: localeSchema,
  state: stateSchema,
  'phrasing-kind': phrasingKindSchema,
  'phrasing-lexicon': lexiconSchema,
  'phrasing-frames': framesFileSchema,
  'phrasing-safety': safetyRulesSchema,
};

/** What has a JSON Schema. */
export type SchemaName = keyof typeof schemas;

/** Everything that has a JSON Schema. */
export const schemaNames = Object.keys(schemas) as readonly SchemaName[];

/**
 * Give the JSON Schema (draft 2020-12) of a kind of data, or of the answers to an exercise, for other languages and editors.
 *
 * For answers it says everything that JSON Schema can say. `answersSchema` checks what it can't: user-perceived characters
 * (`x-maxGraphemes`; `maxLength` is the bound in code points), what an answer means for another one or for the present
 * moment, whether a zone, country, currency, tag or day exists, and the length of a duration (`x-minimum`, `x-maximum`).
 *
 * @returns A new plain object; the same as `attune/data/<name>.schema.json`, or `attune/data/answers/<id>.schema.json`.
 * @throws RangeError for a name that has no schema; it lists those that have.
 * @example
 * toJsonSchema('causes').$schema // => 'https://json-schema.org/draft/2020-12/schema'
 * toJsonSchema('listening-round').additionalProperties // => false
 */
export function toJsonSchema(name: SchemaName | ExerciseId): Record<string, unknown> {
  if (isExercise(name)) return answersJsonSchema(structureOf(name));
  if (!Object.hasOwn(schemas, name)) {
    throw new RangeError(
      `there is no schema ${JSON.stringify(name)}; use one of ${[...Object.keys(schemas), ...exerciseIds].join(', ')}`,
    );
  }
  return { ...z.toJSONSchema(schemas[name], { io: 'input', reused: 'ref' }) };
}

const isExercise = (name: SchemaName | ExerciseId): name is ExerciseId =>
  exerciseIds.includes(name as ExerciseId);
