import type { ZonedMoment } from '../model/message.ts';
import type { Instant } from './instant.ts';
import { offsetAt } from './zone.ts';

const minute = 60_000;

/** An instant as a zone’s calendar and clocks show it: RFC 3339 with the zone’s offset, to the second. */
export function writeMoment(instant: Instant, zone: string): ZonedMoment {
  // RFC 3339 knows no seconds of an offset; zones had some before 1972.
  const offset = Math.trunc(offsetAt(instant, zone) / minute) * minute;
  const clock = new Date(instant + offset).toISOString().slice(0, 19);
  return { at: `${clock}${offset < 0 ? '-' : '+'}${hoursAndMinutes(Math.abs(offset))}`, zone };
}

const hoursAndMinutes = (offset: number): string => new Date(offset).toISOString().slice(11, 16);
