import { mkdirSync, writeFileSync } from 'node:fs';
import { createGuide } from '../src/article/create-guide.ts';
import { openProject } from '../src/cli/locale/files.ts';
import { fieldOf } from '../src/cli/locale/unit.ts';
import { type ExerciseId, exerciseIds } from '../src/generated/ids.ts';
import { locales } from '../src/generated/locales.ts';
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

// What the command line needs in an app's own folder: every English string and what to know of it.
const { english: words, source } = openProject('locales');
const context: Record<string, Record<string, Record<string, unknown>>> = {};
for (const { namespace, entry, field, forms, use, note, max, meaning } of source.units) {
  context[namespace] ??= {};
  context[namespace][entry] ??= {};
  const about = { use, ...(note && { note }), ...(max && { max }), ...(meaning > 1 && { meaning }) };
  for (const form of Object.keys(forms)) context[namespace][entry][fieldOf(field, form)] = about;
}
writeFileSync('dist/data/strings.json', `${JSON.stringify({ version, words, context })}\n`);

// How far each language is, and a badge of it in the form of shields.io/badges/endpoint-badge.
const colors = { A: 'brightgreen', B: 'green', C: 'yellow', D: 'orange' };
writeFileSync('dist/data/locales.json', `${JSON.stringify({ version, locales }, null, 2)}\n`);
for (const { tag: language, grade } of locales) {
  const badge = { schemaVersion: 1, label: language, message: grade, color: colors[grade] };
  writeFileSync(`dist/data/badge-${language}.json`, `${JSON.stringify(badge)}\n`);
}
