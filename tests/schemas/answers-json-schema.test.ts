import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exercises } from '../../src/generated/structure.ts';
import { toJsonSchema } from '../../src/schemas/index.ts';
import { type Beyond, casesOf } from './answer-cases.ts';
import { crossFieldCases } from './cross-field-cases.ts';

// What JSON Schema can't say of answers, so that it takes some that answersSchema refuses. Everything else is the same.
const beyondJsonSchema: readonly Beyond[] = [
  'user-perceived characters',
  'what exists',
  'the length of a duration',
  'the same own words',
  'the same key',
  'rising levels',
  'another answer',
];

describe.each(exercises)('$id', (exercise) => {
  const jsonSchema = toJsonSchema(exercise.id);
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema);
  const cases = [...casesOf(exercise), ...crossFieldCases.filter((one) => one.exercise === exercise.id)];

  test.each(cases)('$what', ({ answers, issues, beyond }) => {
    expect(validate(answers), JSON.stringify(validate.errors)).toBe(
      issues.length === 0 || beyond !== undefined,
    );
  });

  test('is draft 2020-12, takes no other fields and needs none', () => {
    expect(jsonSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(jsonSchema.additionalProperties).toBe(false);
    expect(validate({})).toBe(true);
    expect(validate({ more: 1 })).toBe(false);
    expect(validate(JSON.parse('{"__proto__": {"a": 1}}'))).toBe(false);
    for (const wrong of [null, [], 'x', 5]) expect(validate(wrong)).toBe(false);
  });
});

test('each thing that JSON Schema can’t say has a case', () => {
  const reasons = [...exercises.flatMap(casesOf), ...crossFieldCases].flatMap((one) => one.beyond ?? []);
  expect(new Set(reasons)).toEqual(new Set(beyondJsonSchema));
});
