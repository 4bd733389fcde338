import type { Instant } from './instant.ts';
import { clockAt, instantAt } from './zone.ts';

const minute = 60_000;

/** An ISO 8601 duration in its parts: months and days as calendars count them, the rest as clocks do. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  /** Hours, minutes and seconds together. */
  readonly milliseconds: number;
}

/** Read an ISO 8601 duration of whole numbers: `PT45M`, `P14D`, `P1Y2M3DT4H`; nothing when it is none. */
export function readDuration(text: string): Duration | undefined {
  const match =
    /^P(?!$)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?!$)(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    milliseconds: (hours * 60 + minutes) * minute + seconds * 1000,
  };
}

/** How long a duration is, with days of 24 hours; nothing when it is no duration, or has months or years. */
export function durationMs(text: string): number | undefined {
  const duration = readDuration(text);
  if (!duration || duration.months > 0) return undefined;
  return duration.days * 24 * 60 * minute + duration.milliseconds;
}

/**
 * That much later in the zone: days and months keep the time of day, hours are hours. The 31st becomes the last day of a
 * shorter month. Nothing when it is no duration, or leads past the end of the calendar.
 */
export function addDuration(instant: Instant, text: string, zone: string): Instant | undefined {
  const duration = readDuration(text);
  if (!duration) return undefined;
  const { months, days, milliseconds } = duration;
  if (months === 0 && days === 0) return within(instant + milliseconds);
  const clock = new Date(clockAt(instant, zone));
  const dayOfMonth = clock.getUTCDate();
  clock.setUTCDate(1);
  clock.setUTCMonth(clock.getUTCMonth() + months);
  clock.setUTCDate(Math.min(dayOfMonth, daysInMonth(clock)) + days);
  const later = within(clock.getTime());
  return later === undefined ? undefined : within(instantAt(later, zone) + milliseconds);
}

const daysInMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** 9999-12-31T00:00:00Z: in every zone of the year 9999, the last that RFC 3339 can write. */
const lastInstant = 253_402_214_400_000;

const within = (instant: Instant): Instant | undefined => (instant <= lastInstant ? instant : undefined);
