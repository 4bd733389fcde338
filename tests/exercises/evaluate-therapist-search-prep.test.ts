import { describe, expect, test } from 'vitest';
import { article, evaluateExercise, type SafetySelection } from '../../src/index.ts';

type Answers = Parameters<typeof evaluateExercise<'therapist-search-prep'>>[1];

const answers = {
  'for-whom': 'us',
  format: ['video', 'group'],
  languages: ['de', 'ar'],
  country: 'DE',
  region: 'Bremen',
  'budget-max': 6000,
  'budget-max-currency': 'eur',
  needs: ['evening'],
  goals: ['to talk about money calmly'],
  questions: ['training-license', 'fees-total', { other: 'Do you work online?' }],
  candidates: [{ label: 'CANARY', note: 'CANARY' }],
} as const;
const prepare = (more: Answers = {}, context: object = {}) =>
  evaluateExercise('therapist-search-prep', { ...answers, ...more }, context);
const harm = article.signals.filter((signal) => signal.harm).map(({ id }) => id);
const deck = article.decks['provider-questions'];
const topicOf = (id: string) => deck.find((item) => item.id === id)?.topic;

test('makes a page with wishes and questions, without the names that were found', () => {
  const { status, summary } = prepare();
  expect(status).toBe('complete');
  expect(summary.map(({ field }) => field)).toEqual([
    'format',
    'languages',
    'country',
    'region',
    'budget-max',
    'needs',
    'goals',
    'questions',
  ]);
  expect(JSON.stringify(prepare())).not.toContain('CANARY');
});

test('puts the most to pay as money, and nothing for a currency that is none', () => {
  const budgetOf = (more: Answers) => prepare(more).summary.find(({ field }) => field === 'budget-max');
  expect(budgetOf({})?.message.values).toMatchObject({ answer: { minor: 6000, currency: 'EUR' } });
  expect(budgetOf({ 'budget-max-currency': '??' })).toBeUndefined();
  expect(budgetOf({ 'budget-max-currency': null })).toBeUndefined();
});

test('is complete with a form, a country, a goal and questions', () => {
  for (const field of ['format', 'country', 'goals', 'questions'])
    expect(prepare({ [field]: null }).status).toBe('partial');
});

describe('questions', () => {
  const topics = [...new Set(deck.map(({ topic }) => topic))];

  test('are offered for every topic that is open, one each', () => {
    const open = prepare().questionIdeas.map(topicOf);
    expect([...open, 'training', 'fees'].sort()).toEqual([...topics].sort());
  });

  test('are offered for all topics when there are none yet, and for none when all are covered', () => {
    expect(prepare({ questions: null }).questionIdeas.map(topicOf)).toEqual(topics);
    expect(prepare({ questions: deck.map(({ id }) => id) as never }).questionIdeas).toEqual([]);
  });
});

describe('SAF-03 fear or harm', () => {
  const cases: [string, Answers, { signals?: SafetySelection[] }][] = [
    ['safety-first', { 'safety-first': true }, {}],
    ...harm.map((id): [string, Answers, { signals?: SafetySelection[] }] => [id, {}, { signals: [id] }]),
  ];

  test.each(cases)(
    '%s leaves out help as a couple and leads to services for one’s safety',
    (_, more, context) => {
      const result = prepare(more, context);
      expect(result.settings).toEqual(['individual']);
      expect(result.helpKinds).toEqual(['emergency', 'abuse', 'directory']);
      expect(result.notices[0]).toMatchObject({ id: 'route', routes: ['offer-information'] });
      const ideas = prepare({ ...more, questions: null }, context).questionIdeas;
      expect(ideas.map(topicOf)).toEqual([...new Set(deck.map(({ topic }) => topic))]);
      expect(ideas).not.toContain('experience-couples');
    },
  );

  test('without any, both are open', () => {
    for (const more of [{}, { 'safety-first': false }, { 'safety-first': null }]) {
      expect(prepare(more)).toMatchObject({ settings: ['individual', 'couple'], helpKinds: ['directory'] });
      expect(prepare(more).notices.map(({ id }) => id)).toEqual(['not-a-diagnosis', 'not-emergency-service']);
    }
    expect(prepare({ 'for-whom': 'me' }).settings).toEqual(['individual']);
  });

  test('SAF-14 the page is the same with and without the answer, which is named nowhere', () => {
    const told = prepare({ 'safety-first': true });
    expect(told.summary).toEqual(prepare().summary);
    expect(JSON.stringify(told)).not.toMatch(/safety-first|fear-of-partner/);
  });

  test('SAF-14 two people see the same as under any other signal', () => {
    const consent = { a: true, b: true };
    const told = prepare({ consent, 'safety-first': true }, { mode: 'pair' });
    expect(told).toEqual(prepare({ consent }, { mode: 'pair', signals: ['self-harm'] }));
    expect(told).toMatchObject({ status: 'stopped', summary: [] });
  });
});

test('a crisis leads to crisis help as well', () => {
  expect(prepare({}, { signals: ['self-harm'] }).helpKinds).toContain('crisis');
});
