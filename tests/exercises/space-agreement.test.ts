import { describe, expect, test } from 'vitest';
import type { EvaluationContext } from '../../src/exercises/evaluation.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { article } from '../../src/index.ts';
import { both, evaluateTwice, linesOf, noticesOf } from './evaluate-twice.ts';

type Agreement = Answers<'space-agreement'>;
type Context = EvaluationContext<'space-agreement'>;

const evaluate = (answers: Agreement, context: Context = {}) =>
  evaluateTwice('space-agreement', answers, context);
const moment = (at: string, zone = 'Europe/Berlin') => ({ at, zone });

const evening: Agreement = {
  who: 'me',
  kind: 'evening',
  start: moment('2026-11-23T18:00:00+01:00'),
  'return-at': moment('2026-11-23T22:00:00+01:00'),
  'return-how': 'call',
};

describe('complete', () => {
  test.each([
    ['all that is needed', {}, 'complete'],
    ['nobody who asks', { who: null }, 'partial'],
    ['no start', { start: null }, 'partial'],
    ['no way back', { 'return-how': null }, 'partial'],
    ['no time to return', { 'return-at': null }, 'partial'],
    ['a time to return that is the start', { 'return-at': evening.start }, 'partial'],
    ['a time to return before the start', { 'return-at': moment('2026-11-23T17:00:00+01:00') }, 'partial'],
    // Later on the wall, earlier in truth.
    ['one in another zone', { 'return-at': moment('2026-11-23T19:00:00+09:00', 'Asia/Tokyo') }, 'partial'],
    ['one that no calendar has', { 'return-at': moment('2026-02-30T19:00:00+01:00') }, 'partial'],
  ] as const)('with %s: %s', (_, change, status) => {
    const answers = { ...evening, ...change } as Agreement;
    expect(evaluate(answers).status).toBe(status);
    expect(evaluate({ ...both, ...answers }, { mode: 'pair' }).status).toBe(status);
  });

  test('is never an agreement without the yes of both', () => {
    for (const consent of [null, {}, { a: true }, { b: true }])
      expect(evaluate({ ...evening, consent } as Agreement, { mode: 'pair' }).status).toBe('partial');
  });

  test('a missing time to return is said', () => {
    const { 'return-at': _, ...open } = evening;
    const outcome = evaluate(open);
    expect(outcome.notices[0]).toMatchObject({ id: 'no-return-time', field: 'return-at' });
    expect(noticesOf(evaluate(evening))).toEqual([]);
    expect(noticesOf(evaluate({ ...evening, 'return-at': evening.start ?? null }))).toEqual([
      'no-return-time',
    ]);
  });
});

