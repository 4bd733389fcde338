import { mkdirSync, writeFileSync } from 'node:fs';
import { createGuide } from '../src/article/create-guide.ts';
import { type ExerciseId, exerciseIds } from '../src/generated/ids.ts';
import type { Locale } from '../src/model/words.ts';
import {
  articleSchema,
  causesSchema,
  claimsSchema,
  exercisesSchema,
  type SchemaName,
  schemaNames,
  toJsonSchema,
} from '../src/schemas/index.ts';

// The data as JSON, for tools that are not TypeScript. It is written from the built English locale, so it holds what apps get.
const { default: english } = (await import(new URL('../dist/locales/en.js', import.meta.url).href)) as {
  default: Locale;
};
const { tag, dir, version, causes, exercises, claims, ...rest } = createGuide(english);
const { title, summary, discreetTitle, minAge, intro, steps, closing } = rest;
const files = {
  article: [articleSchema, { title, summary, discreetTitle, minAge, intro, steps, closing }],
  causes: [causesSchema, { causes }],
  exercises: [exercisesSchema, { exercises }],
  claims: [claimsSchema, { claims }],
} as const;

mkdirSync('dist/data/answers', { recursive: true });
for (const [name, [schema, data]] of Object.entries(files)) {
  const file = { $schema: `./${name}.schema.json`, tag, dir, version, ...data };
  schema.parse(file);
  writeFileSync(`dist/data/${name}.json`, `${JSON.stringify(file, null, 2)}\n`);
}
const writeSchema = (file: string, name: SchemaName | ExerciseId) =>
  writeFileSync(`dist/data/${file}.schema.json`, `${JSON.stringify(toJsonSchema(name), null, 2)}\n`);
for (const name of schemaNames) writeSchema(name, name);
for (const id of exerciseIds) writeSchema(`answers/${id}`, id);
