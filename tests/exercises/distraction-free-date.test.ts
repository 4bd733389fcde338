import { describe, expect, test } from 'vitest';
import type { EvaluationContext } from '../../src/exercises/evaluation.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { decks } from '../../src/generated/structure.ts';
import { readLocale } from '../read-locale.ts';
import { evaluateTwice, linesOf, noticesOf } from './evaluate-twice.ts';

type Plan = Answers<'distraction-free-date'>;

const evaluate = (answers: Plan, context: EvaluationContext<'distraction-free-date'> = {}) =>
  evaluateTwice('distraction-free-date', answers, context);

const moment = (at: string, zone = 'Europe/Berlin') => ({ at, zone });
const start = moment('2026-11-28T19:00:00+01:00');

test.each([
  [{ start, length: 'PT2H', phones: 'off' }, 'complete'],
  [{ start, length: 'PT2H' }, 'partial'],
  [{ start, phones: 'off' }, 'partial'],
  [{ length: 'PT2H', phones: 'off' }, 'partial'],
  // No day, no zone, no duration.
  [{ start: moment('2026-02-29T19:00:00+01:00'), length: 'PT2H', phones: 'off' }, 'partial'],
  [{ start: moment('2026-11-28T19:00:00+01:00', 'Mars/Base'), length: 'PT2H', phones: 'off' }, 'partial'],
  [{ start, length: 'two hours', phones: 'off' }, 'partial'],
  // An amount without its currency says nothing.
  [{ start, length: 'PT2H', phones: 'off', budget: 2000 }, 'partial'],
  [{ start, length: 'PT2H', phones: 'off', budget: 2000, 'budget-currency': 'EUR' }, 'complete'],
] as const)('%j is %s', (answers, status) => {
  expect(evaluate(answers as Plan).status).toBe(status);
});

describe('ideas', () => {
  const ideas = decks['date-ideas'];
  const idea = (id: string) => ideas.find((one) => one.id === id);

  test('are all offered while nothing is known', () => {
    expect(evaluate({}).ideas).toEqual(ideas.map(({ id }) => id));
    expect(evaluate({ place: { other: 'the roof' }, needs: [{ other: 'a dog' }] }).ideas).toHaveLength(
      ideas.length,
    );
  });

  test.each(['home', 'outdoors', 'out', 'online'] as const)('fit the place: %s', (place) => {
    const fitting = evaluate({ place }).ideas;
    expect(fitting.length).toBeGreaterThan(2);
    expect(fitting).toEqual(ideas.filter(({ places }) => places?.includes(place)).map(({ id }) => id));
  });

  test('cost nothing when there is nothing to spend; at least half of all do', () => {
    const free = evaluate({ budget: 0 }).ideas;
    expect(free.every((id) => idea(id)?.cost === 'free')).toBe(true);
    expect(free.length).toBeGreaterThanOrEqual(ideas.length / 2);
    expect(evaluate({ budget: 1, 'budget-currency': 'EUR' }).ideas).toHaveLength(ideas.length);
  });

  test.each([
    [{ a: 'low', b: 'high' }, {}, ['low']],
    [{ a: 'high', b: 'medium' }, {}, ['low', 'medium']],
    [{ b: 'high' }, {}, ['low', 'medium', 'high']],
    [{ a: 'high' }, { b: 'low' }, ['low']],
  ] as const)('take the lower energy of %j and %j', (own, shared, expected) => {
    const fitting = evaluate({ energy: own }, { partner: { energy: shared } }).ideas;
    expect(fitting).toEqual(
      ideas.filter(({ energy }) => (expected as readonly unknown[]).includes(energy)).map(({ id }) => id),
    );
  });

  test('suit what both need', () => {
    const fitting = evaluate(
      { needs: ['step-free', { other: 'x' }] },
      { partner: { needs: ['food'] } },
    ).ideas;
    expect(fitting.length).toBeGreaterThan(2);
    for (const id of fitting) expect(idea(id)?.suits).toEqual(expect.arrayContaining(['step-free', 'food']));
  });

  test('there may be none, and none is named in a stopped session', () => {
    expect(
      evaluate({ place: 'online', energy: { a: 'low' }, budget: 0, needs: ['quiet', 'food'] }).ideas,
    ).toEqual(['same-supper']);
    expect(evaluate({}, { ended: 'stopped' }).ideas).toEqual([]);
  });

  test('SAF-08 no idea for two is about closeness of bodies', () => {
    for (const deck of ['date-ideas', 'quiet-ideas'] as const) {
      const words = readLocale('en').words.vocabulary[deck] ?? {};
      for (const { id } of decks[deck])
        expect(words[id], id).not.toMatch(
          /\bsex|kiss|cuddl|hug|massag|naked|undress|intima|caress|in bed|bath together/i,
        );
    }
  });
});

