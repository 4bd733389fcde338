import { describe, expect, test } from 'vitest';
import { exercises } from '../../src/generated/structure.ts';
import {
  buildShare,
  describeIssue,
  evaluateSafety,
  type Issue,
  type MessageDescriptor,
  startExercise,
} from '../../src/index.ts';
import { answersSchema, toIssues } from '../../src/schemas/index.ts';
import { readLocale } from '../read-locale.ts';
import { casesOf } from '../schemas/answer-cases.ts';
import { crossFieldCases } from '../schemas/cross-field-cases.ts';

const { words } = readLocale('en');

/** The English words of a descriptor; nothing when there are none. */
function wordsOf({ key, values }: Pick<MessageDescriptor, 'key' | 'values'>): string | undefined {
  const [, namespace = '', entry = '', field = ''] = /^(\w+):([\w-]+)\.(.+)$/.exec(key) ?? [];
  const fields = words[namespace as keyof typeof words]?.[entry] ?? {};
  return 'count' in values ? fields[`${field}_other`] : fields[field];
}

const paused = evaluateSafety(['monitoring']);
const found: { exercise: (typeof exercises)[number]['id']; issue: Issue }[] = [
  ...exercises.flatMap((exercise) => {
    const schema = answersSchema(exercise.id);
    return casesOf(exercise).flatMap(({ answers }) =>
      toIssues(schema.safeParse(answers).error).map((issue) => ({ exercise: exercise.id, issue })),
    );
  }),
  ...crossFieldCases.flatMap(({ exercise, answers, now }) =>
    toIssues(answersSchema(exercise, now === undefined ? {} : { now }).safeParse(answers).error).map(
      (issue) => ({
        exercise,
        issue,
      }),
    ),
  ),
  ...[
    startExercise('listening-round', { mode: 'pair' }),
    startExercise('listening-round', { mode: 'pair', gate: paused }),
    startExercise('listening-round', { mode: 'solo' }),
    startExercise('not-personal', { mode: 'pair' }),
    startExercise('not-personal', { mode: 'solo', signals: ['monitoring'] }),
    buildShare('prepare-notes', {}, ['own-part', 'nothing' as never]),
  ].flatMap((result) =>
    result.ok ? [] : result.issues.map((issue) => ({ exercise: 'prepare-notes' as const, issue })),
  ),
];
/** One issue for each code, and for each set of params under it. */
const kinds = new Map(
  found.map((one) => [
    `${one.issue.code} ${JSON.stringify(one.issue.params).replace(/\d+(?!T|D|H|M|-)/g, 'n')}`,
    one,
  ]),
);

/** Every code; the compiler says when one is missing. */
const codes: Record<Issue['code'], true> = {
  'issue.wrong-type': true,
  'issue.unknown-field': true,
  'issue.unknown-option': true,
  'issue.empty': true,
  'issue.too-long': true,
  'issue.control-character': true,
  'issue.broken-character': true,
  'issue.wrong-format': true,
  'issue.too-small': true,
  'issue.too-big': true,
  'issue.not-a-multiple': true,
  'issue.too-few': true,
  'issue.too-many': true,
  'issue.duplicate': true,
  'issue.not-a-moment': true,
  'issue.unknown-zone': true,
  'issue.in-the-past': true,
  'issue.in-the-future': true,
  'issue.too-late': true,
  'issue.must-be-after': true,
  'issue.required-with': true,
  'issue.fixed': true,
  'issue.decreasing-level': true,
  'issue.private-field': true,
  'issue.gate-required': true,
  'issue.pair-paused': true,
  'issue.not-offered': true,
  'issue.mode': true,
};

describe('every issue has words that hold all its values', () => {
  test('the issues are all there are', () => {
    expect(new Set(found.map(({ issue }) => issue.code))).toEqual(new Set(Object.keys(codes)));
  });

  test.each([...kinds])('%s', (_, { issue, exercise }) => {
    const descriptor = describeIssue(issue, exercise);
    const text = wordsOf(descriptor);
    expect(text).toBeTruthy();
    const placeholders = [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect(placeholders.sort()).toEqual(Object.keys(descriptor.values).sort());
    for (const value of Object.values(descriptor.values)) {
      if (typeof value === 'object' && 'key' in value)
        expect(wordsOf(value as never), value.key).toBeTruthy();
      else expect(JSON.stringify(value)).not.toMatch(/undefined|null|NaN/);
    }
  });
});

test('what pauses a pair is told in the same words for every reason', () => {
  const issue: Issue = { path: 'gate', code: 'issue.pair-paused', params: {} };
  expect(describeIssue(issue, 'listening-round')).toEqual({
    key: 'safety:notices.paused-for-safety',
    values: {},
  });
});

test('an exercise that does not exist is a programmer’s mistake', () => {
  const issue: Issue = { path: '', code: 'issue.empty', params: {} };
  expect(() => describeIssue(issue, 'listening' as never)).toThrow(RangeError);
});