describe('where it stands', () => {
  test.each([
    ['2026-11-23T17:59:59+01:00', 'planned'],
    ['2026-11-23T18:00:00+01:00', 'active'],
    ['2026-11-23T21:59:59+01:00', 'active'],
    // Due as long again as it lasted: four hours.
    ['2026-11-23T22:00:00+01:00', 'due'],
    ['2026-11-24T01:59:59+01:00', 'due'],
    ['2026-11-24T02:00:00+01:00', 'lapsed'],
    // The same moment, written elsewhere.
    ['2026-11-24T10:00:00+09:00', 'lapsed'],
    ['2026-11-23T16:59:59Z', 'planned'],
  ] as const)('at %s: %s', (now, state) => {
    const outcome = evaluate(evening, { now });
    expect(outcome.state).toBe(state);
    expect(linesOf(outcome)).toContain(`return-at: messages:space-agreement.${state}`);
  });

  test('is not known without now, or without both times', () => {
    expect(evaluate(evening)).not.toHaveProperty('state');
    expect(evaluate({ ...evening, start: null }, { now: '2026-11-23T19:00:00Z' })).not.toHaveProperty(
      'state',
    );
    expect(evaluate({ ...evening, 'return-at': null }, { now: '2026-11-23T19:00:00Z' })).not.toHaveProperty(
      'state',
    );
  });

  test('is a return when they are back in touch, early or late, but not before it happened', () => {
    const early = { ...evening, 'returned-at': moment('2026-11-23T20:00:00+01:00') };
    const late = { ...evening, 'returned-at': moment('2026-11-26T20:00:00+01:00') };
    expect(evaluate(early, { now: '2026-11-23T20:00:00+01:00' }).state).toBe('returned');
    expect(evaluate(early, { now: '2026-11-23T19:59:00+01:00' }).state).toBe('active');
    expect(evaluate(late, { now: '2026-11-25T20:00:00+01:00' }).state).toBe('lapsed');
    expect(evaluate(late, { now: '2026-12-25T20:00:00+01:00' }).state).toBe('returned');
    expect(noticesOf(evaluate(late, { now: '2026-12-25T20:00:00+01:00' }))).toEqual([]);
  });

  test('a long time apart is due for a day at most', () => {
    const week = { ...evening, 'return-at': moment('2026-11-30T18:00:00+01:00') };
    expect(evaluate(week, { now: '2026-12-01T17:59:59+01:00' }).state).toBe('due');
    expect(evaluate(week, { now: '2026-12-01T18:00:00+01:00' }).state).toBe('lapsed');
  });

  test.each([
    // The night in which clocks go back is an hour longer, and the one in which they go forward shorter.
    [
      '2027-10-31T01:00:00+02:00',
      '2027-10-31T03:00:00+01:00',
      'Europe/Berlin',
      '2027-10-31T02:59:59+01:00',
      'active',
    ],
    [
      '2027-10-31T01:00:00+02:00',
      '2027-10-31T03:00:00+01:00',
      'Europe/Berlin',
      '2027-10-31T05:59:59+01:00',
      'due',
    ],
    [
      '2027-10-31T01:00:00+02:00',
      '2027-10-31T03:00:00+01:00',
      'Europe/Berlin',
      '2027-10-31T06:00:00+01:00',
      'lapsed',
    ],
    [
      '2027-03-14T01:00:00-05:00',
      '2027-03-14T04:00:00-04:00',
      'America/New_York',
      '2027-03-14T05:59:59-04:00',
      'due',
    ],
    [
      '2027-03-14T01:00:00-05:00',
      '2027-03-14T04:00:00-04:00',
      'America/New_York',
      '2027-03-14T06:00:00-04:00',
      'lapsed',
    ],
    // A leap day, and half an hour.
    [
      '2028-02-29T12:00:00+01:00',
      '2028-03-01T12:00:00+01:00',
      'Europe/Berlin',
      '2028-02-29T23:59:59+01:00',
      'active',
    ],
    [
      '2027-10-03T01:00:00+10:30',
      '2027-10-03T03:00:00+11:00',
      'Australia/Lord_Howe',
      '2027-10-03T04:29:59+11:00',
      'due',
    ],
    [
      '2027-10-03T01:00:00+10:30',
      '2027-10-03T03:00:00+11:00',
      'Australia/Lord_Howe',
      '2027-10-03T04:30:00+11:00',
      'lapsed',
    ],
  ] as const)('from %s to %s in %s, at %s: %s', (start, end, zone, now, state) => {
    const answers = { ...evening, start: moment(start, zone), 'return-at': moment(end, zone) };
    expect(evaluate(answers, { now }).state).toBe(state);
  });
});

describe('more than fourteen days', () => {
  test.each([
    ['2026-11-23T18:00:00+01:00', '2026-12-07T18:00:00+01:00', false],
    ['2026-11-23T18:00:00+01:00', '2026-12-07T18:00:01+01:00', true],
    // Fourteen days by the calendar, an hour more or less in between.
    ['2027-10-25T18:00:00+02:00', '2027-11-08T18:00:00+01:00', false],
    ['2027-03-20T18:00:00+01:00', '2027-04-03T18:00:00+02:00', false],
    ['2027-03-20T18:00:00+01:00', '2027-04-03T18:30:00+02:00', true],
    ['2028-02-20T18:00:00+01:00', '2028-03-05T18:00:00+01:00', false],
  ])('from %s to %s: %s', (start, end, isLong) => {
    const outcome = evaluate({ ...evening, kind: 'longer', start: moment(start), 'return-at': moment(end) });
    expect(noticesOf(outcome)).toEqual(isLong ? ['long-time-apart'] : []);
    expect(outcome.notices.every(({ step }) => step === 'seek-help')).toBe(true);
  });
});

