import { describe, expect, test } from 'vitest';
import type { EvaluationContext } from '../../src/exercises/evaluation.ts';
import { type Felt, weeklyTrend } from '../../src/exercises/weekly-trend.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { both, evaluateTwice, linesOf, noticesOf } from './evaluate-twice.ts';

type CheckIn = Answers<'weekly-check-in'>;
type Answered = NonNullable<CheckIn['distance-felt']>;

const always = ['not-a-diagnosis', 'not-emergency-service'];
const evaluate = (answers: CheckIn, context: EvaluationContext<'weekly-check-in'> = {}) =>
  evaluateTwice('weekly-check-in', answers, context);
const note = (week: string, felt: Answered) => ({ week, 'distance-felt': felt }) satisfies CheckIn;
const historyOf = (...notes: readonly CheckIn[]) => notes.map((answers) => ({ answers }));

test.each([
  [{ 'one-good': 'a walk' }, 'complete'],
  [{ 'one-hard': 'a late bill' }, 'complete'],
  [{ 'distance-felt': 'skip' }, 'complete'],
  [{ 'next-small': 'need-statement', 'keep-going': 'continue', week: '2026-W47' }, 'partial'],
  [{ 'one-good': '   ' }, 'partial'],
  [{}, 'partial'],
] as const)('%j is %s', (answers, status) => {
  expect(evaluate(answers).status).toBe(status);
});

