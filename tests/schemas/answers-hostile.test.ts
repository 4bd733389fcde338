import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercises } from '../../src/generated/structure.ts';
import type { ExerciseStructure } from '../../src/index.ts';
import { answersSchema, toIssues } from '../../src/schemas/index.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { casesOf } from './answer-cases.ts';

/** More than enough for any of these on a slow machine, and far less than looking at all of a hostile input takes. */
const mostMilliseconds = 1_000;

const megabyte = 'x'.repeat(1_000_000);
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cyclic = () => {
  const circle: Record<string, unknown> = {};
  circle.at = circle;
  circle.other = [circle];
  return circle;
};
const deep = () => Array.from({ length: 10_000 }).reduce((inner) => [inner], 'x');
const throwing = () =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
      ownKeys: () => {
        throw new Error('ownKeys');
      },
      getOwnPropertyDescriptor: () => {
        throw new Error('getOwnPropertyDescriptor');
      },
    },
  );

/** What no field takes for an answer. */
const hostileValues: Readonly<Record<string, () => unknown>> = {
  NaN: () => NaN,
  '-Infinity': () => -Infinity,
  'a number beyond all numbers': () => 1e308,
  'a big integer': () => 10n ** 100n,
  'a symbol': () => Symbol('s'),
  'a function': () => () => 'x',
  'a lone surrogate': () => '\ud83d',
  'a megabyte of letters': () => megabyte,
  'a megabyte of surrogates': () => '\ud83d'.repeat(500_000),
  'a megabyte of accents': () => `e${'\u0301'.repeat(500_000)}`,
  'a megabyte of spaces': () => ' '.repeat(1_000_000),
  'a megabyte of families': () => '👩‍👩‍👧‍👦'.repeat(90_000),
  'a cycle': cyclic,
  'ten thousand lists in lists': deep,
  'a million entries': () => new Array(1_000_000).fill('x'),
  'a list of holes': () => new Array(1_000_000),
  'a proxy that throws': throwing,
  'a revoked proxy': revoked,
  'a getter that throws': () => ({
    get at() {
      throw new Error('at');
    },
    zone: 'UTC',
  }),
  'own words that throw': () => ({
    get other() {
      throw new Error('other');
    },
  }),
  'a prototype key': () =>
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  'ten thousand keys': () => Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, at])),
  'a key of a megabyte': () => ({ [megabyte]: 1 }),
  'a year beyond all years': () => ({ at: '+275760-09-13T00:00:00.001Z', zone: 'Europe/Berlin' }),
  'a year before all years': () => ({ at: '0000-01-01T00:00:00Z', zone: `Mars/${megabyte}` }),
  'a date': () => new Date(NaN),
  'a map': () => new Map([['at', 1]]),
};

const quickly = <Result>(work: () => Result): Result => {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(mostMilliseconds);
  return result;
};

describe.each(exercises)('$id', (exercise) => {
  const schema = answersSchema(exercise.id, { now: '2026-11-22T18:00:00+01:00' });

  test.each(Object.entries(hostileValues))('%s gives coded issues in every field, quickly', (_, make) => {
    const value = make();
    const answers = Object.freeze(Object.fromEntries(exercise.fields.map((field) => [field.id, value])));
    const { success, error } = quickly(() => schema.safeParse(answers));
    expect(success).toBe(false);
    const issues = toIssues(error);
    expect(issues.length).toBeLessThan(2_000);
    for (const { id } of exercise.fields) {
      const own = issues.filter(({ path }) => path === id || path.startsWith(`${id}.`));
      expect(own, id).not.toEqual([]);
    }
    for (const { code } of issues) expect(code).toMatch(/^issue\.[a-z-]+$/);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each(Object.entries(hostileValues))('%s instead of answers', (_, make) => {
    const { success, error } = quickly(() => schema.safeParse(make()));
    expect(success).toBe(false);
    expect(toIssues(error).length).toBeGreaterThan(0);
    expect(toIssues(error).length).toBeLessThan(50);
  });

  test('ten thousand unknown keys do not hide what is wrong with a field', () => {
    const [field] = exercise.fields;
    const answers = Object.fromEntries([
      ...Array.from({ length: 10_000 }, (_, at) => [`k${at}`, at]),
      [field?.id, NaN],
    ]);
    const issues = quickly(() => toIssues(schema.safeParse(deepFreeze(answers)).error));
    expect(issues).toContainEqual({ path: field?.id, code: 'issue.wrong-type', params: {} });
    expect(issues.length).toBeLessThan(50);
  });

  test('prototype keys are unknown fields', () => {
    const answers = JSON.parse('{"__proto__": {"who": "me"}, "constructor": 1, "toString": 2}');
    expect(toIssues(schema.safeParse(deepFreeze(answers)).error)).toEqual(
      ['__proto__', 'constructor', 'toString'].map((path) => ({
        path,
        code: 'issue.unknown-field',
        params: {},
      })),
    );
  });

  test('a getter that throws is no answer, and the others are read', () => {
    const answers = Object.defineProperty({ more: 1 }, exercise.fields[0]?.id ?? '', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    expect(toIssues(schema.safeParse(answers).error).map(({ code }) => code)).toEqual([
      'issue.wrong-type',
      'issue.unknown-field',
    ]);
  });

  test('any mixture of right, wrong and hostile answers is told in codes, unchanged', () => {
    fc.assert(
      fc.property(mixture(exercise), (answers) => {
        const before = structuredClone(answers);
        const result = schema.safeParse(deepFreeze(answers));
        for (const issue of toIssues(result.error)) {
          expect(issue.code).toMatch(/^issue\.[a-z-]+$/);
          expect(Object.values(issue.params).every((one) => typeof one !== 'object')).toBe(true);
        }
        expect(answers).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

/** Some answers of the table for some of the fields, and any JSON for others. */
function mixture(exercise: ExerciseStructure): fc.Arbitrary<Record<string, unknown>> {
  const known = casesOf(exercise).map(({ answers }) => answers);
  return fc
    .tuple(fc.array(fc.constantFrom(...known), { maxLength: 6 }), fc.dictionary(fc.string(), fc.jsonValue()))
    .map(([some, more]) => Object.assign({}, more, ...some));
}
