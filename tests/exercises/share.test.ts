import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exercises, signals } from '../../src/generated/structure.ts';
import {
  type Answers,
  buildShare,
  type ExerciseId,
  type ExerciseStructure,
  type FieldStructure,
  type SharedField,
  toXapi,
} from '../../src/index.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { sampleAnswer } from '../schemas/answer-cases.ts';

type Naming = Exclude<SharedField<ExerciseId>, string>;
type AnyShare = (
  id: ExerciseId,
  answers: object,
  fields: readonly unknown[],
) => ReturnType<typeof buildShare<ExerciseId>>;
const share = buildShare as AnyShare;

const isAbsolute = (field: FieldStructure) => field.privacy === 'device-absolute';
const isPrivate = (field: FieldStructure) => field.privacy === 'device' || isAbsolute(field);
const isPromotable = (field: FieldStructure) => field.privacy === 'device-promotable';

/** A canary of its field, wherever a person can write: nobody else ever writes it. */
const canary = (index: number) => `<canary ${index}>`;

/** An answer that holds canaries wherever its field takes words. */
function answerWithCanaries(field: FieldStructure, index: number): unknown {
  const words = canary(index);
  if (field.kind === 'text' || field.kind === 'long-text') return field.format ? sampleAnswer(field) : words;
  if (field.kind === 'multi-choice') return field.other ? [{ other: words }] : sampleAnswer(field);
  if (field.kind === 'list' && field.of?.kind === 'text' && !field.of.format) return [words];
  if (field.kind === 'list' && field.item) {
    const [whole] = sampleAnswer(field) as [Record<string, unknown>];
    const text = Object.entries(field.item).flatMap(([name, part]): [string, unknown][] => {
      if (part.kind === 'text') return [[name, words]];
      return 'other' in part && part.other ? [[name, { other: words }]] : [];
    });
    return [{ ...whole, ...Object.fromEntries(text) }];
  }
  return 'other' in field && field.other ? { other: words } : sampleAnswer(field);
}

const filled = (exercise: ExerciseStructure): Record<string, unknown> =>
  Object.fromEntries(exercise.fields.map((field, index) => [field.id, answerWithCanaries(field, index)]));

/** How a field is named so that it may leave, if it may at all. */
const allowed = ({ id, privacy, by }: FieldStructure): Naming | undefined => {
  const author = by === 'each' && privacy !== 'joint' ? 'a' : by === 'partner' ? 'partner' : undefined;
  const naming = { field: id as never, ...(author && { author }) } as Naming;
  if (privacy === 'owner' || privacy === 'joint') return naming;
  return privacy === 'device-promotable' ? { ...naming, promote: true } : undefined;
};

/** Fields named rightly and wrongly, and as often only such as may leave. */
const anyNamings = ({ fields }: ExerciseStructure): fc.Arbitrary<unknown[]> => {
  const field = fc.constantFrom(...fields.map(({ id }) => id));
  const promote = fc.constantFrom(true, false, 'yes');
  const author = fc.constantFrom('a', 'b', 'partner', undefined);
  const naming = fc.oneof(field, fc.record({ field, promote, author }, { requiredKeys: ['field'] }));
  const right: unknown[] = fields.flatMap((one) => allowed(one) ?? []);
  return fc.oneof(fc.array(naming, { maxLength: 8 }), fc.subarray(right));
};

const fieldNamed = (naming: unknown): string =>
  typeof naming === 'string' ? naming : (naming as { field: string }).field;

