import * as z from 'zod';
import {
  framesFileSchema,
  lexiconSchema,
  phrasingKindSchema,
  safetyRulesSchema,
} from '../authored/phrasing.ts';
import { articleSchema, causesSchema, claimsSchema, exercisesSchema } from './article.ts';
import { localeSchema } from './locale.ts';

const schemas = {
  article: articleSchema,
  causes: causesSchema,
  exercises: exercisesSchema,
  claims: claimsSchema,
  locale: localeSchema,
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
 * Give the JSON Schema (draft 2020-12) of a kind of data, for other languages and for editors.
 *
 * @returns A new plain object; the same as `attune/data/<name>.schema.json`.
 * @throws RangeError for a name that has no schema; it lists those that have.
 * @example
 * toJsonSchema('causes').$schema // => 'https://json-schema.org/draft/2020-12/schema'
 */
export function toJsonSchema(name: SchemaName): Record<string, unknown> {
  if (!Object.hasOwn(schemas, name)) {
    throw new RangeError(
      `there is no schema ${JSON.stringify(name)}; use one of ${Object.keys(schemas).join(', ')}`,
    );
  }
  return { ...z.toJSONSchema(schemas[name], { io: 'input', reused: 'ref' }) };
}
