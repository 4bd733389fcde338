import type { Instant } from './instant.ts';

const day = 86_400_000;

/** Whether it is the name of an IANA time zone that this runtime knows: `Europe/Berlin`, `UTC`. An offset is none. */
export function isZone(zone: string): boolean {
  if (!/^[a-z][\w+/-]{1,63}$/i.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** How far the zone’s clocks are ahead of UTC at that instant, in milliseconds; less than 0 in the west. */
export function offsetAt(instant: Instant, zone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /([+\u2212-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return size === 0 ? 0 : (sign === '+' ? size : -size) * 1000;
}

/** What the zone’s clocks show at that instant, read as if it were UTC. */
export const clockAt = (instant: Instant, zone: string): Instant => instant + offsetAt(instant, zone);

/**
 * The instants at which the zone’s clocks show that time (given as if it were UTC), earliest first: one as a rule, none
 * when clocks were put forward over it, two when they were put back over it.
 */
export function instantsAt(clock: Instant, zone: string): readonly Instant[] {
  const offsets = new Set([offsetAt(clock - day, zone), offsetAt(clock + day, zone)]);
  return [...offsets]
    .map((offset) => clock - offset)
    .filter((instant) => clockAt(instant, zone) === clock)
    .sort((one, other) => one - other);
}

/** The instant at which clocks show that time: the first of two, and as much later as clocks jump when there is none. */
export function instantAt(clock: Instant, zone: string): Instant {
  return instantsAt(clock, zone)[0] ?? clock - offsetAt(clock - day, zone);
}

/** Whether clocks in the zone show that time once, never (`gap`) or twice (`overlap`). */
export function occurrence(clock: Instant, zone: string): 'once' | 'gap' | 'overlap' {
  const { length } = instantsAt(clock, zone);
  if (length === 0) return 'gap';
  return length === 1 ? 'once' : 'overlap';
}
