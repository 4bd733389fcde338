import { expect, test } from 'vitest';
import { addDuration, durationMs, readDuration } from '../../src/time/duration.ts';
import { instantOf, readMoment } from '../../src/time/instant.ts';
import { compareWeeks, isIsoWeek, isoWeekOf, weekNumber } from '../../src/time/iso-week.ts';
import { writeMoment } from '../../src/time/write-moment.ts';
import { clockAt, instantAt, instantsAt, isZone, occurrence, offsetAt } from '../../src/time/zone.ts';

const utc = (text: string): number => Date.parse(`${text}Z`);
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 19);
const hour = 3_600_000;

test.each([
  ['2026-11-23T19:00:00+01:00', '2026-11-23T18:00:00'],
  ['2026-11-23T19:00:00Z', '2026-11-23T19:00:00'],
  ['2026-11-23t19:00:00.999z', '2026-11-23T19:00:00'],
  ['2028-02-29T23:30:00-05:00', '2028-03-01T04:30:00'],
  ['0001-01-01T00:00:00+00:00', '0001-01-01T00:00:00'],
  ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59'],
])('%s is the instant %s', (text, expected) => {
  expect(iso(instantOf({ at: text, zone: 'Europe/Berlin' }))).toBe(expected);
  expect(instantOf(text)).toBe(readMoment(text)?.instant);
});

test.each([
  '2026-02-29T10:00:00Z',
  '0000-01-01T00:00:00Z',
  '2100-02-29T10:00:00Z',
  '2026-04-31T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10:60:00Z',
  '2026-01-01T10:00:00+24:00',
  '2026-01-01T10:00:00+0100',
  '2026-01-01T10:00:00',
  '2026-01-01T10:00Z',
  '2026-01-01',
  '+012026-01-01T10:00:00Z',
  ' 2026-01-01T10:00:00Z',
  '',
])('%j is no moment', (text) => {
  expect(instantOf(text)).toBeUndefined();
});

test('fractions of a second count, what is finer than a millisecond does not', () => {
  expect(instantOf('1970-01-01T00:00:00.5Z')).toBe(500);
  expect(instantOf('1970-01-01T00:00:00.0019Z')).toBe(1);
});