describe('the trend', () => {
  const weeks = (letters: string): Felt[] =>
    [...letters].map((letter) => ({ c: 'closer', s: 'same', f: 'further', m: 'mixed' })[letter] as Felt);

  test.each([
    ['', 'not-enough-weeks'],
    ['cc', 'not-enough-weeks'],
    ['ff', 'not-enough-weeks'],
    ['ccc', 'steadier'],
    ['scs', 'steadier'],
    ['scm', 'mixed'],
    ['ffc', 'mixed'],
    ['fff', 'further'],
    ['ffcf', 'further'],
    ['cfff', 'further'],
    ['ffcc', 'mixed'],
    // Only the last four.
    ['fffcccc', 'steadier'],
    ['fffc', 'further'],
    ['fffcc', 'mixed'],
    ['ccccfff', 'further'],
  ] as const)('of %s is %s', (letters, expected) => {
    expect(weeklyTrend(weeks(letters))).toBe(expected);
  });

  test('goes by the weeks, not by the order of the notes, and over the 53rd', () => {
    const notes = historyOf(
      note('2027-W02', 'further'),
      note('2026-W53', 'further'),
      note('2026-W52', 'closer'),
      note('2027-W01', 'further'),
      note('2026-W09', 'closer'),
    );
    const outcome = evaluate(note('2027-W03', 'same'), { history: notes, now: '2027-01-20T12:00:00+01:00' });
    expect(outcome.weeks.map(({ week }) => week)).toEqual([
      '2026-W09',
      '2026-W52',
      '2026-W53',
      '2027-W01',
      '2027-W02',
      '2027-W03',
    ]);
    expect(outcome.trend).toBe('further');
  });

  test('takes one note a week, the later one, and none that was skipped or that no calendar has', () => {
    const history = historyOf(
      note('2026-W40', 'further'),
      note('2026-W40', 'closer'),
      note('2026-W41', 'skip'),
      note('2026-W42', 'same'),
      note('2025-W53', 'further'),
    );
    expect(evaluate(note('2026-W42', 'mixed'), { history }).weeks).toEqual([
      { week: '2026-W40', felt: 'closer' },
      { week: '2026-W42', felt: 'mixed' },
    ]);
  });

  test('says nothing of weeks that were missed', () => {
    const felt = ['same', 'closer', 'same', 'same'] as const;
    const near = felt.map((one, index) => note(`2026-W4${index}`, one));
    const far = felt.map((one, index) => note(`2026-W${index + 1}0`, one));
    const [closely, rarely] = [near, far].map((notes) => {
      const outcome = evaluate(notes.at(-1) ?? {}, { history: historyOf(...notes.slice(0, -1)) });
      return JSON.stringify(outcome).replaceAll(/2026-W\d\d/g, 'week');
    });
    expect(rarely).toBe(closely);
  });

  test('is words: no number stands anywhere in the result', () => {
    const history = historyOf(note('2026-W40', 'further'), note('2026-W41', 'closer'));
    const outcome = evaluate(note('2026-W42', 'same'), { history });
    expect(JSON.stringify(outcome)).not.toMatch(/[:[,]-?\d/);
    expect(linesOf(outcome).at(-1)).toBe('distance-felt: messages:weekly-check-in.mixed');
    expect(linesOf(evaluate({})).at(-1)).toBe('distance-felt: messages:weekly-check-in.notEnoughWeeks');
  });
});

describe('the week', () => {
  test.each([
    ['2026-W48', '2026-11-29T23:59:59+01:00', false],
    ['2026-W49', '2026-11-29T23:59:59+01:00', true],
    ['2026-W49', '2026-11-30T00:00:00+01:00', false],
    // The first days of January may belong to the 53rd week of the year before.
    ['2026-W53', '2027-01-03T23:59:59-05:00', false],
    ['2027-W01', '2027-01-03T23:59:59-05:00', true],
    ['2027-W01', '2027-01-04T00:00:00+13:00', false],
    // A leap day is in the ninth week.
    ['2028-W09', '2028-02-29T08:00:00+00:00', false],
    ['2028-W10', '2028-02-29T08:00:00+00:00', true],
  ])('%s at %s lies ahead: %s', (week, now, isAhead) => {
    const outcome = evaluate(note(week, 'same'), { now });
    expect(noticesOf(outcome)).toEqual(isAhead ? ['week-not-begun', ...always] : always);
    expect(outcome.weeks).toEqual(isAhead ? [] : [{ week, felt: 'same' }]);
  });

  test('is the present one when none is given, for earlier notes the one they were made in', () => {
    const history = [
      { at: '2026-12-31T21:00:00+01:00', answers: { 'distance-felt': 'closer' } as const },
      { at: '2026-12-24', answers: { 'distance-felt': 'further' } as const },
    ];
    const outcome = evaluate({ 'distance-felt': 'same' }, { now: '2027-01-05T08:00:00+01:00', history });
    expect(outcome.weeks).toEqual([
      { week: '2026-W52', felt: 'further' },
      { week: '2026-W53', felt: 'closer' },
      { week: '2027-W01', felt: 'same' },
    ]);
  });

  test('may be unknown: then notes count in the order in which they come', () => {
    const felt = (one: Answered) => ({ 'distance-felt': one }) as const;
    const history = historyOf(felt('further'), felt('further'), felt('closer'), felt('skip'));
    const outcome = evaluate(felt('further'), { history });
    expect(outcome).toMatchObject({ trend: 'further', weeks: [{ felt: 'further' }, {}, {}, {}] });
    const between = historyOf(note('2026-W50', 'mixed'), felt('same'), note('2026-W40', 'closer'));
    expect(evaluate({}, { history: between }).weeks.map((week) => week.felt)).toEqual([
      'closer',
      'mixed',
      'same',
    ]);
  });
});

describe('support', () => {
  const three = historyOf(
    note('2026-W40', 'further'),
    note('2026-W41', 'further'),
    note('2026-W42', 'closer'),
  );

  test.each([
    ['three of four further apart', note('2026-W43', 'further'), three, true],
    ['two of four', note('2026-W43', 'same'), three, false],
    ['two of two', note('2026-W43', 'further'), three.slice(1, 2), false],
    ['the wish to talk to someone', { 'keep-going': 'talk-to-someone' }, [], true],
    ['the wish to pause', { 'keep-going': 'pause' }, [], false],
  ] as const)('%s', (_, answers, history, isSuggested) => {
    const { notices } = evaluate(answers, { history });
    expect(notices.map(({ id }) => id)).toEqual(isSuggested ? ['support-can-help', ...always] : always);
    if (isSuggested) expect(notices[0]).toMatchObject({ exercise: 'therapist-search-prep' });
  });
});

test.each(['my-own-action', 'shared-action', 'partner-must-change'] as const)(
  'a hope of the kind %s',
  (kind) => {
    const outcome = evaluate({ expectation: 'one walk a week', 'expectation-kind': kind });
    expect(noticesOf(outcome)).toEqual(
      kind === 'partner-must-change' ? ['depends-on-other', ...always] : always,
    );
  },
);

test('for two, nothing of how either felt is shown, and nobody’s partner is looked at', () => {
  const history = historyOf(note('2026-W40', 'further'), note('2026-W41', 'further'));
  const answers = { ...note('2026-W42', 'further'), 'one-good': 'tea' };
  const shared = evaluate({ ...both, ...answers }, { mode: 'pair', history });
  expect(shared).toMatchObject({ status: 'complete', weeks: [], trend: 'not-enough-weeks' });
  expect(JSON.stringify(shared)).not.toContain('further');
  expect(noticesOf(shared)).toEqual(always);
  const partner = note('2026-W42', 'closer');
  expect(evaluate(answers, { history, partner })).toEqual(evaluate(answers, { history }));
});