test.each([
  [{ start: moment('2027-03-28T02:30:00+01:00') }, 'start', 'clock-skips-time'],
  [{ 'return-at': moment('2027-10-31T02:30:00+02:00') }, 'return-at', 'clock-repeats-time'],
  [{ 'return-at': moment('2026-11-23T22:00:00+05:00') }, 'return-at', 'zone-unlike-time'],
] as const)('%j: %s, %s', (change, field, id) => {
  const { notices } = evaluate({ ...evening, ...change } as Agreement);
  expect(notices).toContainEqual(expect.objectContaining({ id, field }));
});

test('that time goes by is told by where it stands, not by advice', () => {
  for (const now of ['2026-11-23T19:00:00+01:00', '2026-11-23T23:00:00+01:00', '2026-12-23T19:00:00+01:00'])
    expect(noticesOf(evaluate(evening, { now }))).toEqual([]);
});

describe('agreements that lapsed', () => {
  const now = '2026-11-22T20:00:00+01:00';
  const past = (day: string, change: Agreement = {}) => ({
    answers: {
      ...evening,
      start: moment(`2026-11-${day}T18:00:00+01:00`),
      'return-at': moment(`2026-11-${day}T20:00:00+01:00`),
      ...change,
    },
  });
  const three = [past('01'), past('05'), past('09')];
  const late = past('12', { 'returned-at': moment('2026-11-15T20:00:00+01:00') });

  test.each([
    ['three', three, evening, false],
    ['four', [...three, past('12')], evening, true],
    ['three and one with a late return', [...three, late], evening, false],
    ['three and the present one', three, past('16').answers, true],
    ['two and the present one', three.slice(1), past('16').answers, false],
    ['three and one without a time', [...three, past('12', { 'return-at': null })], evening, false],
  ] as const)('%s', (_, history, answers, isSuggested) => {
    const outcome = evaluate(answers, { now, history });
    const suggested = outcome.notices.filter(({ id }) => id === 'lapsed-agreements');
    expect(suggested).toHaveLength(isSuggested ? 1 : 0);
    expect(suggested.every(({ step }) => step === 'seek-help')).toBe(true);
    expect(noticesOf(evaluate(answers, { history }))).not.toContain('lapsed-agreements');
  });
});

describe('the text', () => {
  const full: Agreement = {
    ...evening,
    'contact-during': 'none-except-emergency',
    practical: ['children'],
    'not-meaning': ['not-punishment'],
    'extend-rule': 'say-so-before',
    reason: 'a heavy week',
  };

  test('alone it is a request, and an agreement once both want it', () => {
    expect(linesOf(evaluate({ ...full, consent: { a: true } }, { mode: 'pair' }))[0]).toBe(
      'who: messages:space-agreement.request',
    );
    expect(linesOf(evaluate(full))[0]).toBe('who: messages:space-agreement.request');
    expect(linesOf(evaluate({ ...both, ...full }, { mode: 'pair' }))[0]).toBe(
      'who: messages:space-agreement.agreement',
    );
  });

  test('always says that both can be reached in an emergency', () => {
    const isSaid = (answers: Agreement) =>
      evaluate(answers).summary.some(({ field }) => field === 'emergency-contact');
    expect(isSaid(full)).toBe(true);
    expect(isSaid({})).toBe(true);
    expect(isSaid({ ...full, 'emergency-contact': false as never })).toBe(true);
  });

  test('keeps the reason to the person whose it is', () => {
    expect(JSON.stringify(evaluate(full))).toContain('a heavy week');
    expect(JSON.stringify(evaluate({ ...both, ...full }, { mode: 'pair' }))).not.toContain('a heavy week');
  });
});

test('whoever leaves to be safe is not held to this form', () => {
  const harms = article.exercises.find(({ id }) => id === 'space-agreement')?.notFor ?? [];
  expect(harms.length).toBeGreaterThan(5);
  for (const signal of harms) {
    const outcome = evaluate(evening, { signals: [signal] });
    expect(outcome).toMatchObject({ status: 'stopped', summary: [] });
    expect(noticesOf(outcome)).toContain('safety-leaving');
  }
  expect(noticesOf(evaluate(evening, { ended: 'stopped' }))).toEqual([]);
});