test('only names of zones are zones', () => {
  for (const zone of ['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])
    expect(isZone(zone), zone).toBe(true);
  for (const zone of ['', '+01:00', 'Mars/Base', 'Europe/Berlin ', '__proto__', `A${'a'.repeat(1_000_000)}`])
    expect(isZone(zone), zone.slice(0, 20)).toBe(false);
});

test.each([
  ['Europe/Berlin', '2026-01-15T12:00:00', 1],
  ['Europe/Berlin', '2026-07-15T12:00:00', 2],
  ['America/New_York', '2026-01-15T12:00:00', -5],
  ['Australia/Lord_Howe', '2026-01-15T12:00:00', 11],
  ['Australia/Lord_Howe', '2026-07-15T12:00:00', 10.5],
  ['Asia/Kathmandu', '2026-07-15T12:00:00', 5.75],
  ['Pacific/Apia', '2011-12-30T09:59:59', -10],
  ['Pacific/Apia', '2011-12-30T10:00:00', 14],
  // Ramadan in Morocco: the clocks that are otherwise an hour ahead go back to UTC.
  ['Africa/Casablanca', '2024-03-20T12:00:00', 0],
  ['Africa/Casablanca', '2024-05-20T12:00:00', 1],
  ['UTC', '2026-07-15T12:00:00', 0],
])('%s at %s UTC is %d hours ahead', (zone, at, hours) => {
  expect(offsetAt(utc(at), zone)).toBe(hours * hour);
  expect(clockAt(utc(at), zone)).toBe(utc(at) + hours * hour);
});

test.each([
  ['Europe/Berlin', '2026-03-29T01:59:59', 'once'],
  ['Europe/Berlin', '2026-03-29T02:00:00', 'gap'],
  ['Europe/Berlin', '2026-03-29T02:59:59', 'gap'],
  ['Europe/Berlin', '2026-03-29T03:00:00', 'once'],
  ['Europe/Berlin', '2026-10-25T02:30:00', 'overlap'],
  ['Europe/Berlin', '2026-10-25T03:00:00', 'once'],
  ['America/New_York', '2026-03-08T02:30:00', 'gap'],
  ['America/New_York', '2026-11-01T01:30:00', 'overlap'],
  // Half an hour only.
  ['Australia/Lord_Howe', '2026-10-04T02:15:00', 'gap'],
  ['Australia/Lord_Howe', '2026-10-04T02:45:00', 'once'],
  ['Australia/Lord_Howe', '2026-04-05T01:45:00', 'overlap'],
  // A whole day was left out.
  ['Pacific/Apia', '2011-12-30T12:00:00', 'gap'],
  ['Pacific/Apia', '2011-12-31T00:00:00', 'once'],
  ['Africa/Casablanca', '2024-03-10T02:30:00', 'overlap'],
  ['Africa/Casablanca', '2024-04-14T02:30:00', 'gap'],
  ['Asia/Tokyo', '2026-03-29T02:30:00', 'once'],
])('in %s clocks show %s: %s', (zone, clock, expected) => {
  expect(occurrence(utc(clock), zone)).toBe(expected);
});

test('of two instants the first is meant, and a time that is skipped moves on', () => {
  expect(instantsAt(utc('2026-10-25T02:30:00'), 'Europe/Berlin').map(iso)).toEqual([
    '2026-10-25T00:30:00',
    '2026-10-25T01:30:00',
  ]);
  expect(iso(instantAt(utc('2026-10-25T02:30:00'), 'Europe/Berlin'))).toBe('2026-10-25T00:30:00');
  expect(iso(instantAt(utc('2026-03-29T02:30:00'), 'Europe/Berlin'))).toBe('2026-03-29T01:30:00');
});

test.each([
  ['PT45M', 45 * 60_000],
  ['PT1H30M', 90 * 60_000],
  ['P1D', 24 * hour],
  ['P2W', 14 * 24 * hour],
  ['P1DT2H3M4S', 26 * hour + 184_000],
])('%s lasts %d milliseconds', (text, expected) => {
  expect(durationMs(text)).toBe(expected);
});

test.each(['', 'P', 'PT', 'P1DT', '45', 'PT1.5H', 'PT-5M', '-PT5M', 'P1Mo', 'pt5m', `PT${'9'.repeat(99)}M`])(
  '%j is no duration',
  (text) => {
    expect(readDuration(text)).toBeUndefined();
    expect(durationMs(text)).toBeUndefined();
    expect(addDuration(0, text, 'UTC')).toBeUndefined();
  },
);

test('a month has no length of its own', () => {
  expect(readDuration('P1Y2M')).toEqual({ months: 14, days: 0, milliseconds: 0 });
  expect(durationMs('P1M')).toBeUndefined();
});

test.each([
  // A day keeps the time of day, 24 hours do not.
  ['Europe/Berlin', '2026-03-28T19:00:00', 'P1D', '2026-03-29T18:00:00'],
  ['Europe/Berlin', '2026-03-28T19:00:00', 'PT24H', '2026-03-29T19:00:00'],
  ['America/New_York', '2026-10-31T16:00:00', 'P1D', '2026-11-01T17:00:00'],
  ['Australia/Lord_Howe', '2026-10-03T10:00:00', 'P1D', '2026-10-04T09:30:00'],
  ['Europe/Berlin', '2028-02-28T11:00:00', 'P1D', '2028-02-29T11:00:00'],
  ['UTC', '2028-02-29T11:00:00', 'P1Y', '2029-02-28T11:00:00'],
  ['UTC', '2026-01-31T11:00:00', 'P1M', '2026-02-28T11:00:00'],
  ['UTC', '2026-12-31T11:00:00', 'P2M1D', '2027-03-01T11:00:00'],
  ['Europe/Berlin', '2026-03-28T01:30:00', 'P1D', '2026-03-29T01:30:00'],
])('in %s, %s UTC and %s is %s UTC', (zone, from, duration, expected) => {
  expect(iso(addDuration(utc(from), duration, zone))).toBe(expected);
});

test('past the last year that can be written there is nothing', () => {
  expect(addDuration(utc('9999-12-31T00:00:00'), 'P9D', 'UTC')).toBeUndefined();
  expect(addDuration(utc('9999-12-31T00:00:00'), 'PT99H', 'UTC')).toBeUndefined();
});

test.each([
  ['2026-12-31T12:00:00', 'UTC', '2026-W53'],
  ['2027-01-03T23:59:59', 'UTC', '2026-W53'],
  ['2027-01-04T00:00:00', 'UTC', '2027-W01'],
  // Sunday evening in New York, Monday in Berlin and Apia.
  ['2027-01-04T00:00:00', 'America/New_York', '2026-W53'],
  ['2027-01-03T23:30:00', 'Europe/Berlin', '2027-W01'],
  ['2027-01-03T12:00:00', 'Pacific/Apia', '2027-W01'],
  ['2024-12-30T12:00:00', 'UTC', '2025-W01'],
  ['2024-02-29T12:00:00', 'Africa/Casablanca', '2024-W09'],
  ['2021-01-03T12:00:00', 'UTC', '2020-W53'],
  ['2026-01-01T12:00:00', 'UTC', '2026-W01'],
  ['1969-12-31T12:00:00', 'UTC', '1970-W01'],
  ['1970-01-01T12:00:00', 'UTC', '1970-W01'],
])('%s UTC is, in %s, in week %s', (at, zone, expected) => {
  expect(isoWeekOf(utc(at), zone)).toBe(expected);
});

test('some years have 53 weeks, and the next one follows without a break', () => {
  expect(['2004', '2009', '2015', '2020', '2026'].filter((year) => !isIsoWeek(`${year}-W53`))).toEqual([]);
  expect(['2021', '2024', '2025', '2027'].filter((year) => isIsoWeek(`${year}-W53`))).toEqual([]);
  expect((weekNumber('2027-W01') ?? 0) - (weekNumber('2026-W53') ?? 0)).toBe(1);
  expect((weekNumber('2026-W01') ?? 0) - (weekNumber('2025-W52') ?? 0)).toBe(1);
  expect(weekNumber('1970-W02')).toBe(0);
});

test.each(['2026-W00', '2026-W54', '2026-w10', '2026W10', '26-W10', ' 2026-W10', ''])(
  '%j is no week',
  (text) => {
    expect(isIsoWeek(text)).toBe(false);
  },
);

test('weeks come in their order', () => {
  const weeks = ['2027-W01', '2026-W53', '2026-W02', '2026-W10', '0000-W01'];
  expect(weeks.toSorted(compareWeeks)).toEqual(['0000-W01', '2026-W02', '2026-W10', '2026-W53', '2027-W01']);
  expect(compareWeeks('2026-W10', '2026-W10')).toBe(0);
});

test.each([
  ['2026-07-15T12:00:00', 'Europe/Berlin', '2026-07-15T14:00:00+02:00'],
  ['2026-01-15T02:00:00', 'America/New_York', '2026-01-14T21:00:00-05:00'],
  ['2026-07-15T12:00:00', 'Australia/Lord_Howe', '2026-07-15T22:30:00+10:30'],
  ['2028-02-29T12:00:00', 'UTC', '2028-02-29T12:00:00+00:00'],
  ['1890-01-01T00:00:00', 'Europe/Berlin', '1890-01-01T00:53:00+00:53'],
])('%s UTC in %s is written %s', (at, zone, expected) => {
  expect(writeMoment(utc(at), zone)).toEqual({ at: expected, zone });
  expect(instantOf(expected)).toBe(utc(at));
});
