import type { Answers } from '../../generated/answers.ts';
import { label, message } from '../../messages/message.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import { clockOf, readMoment } from '../../time/instant.ts';
import { compareWeeks, isoWeekOf, weekNumber } from '../../time/iso-week.ts';
import type { EvaluationContext, EvaluationNotice, Outcome, SummaryLine } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { isPairExercise, statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';
import { type Felt, type Trend, weeklyTrend } from '../weekly-trend.ts';

type CheckIn = Answers<'weekly-check-in'>;
type Context = EvaluationContext<'weekly-check-in'>;

/** A week and how near or far it felt. */
export interface FeltWeek {
  /** ISO 8601: `2026-W53`; left out of a note that tells neither its week nor its day. */
  readonly week?: string;
  readonly felt: Felt;
}

/** A note of one’s own week. */
export interface WeeklyCheckInOutcome extends Outcome {
  /** The weeks that tell how near or far they felt, oldest first; empty in a result for two. */
  readonly weeks: readonly FeltWeek[];
  /** The last of them in a word. */
  readonly trend: Trend;
}

/** One’s own week, and the last weeks in words. Weeks without a note are not spoken of. */
export function evaluateWeeklyCheckIn(
  exercise: ExerciseStructure,
  answers: CheckIn,
  context: Context,
): WeeklyCheckInOutcome {
  const status = statusOf(exercise, answers, context);
  const present = weekNow(context);
  const week = answers.week ?? present;
  const isAhead = present !== undefined && week !== undefined && compareWeeks(week, present) > 0;
  const isPrivate = !isPairExercise(exercise, context) && status !== 'stopped';
  const current = { ...answers, ...(week !== undefined && { week }) };
  const weeks = isPrivate ? feltWeeks([...earlierNotes(context), current], present) : [];
  const trend = weeklyTrend(weeks.map(({ felt }) => felt));
  return {
    status,
    summary: [
      ...answerLines(exercise, answers, [
        'week',
        'expectation',
        'expectation-kind',
        'one-good',
        'one-hard',
        'distance-felt',
        'next-small',
        'keep-going',
      ]),
      ...(isPrivate ? [...weeks.flatMap(weekLines), trendLine(trend)] : []),
    ],
    notices: [
      ...(isAhead ? [notice('week-not-begun', { field: 'week' })] : []),
      ...expectationNotices(answers),
      ...(trend === 'further' || answers['keep-going'] === 'talk-to-someone' ? [supportNotice()] : []),
      notice('not-a-diagnosis'),
      notice('not-emergency-service'),
    ],
    weeks,
    trend,
  };
}

/** The week of `now`, on the calendar of whoever wrote its offset. */
const weekNow = ({ now }: Context): string | undefined => (now === undefined ? undefined : weekOf(now));

/** The week of an RFC 3339 moment, or of a date. */
function weekOf(at: string): string | undefined {
  const clock = readMoment(at)?.clock ?? clockOf(`${at}T00:00:00`);
  return clock === undefined ? undefined : isoWeekOf(clock, 'UTC');
}

/** Earlier notes; one without a week counts for the week in which it was written. */
const earlierNotes = ({ history = [] }: Context): readonly CheckIn[] =>
  history.map(({ at, answers }) => {
    const week = answers.week ?? (at === undefined ? undefined : weekOf(at));
    return { ...answers, ...(week !== undefined && { week }) };
  });

/**
 * One note a week, the later one winning, in the order of the weeks; a note without a week keeps its place after the one
 * before. What lies ahead, is in no calendar or was skipped is left out.
 */
function feltWeeks(notes: readonly CheckIn[], present: string | undefined): readonly FeltWeek[] {
  const placed = new Map<string | number, { place: number; note: CheckIn }>();
  let place = Number.MIN_SAFE_INTEGER;
  for (const [index, note] of notes.entries()) {
    const number = note.week ? weekNumber(note.week) : place;
    if (number === undefined || (note.week && present !== undefined && compareWeeks(note.week, present) > 0))
      continue;
    place = number;
    placed.set(note.week ?? index, { place, note });
  }
  return [...placed.values()]
    .sort((one, other) => one.place - other.place)
    .flatMap(({ note: { week, 'distance-felt': felt } }) =>
      felt && felt !== 'skip' ? [{ ...(week && { week }), felt }] : [],
    );
}

const weekLines = ({ week, felt }: FeltWeek): readonly SummaryLine[] =>
  week === undefined
    ? []
    : [
        {
          field: 'distance-felt',
          message: message('messages:exercises.answer', {
            label: week,
            answer: label('exercises', 'weekly-check-in', `distance-felt-${felt}`),
          }),
        },
      ];

function trendLine(trend: Trend): SummaryLine {
  const field = 'distance-felt';
  switch (trend) {
    case 'not-enough-weeks':
      return { field, message: message('messages:weekly-check-in.notEnoughWeeks', {}) };
    default:
      return { field, message: message(`messages:weekly-check-in.${trend}`, {}) };
  }
}

/** A hope that waits for the other can’t be met by oneself. */
const expectationNotices = (answers: CheckIn): readonly EvaluationNotice[] =>
  answers['expectation-kind'] === 'partner-must-change'
    ? [notice('depends-on-other', { field: 'expectation-kind' })]
    : [];

const supportNotice = (): EvaluationNotice =>
  notice('support-can-help', { exercise: 'therapist-search-prep', step: 'seek-help' });