describe('the time', () => {
  test.each([
    ['2026-11-28T19:00:00+01:00', 'Europe/Berlin', []],
    ['2026-11-28T18:00:00Z', 'Europe/Berlin', ['zone-unlike-time']],
    ['2026-11-28T19:00:00+02:00', 'Europe/Berlin', ['zone-unlike-time']],
    ['2026-11-22T17:59:59+01:00', 'Europe/Berlin', ['time-passed']],
    ['2026-11-22T18:00:00+01:00', 'Europe/Berlin', []],
    // Clocks go forward: that time is not there, with either offset.
    ['2027-03-28T02:30:00+01:00', 'Europe/Berlin', ['clock-skips-time']],
    ['2027-03-28T02:30:00+02:00', 'Europe/Berlin', ['clock-skips-time']],
    ['2027-03-28T03:00:00+02:00', 'Europe/Berlin', []],
    ['2027-03-14T02:15:00-05:00', 'America/New_York', ['clock-skips-time']],
    ['2027-10-03T02:15:00+10:30', 'Australia/Lord_Howe', ['clock-skips-time']],
    ['2027-10-03T02:45:00+11:00', 'Australia/Lord_Howe', []],
    // Clocks go back: that time comes twice, and either may be meant.
    ['2027-10-31T02:30:00+02:00', 'Europe/Berlin', ['clock-repeats-time']],
    ['2027-10-31T02:30:00+01:00', 'Europe/Berlin', ['clock-repeats-time']],
    ['2027-10-31T02:30:00+03:00', 'Europe/Berlin', ['zone-unlike-time']],
    ['2027-11-07T01:30:00-04:00', 'America/New_York', ['clock-repeats-time']],
    ['2027-04-04T01:45:00+10:30', 'Australia/Lord_Howe', ['clock-repeats-time']],
    // Clocks in Casablanca go back for Ramadan.
    ['2024-03-10T02:30:00+01:00', 'Africa/Casablanca', ['time-passed', 'clock-repeats-time']],
    ['2024-04-14T02:30:00+00:00', 'Africa/Casablanca', ['time-passed', 'clock-skips-time']],
    // A day that Apia left out, and a leap day.
    ['2011-12-30T12:00:00-10:00', 'Pacific/Apia', ['time-passed', 'clock-skips-time']],
    ['2028-02-29T19:00:00+01:00', 'Europe/Berlin', []],
  ])('%s in %s: %j', (at, zone, expected) => {
    const now = '2026-11-22T18:00:00+01:00';
    const outcome = evaluate({ start: moment(at, zone) }, { now });
    expect(noticesOf(outcome)).toEqual(expected);
    expect(outcome.notices.every(({ field }) => field === 'start')).toBe(true);
  });

  test('is not past while nobody says what time it is', () => {
    expect(noticesOf(evaluate({ start: moment('1999-11-28T19:00:00+01:00') }))).toEqual([]);
  });

  test.each([
    ['2026-11-28T19:00:00+01:00', 'Europe/Berlin', 'PT90M', '2026-11-28T20:30:00+01:00'],
    ['2028-02-28T23:00:00+01:00', 'Europe/Berlin', 'PT2H', '2028-02-29T01:00:00+01:00'],
    // Two hours on the clock on the wall are three or one by the hands of a watch.
    ['2027-03-28T01:00:00+01:00', 'Europe/Berlin', 'PT2H', '2027-03-28T04:00:00+02:00'],
    ['2027-10-31T01:00:00+02:00', 'Europe/Berlin', 'PT2H', '2027-10-31T02:00:00+01:00'],
    ['2027-10-03T01:30:00+10:30', 'Australia/Lord_Howe', 'PT1H', '2027-10-03T03:00:00+11:00'],
  ])('%s in %s and %s is %s', (at, zone, length, end) => {
    expect(evaluate({ start: moment(at, zone), length }).end).toEqual({ at: end, zone });
  });
});

test('the summary names the plan and one’s own needs, and nobody’s energy', () => {
  const outcome = evaluate({
    start,
    length: 'PT2H',
    place: 'home',
    budget: 1500,
    'budget-currency': 'EUR',
    phones: 'other-room',
    'emergency-reachable': true,
    energy: { a: 'low', b: 'high' },
    needs: ['quiet'],
    idea: 'simple-game',
    fallback: 'tea',
  });
  expect(outcome.summary.map(({ field }) => field)).toEqual([
    ...[
      'start',
      'length',
      'length',
      'place',
      'budget',
      'phones',
      'emergency-reachable',
      'needs',
      'idea',
      'fallback',
    ],
  ]);
  expect(linesOf(outcome)).toContain('budget: {"minor":1500,"currency":"EUR"}');
  expect(linesOf(evaluate({ budget: 0 }))).toEqual(['budget: 0']);
  expect(linesOf(evaluate({ budget: 1500 }))).toEqual([]);
});
