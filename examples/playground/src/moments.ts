/** How many minutes the clocks of a zone are ahead of UTC at an instant. */
function minutesAhead(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -ahead : ahead;
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * What a clock of that zone shows, as RFC 3339 with its offset. A time that the clocks skip keeps the offset from before.
 *
 * @param clock - `2026-11-23T19:00`, as a field for date and time gives it.
 */
export function atClock(clock: string, zone: string): string {
  const read = Date.parse(`${clock}Z`);
  const near = read - minutesAhead(read, zone) * 60_000;
  const ahead = minutesAhead(near, zone);
  const [hours, minutes] = [Math.trunc(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${clock.slice(0, 16)}:00${ahead < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** The zone of this device. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The present moment on the clock of this device, RFC 3339 with offset. */
export function momentNow(): string {
  const instant = Date.now();
  const zone = ownZone();
  const clock = new Date(instant + minutesAhead(instant, zone) * 60_000).toISOString().slice(0, 16);
  return atClock(clock, zone);
}

/** The present day on the calendar of this device, `YYYY-MM-DD`. */
export const today = (): string => momentNow().slice(0, 10);

/** All zones to choose from, with those that are chosen already. */
export const zones = (...chosen: readonly string[]): readonly string[] =>
  [...new Set([...chosen, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
