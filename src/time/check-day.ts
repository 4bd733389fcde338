import { clockOf } from './instant.ts';

/** Whether it is a day that a calendar has: `2026-11-22`. */
export const isDay = (day: unknown): day is string =>
  typeof day === 'string' && clockOf(`${day}T00:00:00`) !== undefined;

/** A day that no calendar has is a programmer's mistake and says so. */
export function checkDay(name: string, day: string): void {
  if (!isDay(day))
    throw new RangeError(`\`${name}\` is ${JSON.stringify(day)}; it is a day, such as '2026-11-22'`);
}
