import { describe, expect, test } from 'vitest';
import { article, evaluateExercise } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';

type Answers = Parameters<typeof evaluateExercise<'not-personal'>>[1];

const answers = {
  event: 'They went to bed early.',
  'first-thought': 'It is because of me.',
  'other-causes': ['job-stress', { other: 'a cold' }],
  'what-i-know': 'They were up at five.',
  'what-i-dont': 'How work is.',
  'kind-act': { other: 'a bath' },
  'heaviness-before': 'heavy',
  'heaviness-after': 'light',
} as const;
const see = (more: Answers, context: object = {}) =>
  evaluateExercise('not-personal', { ...answers, ...more }, context);
const noticeIds = (more: Answers, context: object = {}) => see(more, context).notices.map(({ id }) => id);

test('gives the person their own words back, before and after as words', () => {
  const { status, summary } = see({});
  expect(status).toBe('complete');
  expect(summary.map(({ field }) => field)).toEqual(Object.keys(answers));
  expect(summary.at(-1)?.message.values).toMatchObject({
    answer: { key: 'exercises:not-personal.heaviness-after-light' },
  });
});

test('each line comes from a field that can be in no share', () => {
  const fields = article.exercises.find(({ id }) => id === 'not-personal')?.fields ?? [];
  for (const { field } of see({}).summary)
    expect(fields.find(({ id }) => id === field)?.privacy).toBe('device');
});

test('leaves out a weight that was skipped', () => {
  const { summary } = see({ 'heaviness-before': 'skip', 'heaviness-after': 'skip' });
  expect(summary.some(({ field }) => field?.startsWith('heaviness'))).toBe(false);
});

describe('harm is not a thought to loosen', () => {
  test('safety information comes instead of the exercise', () => {
    const result = see({ 'about-harm': true }, { pack });
    expect(result).toMatchObject({ status: 'stopped', summary: [] });
    expect(result.notices).toMatchObject([{ id: 'route', routes: ['offer-information'] }]);
    for (const words of ['They went', 'because of me', 'about-harm'])
      expect(JSON.stringify(result)).not.toContain(words);
  });

  test('a no changes nothing and is in no line', () => {
    expect(see({ 'about-harm': false })).toEqual(see({}));
  });

  test('words that tell of harm lead to help', () => {
    const result = see({ event: 'He hit me last night.' }, { pack });
    expect(result.notices).toMatchObject([{ id: 'wording', field: 'event', routes: ['offer-information'] }]);
  });
});

describe('heaviness', () => {
  const past = (after: 'light' | 'medium' | 'heavy') => ({
    history: [{ answers: { 'heaviness-after': after } }],
  });

  test('that stays brings a note of support, and only that', () => {
    expect(noticeIds({ 'heaviness-after': 'heavy' })).toEqual(['heavy-stays']);
    expect(noticeIds({ 'heaviness-after': 'heavy' }, past('medium'))).toEqual(['heavy-stays']);
    expect(noticeIds({ 'heaviness-after': 'medium' }, past('heavy'))).toEqual([]);
  });

  test('twice in a row brings a professional, and crisis help one step away', () => {
    const { notices } = see({ 'heaviness-after': 'heavy' }, past('heavy'));
    expect(notices.map(({ id }) => id)).toEqual([
      'heavy-stays',
      'talk-to-health-professional',
      'crisis-one-step-away',
    ]);
    expect(notices.at(-1)?.routes).toEqual(['crisis']);
  });

  test('with a lighter time in between is not in a row', () => {
    const history = [
      { answers: { 'heaviness-after': 'heavy' } },
      { answers: { 'heaviness-after': 'light' } },
    ];
    expect(noticeIds({ 'heaviness-after': 'heavy' }, { history })).toEqual(['heavy-stays']);
  });
});
