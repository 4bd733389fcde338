import type { HelpResource } from '../model/safety.ts';

/** Whether a line was checked: never, lately, or so long ago that it may have changed. */
export type HelpStatus = 'verified' | 'unverified' | 'stale';

/** The status of a line on a day, `YYYY-MM-DD`: a checked line is stale from the day after `reviewBy`. */
export function helpStatus(
  line: Pick<HelpResource, 'status' | 'verifiedOn' | 'reviewBy'>,
  today: string,
): HelpStatus {
  if (line.status !== 'verified' || line.verifiedOn === null || line.reviewBy === null) return 'unverified';
  return line.reviewBy < today ? 'stale' : 'verified';
}