describe.each(exercises)('$id', (exercise) => {
  const answers = deepFreeze(filled(exercise));
  const every = exercise.fields.flatMap((field) => allowed(field) ?? []);

  test('a share never contains a private canary, nor one of a field that was not named', () => {
    fc.assert(
      fc.property(anyNamings(exercise), (namings) => {
        const result = share(exercise.id, answers, namings);
        const written = JSON.stringify(result);
        const named = namings.map(fieldNamed);
        for (const [index, field] of exercise.fields.entries()) {
          if (isPrivate(field) || !named.includes(field.id)) expect(written).not.toContain(canary(index));
        }
        if (result.ok) for (const field of Object.keys(result.share.answers)) expect(named).toContain(field);
      }),
    );
  });

  test('holds exactly the fields that were named, copied', () => {
    for (const naming of every) {
      const result = share(exercise.id, answers, [naming]);
      expect(result.ok && Object.keys(result.share.answers), fieldNamed(naming)).toEqual([naming.field]);
      const given = (answers as Record<string, unknown>)[naming.field];
      const sent = result.ok && (result.share.answers as Record<string, unknown>)[naming.field];
      expect(sent).toEqual(naming.author === 'a' ? { a: (given as { a: unknown }).a } : given);
      if (typeof given === 'object') expect(sent).not.toBe(given);
    }
  });

  test('nothing is shared by default', () => {
    expect(share(exercise.id, answers, [])).toEqual({
      ok: true,
      share: { exercise: exercise.id, answers: {} },
    });
  });

  test('SAF-12 a share needs named fields: private ones raise issue.private-field, and there is no wildcard', () => {
    for (const field of exercise.fields.filter(isPrivate)) {
      for (const naming of [
        field.id,
        { field: field.id, promote: true },
        { field: field.id, promote: true, author: 'a' },
      ]) {
        expect(share(exercise.id, answers, [...every, naming])).toEqual({
          ok: false,
          issues: [{ path: field.id, code: 'issue.private-field', params: {} }],
        });
      }
    }
    for (const field of exercise.fields.filter(isPromotable)) {
      for (const naming of [field.id, { field: field.id }, { field: field.id, promote: 'yes' }])
        expect(share(exercise.id, answers, [naming])).toMatchObject({
          ok: false,
          issues: [{ code: 'issue.private-field' }],
        });
    }
    for (const wildcard of ['*', '', 'all', '.*', '__proto__', 'constructor', null, undefined, {}, 0]) {
      expect(share(exercise.id, answers, [wildcard])).toMatchObject({
        ok: false,
        issues: [{ code: 'issue.unknown-field' }],
      });
    }
    for (const list of ['*', undefined, true, { length: 1 }])
      expect(() => share(exercise.id, answers, list as never)).toThrow(TypeError);
  });

  test('only its author shares what each or the other partner answers', () => {
    for (const field of exercise.fields.filter(
      ({ privacy, by }) => privacy === 'owner' && (by === 'each' || by === 'partner'),
    )) {
      const wrong = field.by === 'each' ? [undefined, 'partner'] : [undefined, 'a', 'b'];
      for (const author of wrong)
        expect(share(exercise.id, answers, [{ field: field.id, author }])).toMatchObject({ ok: false });
    }
  });

  test('SAF-13 an xAPI statement holds no word that a person wrote, and nothing of a device class', () => {
    const result = share(exercise.id, answers, every);
    const statement = toXapi(
      // Even raw answers, which no app should pass, give nothing more away.
      { exercise: exercise.id, status: 'partial', answers: answers as Partial<Answers<ExerciseId>> },
      { actor: { mbox: 'mailto:somebody@example.org' }, base: 'https://example.org/' },
    );
    expect(result.ok).toBe(true);
    expect(JSON.stringify(statement)).not.toContain('canary');
    const fields = Object.keys(statement.result?.extensions ?? {}).map((key) => key.split('/').at(-1));
    for (const field of exercise.fields.filter((one) => isPrivate(one) || isPromotable(one)))
      expect(fields).not.toContain(field.id);
    expect(statement).toEqual(JSON.parse(JSON.stringify(statement)));
    if (result.ok) {
      const shared = toXapi(result.share, { actor: {}, base: 'urn:x:' });
      expect(shared.result?.extensions).toEqual(
        statement.result?.extensions &&
          Object.fromEntries(
            Object.entries(statement.result.extensions).map(([key, ids]) => [
              key.replace('https://example.org/', 'urn:x:'),
              ids,
            ]),
          ),
      );
    }
  });
});

