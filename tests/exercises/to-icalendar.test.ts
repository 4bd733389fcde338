import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toICalendar } from '../../src/exercises/to-icalendar.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { deepFreeze } from './evaluate-twice.ts';

type Plan = Answers<'distraction-free-date'>;

const options = { title: 'Time plan', uid: '7f3a@example.org', now: '2026-11-22T18:00:00+01:00' };
const plan = (at: string, zone: string, length = 'PT2H'): Plan => deepFreeze({ start: { at, zone }, length });
const saturday = plan('2026-11-28T19:00:00+01:00', 'Europe/Berlin');

const linesOf = (text: string | undefined): readonly string[] => (text ?? '').split('\r\n');
/** What a calendar reads: folded lines joined again (RFC 5545, 3.1). */
const unfolded = (text: string | undefined): readonly string[] => linesOf(text?.replaceAll('\r\n ', ''));
const propertyOf = (text: string | undefined, name: string): string | undefined =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

test('a plan becomes an entry', () => {
  expect(linesOf(toICalendar(saturday, options))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//attune//attune//EN',
    'BEGIN:VEVENT',
    'UID:7f3a@example.org',
    'DTSTAMP:20261122T170000Z',
    'DTSTART:20261128T180000Z',
    'DTEND:20261128T200000Z',
    'SUMMARY:Time plan',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect(toICalendar(saturday, options)).toBe(toICalendar(saturday, options));
});

test.each([
  ['2027-03-28T01:30:00+01:00', 'Europe/Berlin', 'PT1H', '20270328T003000Z', '20270328T013000Z'],
  ['2027-10-31T02:30:00+02:00', 'Europe/Berlin', 'PT1H', '20271031T003000Z', '20271031T013000Z'],
  ['2027-10-31T02:30:00+01:00', 'Europe/Berlin', 'PT1H', '20271031T013000Z', '20271031T023000Z'],
  ['2028-02-28T23:30:00-05:00', 'America/New_York', 'PT30M', '20280229T043000Z', '20280229T050000Z'],
  ['2027-10-03T01:45:00+10:30', 'Australia/Lord_Howe', 'PT15M', '20271002T151500Z', '20271002T153000Z'],
])('%s in %s for %s', (at, zone, length, begins, ends) => {
  const text = toICalendar(plan(at, zone, length), options);
  expect([propertyOf(text, 'DTSTART'), propertyOf(text, 'DTEND')]).toEqual([begins, ends]);
});

test.each([
  ['Tea, cake; and \\ talk', String.raw`Tea\, cake\; and \\ talk`],
  ['one\ntwo\r\nthree\rfour', String.raw`one\ntwo\nthree\nfour`],
  ['  bell\u0007 ', 'bell'],
  ['half \uD83D', 'half \uFFFD'],
  ['END:VEVENT\r\nBEGIN:VEVENT', String.raw`END:VEVENT\nBEGIN:VEVENT`],
])('%j is written %j', (title, expected) => {
  expect(propertyOf(toICalendar(saturday, { ...options, title }), 'SUMMARY')).toBe(expected);
});

describe('any title at all', () => {
  test('stays one property, in lines of 75 octets at most, with no character cut', () => {
    const title = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 300 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(title, (given) => {
        const text = toICalendar(saturday, { ...options, title: given });
        for (const line of linesOf(text))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text).not.toMatch(/\p{Cs}/u);
        expect(unfolded(text)).toHaveLength(13);
        expect(text?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('long ones are folded and come back whole', () => {
    for (const title of ['x'.repeat(200), '時'.repeat(100), '🫖'.repeat(80)]) {
      const text = toICalendar(saturday, { ...options, title });
      expect(propertyOf(text, 'SUMMARY')).toBe(title);
      expect(linesOf(text).length).toBeGreaterThan(13);
    }
  });
});

test('SAF-08 nothing of the answers but the time is in it', () => {
  const canary = 'canary-7431';
  const full: Plan = {
    ...saturday,
    place: { other: canary },
    idea: { other: canary },
    fallback: canary,
    needs: [{ other: canary }],
    phones: 'off',
    energy: { a: 'low' },
    budget: 7431,
    'budget-currency': 'EUR',
  };
  expect(toICalendar(full, options)).toBe(toICalendar(saturday, options));
});

test.each([
  {},
  { start: saturday.start },
  { length: 'PT2H' },
  { start: { at: 'soon', zone: 'Europe/Berlin' }, length: 'PT2H' },
  { start: saturday.start, length: 'long' },
  { start: { at: '9999-12-31T23:00:00Z', zone: 'UTC' }, length: 'PT12H' },
  null,
])('without a start and a length there is no entry: %j', (answers) => {
  expect(toICalendar(answers as Plan, options)).toBeUndefined();
});

test('a programmer’s mistake says what would be right', () => {
  expect(() => toICalendar(saturday, { ...options, now: '2026-11-22' })).toThrow(
    /use a moment with its offset/,
  );
  expect(() => toICalendar(saturday, { ...options, title: ' ' })).toThrow(/title is " "/);
  expect(() => toICalendar(saturday, { ...options, uid: undefined as unknown as string })).toThrow(TypeError);
});
