import type { Answers } from '../generated/answers.ts';

/** How near or far somebody felt in a week. */
export type Felt = Exclude<NonNullable<Answers<'weekly-check-in'>['distance-felt']>, 'skip'>;

/** The last weeks in a word; never a number. */
export type Trend = 'not-enough-weeks' | 'steadier' | 'mixed' | 'further';

/** Only so many weeks are looked back on. */
const lookBack = 4;
/** With fewer, nothing is said; so many further apart are many. */
const enough = 3;

/** The last four noted weeks in a word, oldest first. Weeks without a note are no part of it. */
export function weeklyTrend(weeks: readonly Felt[]): Trend {
  const last = weeks.slice(-lookBack);
  if (last.length < enough) return 'not-enough-weeks';
  if (last.filter((felt) => felt === 'further').length >= enough) return 'further';
  return last.every((felt) => felt === 'closer' || felt === 'same') ? 'steadier' : 'mixed';
}
