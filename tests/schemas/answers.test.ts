import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { exercises } from '../../src/generated/structure.ts';
import type { ExerciseId } from '../../src/index.ts';
import { answersSchema, toIssues } from '../../src/schemas/index.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { casesOf, couple } from './answer-cases.ts';
import { crossFieldCases } from './cross-field-cases.ts';

const issuesOf = (id: ExerciseId, answers: unknown, now?: string) =>
  toIssues(answersSchema(id, now === undefined ? {} : { now }).safeParse(answers).error).map(
    ({ path, code }) => `${path} ${code}`,
  );

describe.each(exercises)('$id', (exercise) => {
  const schema = answersSchema(exercise.id);

  test.each(casesOf(exercise))('$what', ({ answers, issues }) => {
    const before = structuredClone(answers);
    const result = schema.safeParse(deepFreeze(answers));
    expect(toIssues(result.error).map(({ path, code }) => `${path} ${code}`)).toEqual(issues);
    expect(answers).toEqual(before);
  });

  test('what comes out goes in again and stays as it is', () => {
    for (const { answers, issues } of casesOf(exercise)) {
      if (issues.length > 0) continue;
      const once = schema.parse(answers);
      expect(schema.parse(once)).toEqual(once);
    }
  });

  test('no issue speaks: messages are codes, whatever found them', () => {
    const codes = (issues: readonly z.core.$ZodIssue[]): string[] =>
      issues.flatMap((issue) => [
        issue.message,
        ...(issue.code === 'invalid_union' ? issue.errors.flatMap(codes) : []),
      ]);
    const found = casesOf(exercise).flatMap(({ answers }) =>
      codes(schema.safeParse(answers).error?.issues ?? []),
    );
    expect(found.length).toBeGreaterThan(20);
    for (const code of found) expect(code).toMatch(/^issue\.[a-z-]+$/);
  });

  test('a form may be empty', () => {
    expect(schema.parse({})).toEqual({});
  });
});

describe('across fields', () => {
  test.each(crossFieldCases)('$exercise: $what', ({ exercise, answers, issues, now }) => {
    expect(issuesOf(exercise, deepFreeze(answers), now)).toEqual(issues);
  });

  test('an issue says which field it is measured by', () => {
    const start = { at: '2026-11-23T10:00:00+01:00', zone: 'Europe/Berlin' };
    const { error } = answersSchema('space-agreement').safeParse({ start, 'return-at': start });
    expect(toIssues(error)).toEqual([
      { path: 'return-at', code: 'issue.must-be-after', params: { other: 'start' } },
    ]);
  });

  test('a present that is no moment is a programmer’s mistake', () => {
    expect(() => answersSchema('weekly-check-in', { now: 'today' })).toThrow(RangeError);
    expect(() => answersSchema('weekly-chekin' as never)).toThrow(RangeError);
  });
});

describe('params', () => {
  test.each([
    ['need-statement', { request: 'x'.repeat(161) }, { maximum: 160 }],
    ['listening-round', { turns: 8 }, { maximum: 6 }],
    ['listening-round', { turns: 0 }, { minimum: 2 }],
    ['listening-round', { turns: 3 }, { multipleOf: 2 }],
    ['quiet-togetherness', { length: 'PT4M' }, { minimum: 'PT5M' }],
    ['quiet-togetherness', { length: 'PT3H' }, { maximum: 'PT2H' }],
    ['quiet-togetherness', { options: [] }, { minimum: 1 }],
    ['therapist-search-prep', { country: 'Brazil' }, { format: 'iso-3166-1' }],
    ['feelings-behind', { guess: 'Tired.' }, { other: 'guess' }],
  ] as const)('%s %j', (id, answers, params) => {
    expect(toIssues(answersSchema(id).safeParse(answers).error).map((issue) => issue.params)).toEqual([
      params,
    ]);
  });
});

test('text comes out trimmed and NFC, and else as it was written', () => {
  expect(answersSchema('repeat-back').parse({ said: '  Cafe\u0301,  twice ', restated: couple })).toEqual({
    said: 'Caf\u00e9,  twice',
    restated: couple,
  });
});

test('zod’s own settings are left as they are', () => {
  answersSchema('repeat-back').safeParse({ rounds: 'x' });
  expect(z.string().safeParse(1).error?.issues[0]?.message).toBe(
    'Invalid input: expected string, received number',
  );
});
