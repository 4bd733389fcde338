import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { describe, expect, test } from 'vitest';
import { exerciseIds } from '../../src/generated/ids.ts';
import { answersSchema } from '../../src/schemas/index.ts';

const moment = (at: string) => ({ at, zone: 'Europe/Berlin' });

describe('answersSchema is a Standard Schema', () => {
  test.each(exerciseIds)('%s', async (id) => {
    const { version, vendor, validate } = answersSchema(id)['~standard'];
    expect({ version, vendor }).toEqual({ version: 1, vendor: 'zod' });
    expect(await validate({})).toEqual({ value: {} });
    expect(await validate(null)).toMatchObject({ issues: [{ message: 'issue.wrong-type' }] });
  });
});

describe('react-hook-form', () => {
  const resolve = standardSchemaResolver(
    answersSchema('space-agreement', { now: '2026-11-22T18:00:00+01:00' }),
  );
  const options = { fields: {}, shouldUseNativeValidation: false };

  test('puts each code at its field', async () => {
    const values = {
      who: 'nobody' as never,
      start: moment('2026-11-23T10:00:00+01:00'),
      'return-at': moment('2026-11-23T09:00:00+01:00'),
      practical: ['pets', 'pets'] as const,
    };
    const { errors } = await resolve(values, undefined, options);
    expect(errors).toMatchObject({
      who: { message: 'issue.unknown-option' },
      'return-at': { message: 'issue.must-be-after' },
      practical: [undefined, { message: 'issue.duplicate' }],
    });
  });

  test('hands on answers that are right, tidied', async () => {
    const values = { who: 'me' as const, reason: '  Rest. ', kind: null };
    expect(await resolve(values, undefined, options)).toEqual({
      values: { who: 'me', reason: 'Rest.', kind: null },
      errors: {},
    });
  });
});
