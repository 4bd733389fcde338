import type { Instant } from './instant.ts';
import { clockAt } from './zone.ts';

const day = 86_400_000;
const week = 7 * day;
/** The Monday from which weeks are counted: 5 January 1970. */
const firstMonday = 4 * day;

/** The ISO 8601 week that a calendar in the zone shows at that instant: `2026-W53`. */
export function isoWeekOf(instant: Instant, zone: string): string {
  const number = Math.floor((clockAt(instant, zone) - firstMonday) / week);
  const year = new Date(firstMonday + number * week + 3 * day).getUTCFullYear();
  const inYear = number - firstWeekOf(year) + 1;
  return `${String(year).padStart(4, '0')}-W${String(inYear).padStart(2, '0')}`;
}

/** The weeks numbered one by one, 0 being that of 5 January 1970; nothing when no calendar has it (`2025-W53`). */
export function weekNumber(text: string): number | undefined {
  const match = /^(\d{4})-W(\d\d)$/.exec(text);
  const year = Number(match?.[1]);
  const inYear = Number(match?.[2]);
  if (!match || inYear < 1) return undefined;
  const number = firstWeekOf(year) + inYear - 1;
  return number < firstWeekOf(year + 1) ? number : undefined;
}

/** Whether such a week exists: some years have 53, most have 52. */
export const isIsoWeek = (text: string): boolean => weekNumber(text) !== undefined;

/** Less than 0 when the first week is the earlier one, 0 when they are the same; a week that does not exist comes first. */
export const compareWeeks = (one: string, other: string): number =>
  (weekNumber(one) ?? Number.MIN_SAFE_INTEGER) - (weekNumber(other) ?? Number.MIN_SAFE_INTEGER);

/** The week that holds 4 January is the first of its year. */
function firstWeekOf(year: number): number {
  const fourthOfJanuary = new Date(Date.UTC(2000, 0, 4)).setUTCFullYear(year);
  return Math.floor((fourthOfJanuary - firstMonday) / week);
}
