import { checkInIds } from '../../src/generated/ids.ts';
import type { ExerciseId } from '../../src/index.ts';
import type { Case } from './answer-cases.ts';

const at = (moment: string, zone = 'Europe/Berlin') => ({ at: moment, zone });
/** A Sunday evening in Berlin, half a minute past six. */
const now = '2026-11-22T18:00:30+01:00';

interface CrossFieldCase extends Case {
  readonly exercise: ExerciseId;
  readonly now?: string;
}

const start = at('2026-11-23T10:00:00+01:00');
const space = (
  what: string,
  answers: object,
  issues: readonly string[],
  present?: string,
  inJsonSchemaToo?: true,
): CrossFieldCase => ({
  exercise: 'space-agreement',
  what,
  answers: { start, ...answers },
  issues,
  ...(inJsonSchemaToo ? {} : { beyond: 'another answer' }),
  ...(present && { now: present }),
});

/** What answers mean for each other and for the present moment. */
export const crossFieldCases: readonly CrossFieldCase[] = [
  space('returns a second later', { 'return-at': at('2026-11-23T10:00:01+01:00') }, []),
  space('returns when it begins', { 'return-at': start }, ['return-at issue.must-be-after']),
  space(
    'returns at the same instant, written in another zone',
    { 'return-at': at('2026-11-23T18:00:00+09:00', 'Asia/Tokyo') },
    ['return-at issue.must-be-after'],
  ),
  space('returns before it begins', { 'return-at': at('2026-11-22T10:00:00+01:00') }, [
    'return-at issue.must-be-after',
  ]),
  space('14 days', { 'return-at': at('2026-12-07T10:00:00+01:00') }, []),
  space('14 days and a minute', { 'return-at': at('2026-12-07T10:01:00+01:00') }, [
    'return-at issue.too-late',
  ]),
  space('a short pause of a day', { kind: 'short-pause', 'return-at': at('2026-11-24T10:00:00+01:00') }, []),
  space('a short pause of more', { kind: 'short-pause', 'return-at': at('2026-11-24T10:00:01+01:00') }, [
    'return-at issue.too-late',
  ]),
  space(
    '14 days over the end of summer time',
    { start: at('2026-10-20T10:00:00+02:00'), 'return-at': at('2026-11-03T10:00:00+01:00') },
    [],
  ),
  space(
    'a short pause of 24 hours over the end of summer time',
    {
      kind: 'short-pause',
      start: at('2026-10-24T12:00:00+02:00'),
      'return-at': at('2026-10-25T11:00:00+01:00'),
    },
    [],
  ),
  space(
    'a short pause of 25 hours over the end of summer time',
    {
      kind: 'short-pause',
      start: at('2026-10-24T12:00:00+02:00'),
      'return-at': at('2026-10-25T12:00:00+01:00'),
    },
    ['return-at issue.too-late'],
  ),
  space('a return without a start', { start: null, 'return-at': at('1999-01-01T00:00:00Z') }, []),
  space('this very minute', { start: at('2026-11-22T18:00:00+01:00') }, [], now),
  space('the minute before', { start: at('2026-11-22T17:59:59+01:00') }, ['start issue.in-the-past'], now),
  space('in seven days', { start: at('2026-11-29T18:00:30+01:00') }, [], now),
  space('in more than seven days', { start: at('2026-11-29T18:00:31+01:00') }, ['start issue.too-late'], now),
  space('long ago, with no present to compare', { start: at('1999-01-01T00:00:00Z') }, []),
  space(
    'two wrong moments',
    { start: at('2026-11-20T10:00:00+01:00'), 'return-at': at('2026-11-19T10:00:00+01:00') },
    ['start issue.in-the-past', 'return-at issue.must-be-after'],
    now,
  ),
  space(
    'a broken start is compared with nothing',
    { start: at('soon'), 'return-at': at('2026-11-19T10:00:00+01:00') },
    ['start.at issue.not-a-moment'],
    now,
    true,
  ),
  space(
    'both kinds of issues together',
    { who: 'nobody', 'return-at': start, more: 1 },
    ['who issue.unknown-option', 'more issue.unknown-field', 'return-at issue.must-be-after'],
    now,
    true,
  ),
  ...[
    ['2026-12-06T18:00:30+01:00', []],
    ['2026-12-06T18:01:30+01:00', ['good-moment issue.too-late']],
    ['2026-11-22T17:00:00+01:00', ['good-moment issue.in-the-past']],
  ].map(
    ([moment, issues]): CrossFieldCase => ({
      exercise: 'prepare-notes',
      what: `good moment ${moment}`,
      answers: { 'good-moment': at(String(moment)) },
      issues: issues as string[],
      beyond: 'another answer',
      now,
    }),
  ),
  ...[
    ['2027-01-21T18:00:30+01:00', []],
    ['2027-01-21T18:00:31+01:00', ['start issue.too-late']],
    ['2026-11-21T18:00:00+01:00', ['start issue.in-the-past']],
  ].map(
    ([moment, issues]): CrossFieldCase => ({
      exercise: 'distraction-free-date',
      what: `start ${moment}`,
      answers: { start: at(String(moment)) },
      issues: issues as string[],
      beyond: 'another answer',
      now,
    }),
  ),
  ...[
    ['2026-W47', now, []],
    ['2026-W48', now, ['week issue.in-the-future']],
    ['2026-W48', '2026-11-23T00:00:00+01:00', []],
    ['2026-W48', '2026-11-22T23:30:00-10:00', ['week issue.in-the-future']],
    ['2020-W53', '2021-01-03T12:00:00Z', []],
    ['2021-W01', '2021-01-03T12:00:00Z', ['week issue.in-the-future']],
  ].map(
    ([week, present, issues]): CrossFieldCase => ({
      exercise: 'weekly-check-in',
      what: `${week} on ${present}`,
      answers: { week },
      issues: issues as string[],
      beyond: 'another answer',
      now: String(present),
    }),
  ),
  {
    exercise: 'feelings-behind',
    what: 'a guess alone',
    answers: { guess: 'They are tired.' },
    issues: ['guess-as-question issue.required-with'],
  },
  { exercise: 'feelings-behind', what: 'a skipped guess', answers: { guess: null }, issues: [] },
  {
    exercise: 'feelings-behind',
    what: 'a question that is skipped',
    answers: { guess: 'They are tired.', 'guess-as-question': null },
    issues: ['guess-as-question issue.required-with'],
  },
  {
    exercise: 'feelings-behind',
    what: 'a question alone',
    answers: { 'guess-as-question': 'Are you tired?' },
    issues: [],
  },
  {
    exercise: 'need-statement',
    what: 'a named time without the time',
    answers: { when: 'named-time' },
    issues: ['when-exactly issue.required-with'],
  },
  { exercise: 'need-statement', what: 'today needs no time', answers: { when: 'today' }, issues: [] },
  {
    exercise: 'distraction-free-date',
    what: 'a budget without currency',
    answers: { budget: 0 },
    issues: ['budget-currency issue.required-with'],
  },
  {
    exercise: 'therapist-search-prep',
    what: 'a budget without currency',
    answers: { 'budget-max': 5000 },
    issues: ['budget-max-currency issue.required-with'],
  },
  {
    exercise: 'cause-map',
    what: 'about a cause that was not picked',
    answers: {
      picked: ['stress'],
      'about-whom': { stress: 'me', health: 'us' },
      'outside-control': { pandemic: true },
    },
    issues: ['about-whom.health issue.unknown-option', 'outside-control.pandemic issue.unknown-option'],
    beyond: 'another answer',
  },
  {
    exercise: 'cause-map',
    what: 'about causes when none is picked',
    answers: { 'about-whom': { stress: 'me' } },
    issues: ['about-whom.stress issue.unknown-option'],
    beyond: 'another answer',
  },
  {
    exercise: 'cause-map',
    what: 'a check-in answered twice',
    answers: { answers: [noticed('often'), noticed('not-sure')] },
    issues: ['answers.1 issue.duplicate'],
    beyond: 'the same key',
  },
  {
    exercise: 'sharing-ladder',
    what: 'levels that stay and rise',
    answers: { rungs: [1, 1, 2, 5].map(rung) },
    issues: [],
  },
  {
    exercise: 'sharing-ladder',
    what: 'a level that falls',
    answers: { rungs: [1, 3, 2, 2].map(rung) },
    issues: ['rungs.2.level issue.decreasing-level'],
    beyond: 'rising levels',
  },
  {
    exercise: 'sharing-ladder',
    what: 'the last rung',
    answers: { rungs: [1, 2].map(rung), today: 1 },
    issues: [],
  },
  {
    exercise: 'sharing-ladder',
    what: 'a rung that is not there',
    answers: { rungs: [1, 2].map(rung), today: 2 },
    issues: ['today issue.unknown-option'],
    beyond: 'another answer',
  },
  {
    exercise: 'sharing-ladder',
    what: 'a rung without a ladder',
    answers: { today: 0 },
    issues: ['today issue.unknown-option'],
    beyond: 'another answer',
  },
  {
    exercise: 'quiet-togetherness',
    what: 'vetoes',
    answers: { options: [{ other: 'tea' }, { other: 'a walk' }], veto: { a: [0, 1], b: [1, 2] } },
    issues: ['veto.b.1 issue.unknown-option'],
    beyond: 'another answer',
  },
  {
    exercise: 'quiet-togetherness',
    what: 'the same own words after trimming',
    answers: { options: [{ other: 'tea' }, { other: ' tea ' }] },
    issues: ['options.1 issue.duplicate'],
    beyond: 'the same own words',
  },
];

function rung(level: number) {
  return { level, prompt: { other: 'something small' } };
}

function noticed(answer: string) {
  return { 'check-in': checkInIds[0], answer };
}
