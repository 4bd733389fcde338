import type { Answers } from '../generated/answers.ts';
import { checkNow } from '../time/check-now.ts';
import { addDuration } from '../time/duration.ts';
import { type Instant, instantOf } from '../time/instant.ts';
import { structureOf } from './structure.ts';
import { tidyAnswers } from './tidy-answers.ts';

/** What a calendar entry needs besides the plan. */
export interface ICalendarOptions {
  /** What the calendar shows. Others may see it: keep it neutral, such as the exercise’s `discreetTitle`. */
  readonly title: string;
  /** Unique for ever; the same for a later version of the same plan. */
  readonly uid: string;
  /** When the entry is made, RFC 3339 with offset. */
  readonly now: string;
}

/**
 * Write planned time together as an iCalendar text (RFC 5545): title, beginning and end in UTC, marked private.
 * Nothing else of the answers is in it: no idea, no place, no need.
 *
 * @param answers - The answers to `distraction-free-date`.
 * @param options - The title, a unique id and the present moment.
 * @returns The text of an `.ics` file, or `undefined` while `start` or `length` is missing.
 * @throws TypeError without a title or uid, RangeError for a `now` that is no RFC 3339 moment with offset.
 * @example
 * const plan = { start: { at: '2026-11-28T19:00:00+01:00', zone: 'Europe/Berlin' }, length: 'PT2H' };
 * const options = { title: 'Time plan', uid: '7f3a@example.org', now: '2026-11-22T18:00:00+01:00' };
 * toICalendar(plan, options)?.split('\r\n').slice(6, 8) // => ['DTSTART:20261128T180000Z', 'DTEND:20261128T200000Z']
 */
export function toICalendar(
  answers: Answers<'distraction-free-date'>,
  { title, uid, now }: ICalendarOptions,
): string | undefined {
  const present = checkNow(now);
  const { start, length } = tidyAnswers(structureOf('distraction-free-date'), answers);
  const begins = start ? instantOf(start) : undefined;
  const ends = start && length && begins !== undefined ? addDuration(begins, length, start.zone) : undefined;
  if (begins === undefined || ends === undefined) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//attune//attune//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid, 'uid')}`,
    `DTSTAMP:${written(present)}`,
    `DTSTART:${written(begins)}`,
    `DTEND:${written(ends)}`,
    `SUMMARY:${escaped(title, 'title')}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const written = (instant: Instant): string =>
  `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** RFC 5545, 3.3.11: text with line breaks, commas, semicolons and backslashes escaped, without control characters. */
function escaped(text: string, name: string): string {
  if (typeof text !== 'string' || text.trim() === '')
    throw new TypeError(`${name} is ${JSON.stringify(text)}; use a text that is not empty`);
  return text
    .trim()
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/\p{Cs}/gu, '\uFFFD');
}

/** RFC 5545, 3.1: no line is longer than 75 octets; what goes on begins with a space, and no character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** How many octets a code point takes in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