describe('SAF-14 what a person says about their safety is in no export, in any format', () => {
  const absolute = exercises.flatMap((exercise) =>
    exercise.fields.filter(isAbsolute).map((field) => ({ exercise, field })),
  );

  test('safety-first and about-harm are of the class that no call can promote', () => {
    expect(absolute.map(({ exercise, field }) => `${exercise.id} ${field.id}`)).toEqual([
      'not-personal about-harm',
      'therapist-search-prep safety-first',
    ]);
  });

  test.each(absolute)('$exercise.id $field.id', ({ exercise, field }) => {
    for (const naming of [field.id, { field: field.id, promote: true }])
      expect(share(exercise.id, { [field.id]: true }, [naming]).ok).toBe(false);
    const statement = toXapi(
      { exercise: exercise.id, status: 'complete', answers: { [field.id]: true } as never },
      { actor: {}, base: 'urn:x:' },
    );
    expect(JSON.stringify(statement)).not.toContain(field.id);
  });

  test('no field of any exercise is named after a signal or takes one, so that none can be named in a share', () => {
    for (const exercise of exercises) {
      for (const { id } of signals) {
        expect(share(exercise.id, { [id]: true, signals: [id] }, [id]).ok).toBe(false);
        expect(share(exercise.id, { [id]: true, signals: [id] }, ['signals']).ok).toBe(false);
      }
      const statement = toXapi(
        {
          exercise: exercise.id,
          status: 'stopped',
          answers: { signals: signals.map(({ id }) => id) } as never,
        },
        { actor: {}, base: 'urn:x:' },
      );
      for (const { id } of signals) expect(JSON.stringify(statement)).not.toContain(id);
    }
  });
});

describe('toXapi', () => {
  const options = { actor: { mbox: 'mailto:a@example.org' }, base: 'https://example.org/attune/' };
  const activity = { objectType: 'Activity', id: 'https://example.org/attune/prepare-notes' };

  test.each([
    ['complete', 'completed', true],
    ['partial', 'progressed', false],
    ['postponed', 'suspended', false],
    ['stopped', 'progressed', false],
  ] as const)('%s is reported as %s', (status, verb, completion) => {
    expect(
      toXapi({ exercise: 'prepare-notes', status }, { ...options, timestamp: '2026-11-22T18:00:00+01:00' }),
    ).toEqual({
      version: '1.0.3',
      actor: options.actor,
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
      object: activity,
      result: { completion },
      timestamp: '2026-11-22T18:00:00+01:00',
    });
  });

  test('a share gives the choices that were shared', () => {
    const result = buildShare(
      'prepare-notes',
      { when: 'today', feeling: ['sad', { other: 'blue' }], hope: 'A walk' },
      ['when', 'feeling', 'hope'],
    );
    expect(result.ok && toXapi(result.share, options)).toEqual({
      version: '1.0.3',
      actor: options.actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/shared' },
      object: activity,
      result: { extensions: { [`${activity.id}/when`]: ['today'], [`${activity.id}/feeling`]: ['sad'] } },
    });
  });
});

test('both partners share what each answered', () => {
  expect(
    buildShare('listening-round', { 'heard-feeling': { a: 'partly', b: 'yes-mostly' } }, [
      { field: 'heard-feeling', author: 'a' },
      { field: 'heard-feeling', author: 'b' },
    ]),
  ).toEqual({
    ok: true,
    share: { exercise: 'listening-round', answers: { 'heard-feeling': { a: 'partly', b: 'yes-mostly' } } },
  });
});

test.each([
  null,
  5,
  'x',
  [],
  { hope: NaN },
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  ),
])('answers that are none give an empty share (%#)', (answers) => {
  expect(share('prepare-notes', answers as never, ['hope'])).toEqual({
    ok: true,
    share: { exercise: 'prepare-notes', answers: {} },
  });
});
