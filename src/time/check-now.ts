import { type Instant, instantOf } from './instant.ts';

/** The present moment as it is handed in; one that is none is a programmer's mistake and says so. */
export function checkNow(now: string): Instant {
  const present = typeof now === 'string' ? instantOf(now) : undefined;
  if (present !== undefined) return present;
  throw new RangeError(
    `now is ${JSON.stringify(now)}; use a moment with its offset, such as 2026-11-22T18:00:00+01:00`,
  );
}
