import type { ZonedMoment } from '../model/message.ts';
import { instantOf } from '../time/instant.ts';

/** A moment on the clock of its own zone; what is no moment is shown as it was given. */
export function formatMoment({ at, zone }: ZonedMoment, tag: string, ownZone: string | undefined): string {
  const raw = `${at} ${zone}`;
  const instant = instantOf(String(at));
  if (instant === undefined) return raw;
  const clock = (timeZone: string): string =>
    format(instant, tag, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  try {
    const text = clock(zone);
    return ownZone === undefined || clock(ownZone) === text ? text : format(instant, tag, namingZone(zone));
  } catch {
    return raw;
  }
}

const namingZone = (timeZone: string): Intl.DateTimeFormatOptions => ({
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'longGeneric',
  timeZone,
});

/** Engines disagree on the space before “PM”; a plain one is what most give. */
const format = (instant: number, tag: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag, options).format(instant).replaceAll('\u202f', ' ');

const isoDuration =
  /^P(?:(?<year>\d+)Y)?(?:(?<month>\d+)M)?(?:(?<week>\d+)W)?(?:(?<day>\d+)D)?(?:T(?:(?<hour>\d+)H)?(?:(?<minute>\d+)M)?(?:(?<second>\d+)S)?)?$/;

/** An ISO 8601 duration in the units it was given in; what is no duration is shown as it was given. */
export function formatDuration(duration: string, tag: string): string {
  const parts = Object.entries(isoDuration.exec(duration)?.groups ?? {}).flatMap(([unit, amount]) =>
    amount === undefined
      ? []
      : new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount)),
  );
  return parts.length > 0 ? new Intl.ListFormat(tag, { type: 'unit' }).format(parts) : duration;
}

/** An amount in the smallest unit of a currency (cents); an unknown currency is shown as it was given. */
export function formatMoney(minor: number, currency: string, tag: string): string {
  try {
    const money = new Intl.NumberFormat(tag, { style: 'currency', currency });
    return money.format(minor / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 0));
  } catch {
    return `${minor} ${currency}`;
  }
}
