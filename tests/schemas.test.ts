import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { createGuide } from '../src/index.ts';
import {
  articleSchema,
  causesSchema,
  claimsSchema,
  exercisesSchema,
  localeSchema,
  toJsonSchema,
} from '../src/schemas/index.ts';
import { readLocale } from './read-locale.ts';

const en = readLocale('en');
const { tag, dir, version, causes, exercises, claims, ...guide } = createGuide(en);
const { title, summary, discreetTitle, minAge, intro, steps, closing } = guide;
const edition = { tag, dir, version };

const files = [
  ['article', articleSchema, { ...edition, title, summary, discreetTitle, minAge, intro, steps, closing }],
  ['causes', causesSchema, { ...edition, causes }],
  ['exercises', exercisesSchema, { ...edition, exercises }],
  ['claims', claimsSchema, { ...edition, claims }],
  ['locale', localeSchema, en],
] as const;

describe.each(files)('%s', (name, schema, data) => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(toJsonSchema(name));

  test('the data is valid, and nothing of it is lost', () => {
    expect(schema.parse(data)).toEqual(data);
  });

  test('the JSON Schema agrees', () => {
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['an unknown key', { ...data, extra: true }],
    ['a missing key', Object.fromEntries(Object.entries(data).slice(1))],
    ['null', null],
    ['a list', []],
  ])('both refuse %s', (_, wrong) => {
    expect(schema.safeParse(wrong).success).toBe(false);
    expect(validate(wrong)).toBe(false);
  });

  test('the JSON Schema is draft 2020-12', () => {
    expect(toJsonSchema(name).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

test('a name without schema is an error that lists those that have one', () => {
  expect(() => toJsonSchema('steps' as never)).toThrow(
    'use one of article, causes, exercises, claims, locale, state, phrasing-kind',
  );
  expect(() => toJsonSchema('toString' as never)).toThrow(RangeError);
});
