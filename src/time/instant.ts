import type { ZonedMoment } from '../model/message.ts';

/** A moment without its time zone, in milliseconds since 1970 as `Date` counts them. */
export type Instant = number;

/** What an RFC 3339 date-time says, part by part. */
export interface WrittenMoment {
  readonly instant: Instant;
  /** The clock as it was written, read as if it were UTC. */
  readonly clock: Instant;
  /** East of UTC, in milliseconds. */
  readonly offset: number;
}

/** The instant of an RFC 3339 date-time, or of a zoned moment; nothing when it is none. */
export const instantOf = (moment: ZonedMoment | string): Instant | undefined =>
  readMoment(typeof moment === 'string' ? moment : moment.at)?.instant;

/** Read an RFC 3339 date-time (`2026-11-23T19:00:00+01:00`); nothing when it is none, such as 30 February or the year 0. */
export function readMoment(text: string): WrittenMoment | undefined {
  const match = /^((?!0000)\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d{1,9})?(?:Z|([+-])(\d\d):(\d\d))$/i.exec(
    text,
  );
  if (!match) return undefined;
  const [, date = '', time = '', fraction = '0', sign, hours = '0', minutes = '0'] = match;
  const seconds = clockOf(`${date}T${time}`);
  if (seconds === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const clock = seconds + Math.floor(Number(fraction) * 1000);
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return { instant: clock - offset, clock, offset };
}

/** Read a date and time of day (`2026-11-23T19:00:00`) as if it were UTC; nothing when no calendar or clock shows it. */
export function clockOf(dateTime: string): Instant | undefined {
  const clock = Date.parse(`${dateTime}Z`);
  if (Number.isNaN(clock)) return undefined;
  return new Date(clock).toISOString().startsWith(dateTime) ? clock : undefined;
}
