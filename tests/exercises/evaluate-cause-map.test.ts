import { describe, expect, test } from 'vitest';
import {
  article,
  evaluateExercise,
  exercisesForCauses,
  type SafetySelection,
  stepsForCauses,
} from '../../src/index.ts';

type Context = Parameters<typeof evaluateExercise<'cause-map'>>[2];
type Answers = Parameters<typeof evaluateExercise<'cause-map'>>[1];

const map = (answers: Answers, context: Context = {}) => evaluateExercise('cause-map', answers, context);
const noticeIds = (answers: Answers, context: Context = {}) =>
  map(answers, context).notices.map(({ id }) => id);

describe('evaluateExercise(cause-map)', () => {
  test.each(article.causes)('$id gives its steps, exercises, level, routes and notices', (cause) => {
    const result = map({ picked: [cause.id] });
    expect(result).toMatchObject({ status: 'complete', causes: [cause.id], guidance: cause.guidance });
    expect(result.steps).toEqual(stepsForCauses([cause.id]));
    expect(result.routes).toEqual(cause.routes);
    expect(result.helpKinds).toEqual(expect.arrayContaining([...cause.helpKinds]));
    const ids = noticeIds({ picked: [cause.id] });
    expect(ids).toEqual(expect.arrayContaining([...cause.notices]));
    expect(ids.includes('guidance')).toBe(cause.guidance !== 'self-help');
    if (cause.routes.length > 0) expect(ids[0]).toBe('route');
  });

  test('keeps the person’s own order', () => {
    const picked = ['time-pressure', 'job-stress', 'interests'] as const;
    const { causes, summary } = map({ picked });
    expect(causes).toEqual(picked);
    expect(summary[0]).toMatchObject({
      field: 'picked',
      message: { values: { answer: picked.map((id) => ({ key: `causes:${id}.prefLabel` })) } },
    });
  });

  test('takes the highest level of all', () => {
    expect(map({ picked: ['stress', 'bereavement'] }).guidance).toBe('self-help-with-note');
    expect(map({ picked: ['stress', 'bereavement', 'health'] }).guidance).toBe('professional-suggested');
    expect(map({ picked: ['stress', 'physical-betrayal', 'health'] }).guidance).toBe('safety-first');
    expect(map({ 'own-words': 'hard to say' })).not.toHaveProperty('guidance');
  });

  test('is complete with a topic, own words, or “nothing fits”', () => {
    expect(map({ picked: ['stress'] }).status).toBe('complete');
    expect(map({ 'own-words': 'hard to say' }).status).toBe('complete');
    expect(map({ 'nothing-fits': true }).status).toBe('complete');
    expect(map({ 'nothing-fits': false }).status).toBe('partial');
    expect(map({ picked: [], answers: [{ 'check-in': 'job-stress-1', answer: 'often' }] }).status).toBe(
      'partial',
    );
  });

  test('offers only what is done alone from where a professional is suggested', () => {
    const offered = map({ picked: ['mental-health'] }).exercises;
    expect(offered.map(({ id }) => id)).toEqual(exercisesForCauses(['mental-health']).map(({ id }) => id));
    for (const { participants } of offered) expect(participants).toEqual(['solo']);
    const ordinary = map({ picked: ['time-pressure'] }).exercises;
    expect(ordinary.some(({ participants }) => participants.includes('pair'))).toBe(true);
  });

  test('says whom a topic is about and what lies outside, per topic', () => {
    const { summary } = map({
      picked: ['job-stress', 'stress'],
      'about-whom': { 'job-stress': 'me' },
      'outside-control': { 'job-stress': true, stress: false },
    });
    expect(summary.map(({ field }) => field)).toEqual(['picked', 'about-whom', 'outside-control']);
    expect(summary[1]?.message.values).toEqual({
      label: { key: 'causes:job-stress.prefLabel', values: {} },
      answer: { key: 'exercises:cause-map.about-whom-me', values: {} },
    });
  });

  test('repeats no answer to a question and none of the own words', () => {
    const result = map({
      picked: ['stress'],
      'own-words': 'CANARY',
      answers: [{ 'check-in': 'job-stress-1', answer: 'often' }],
    });
    expect(JSON.stringify(result)).not.toMatch(/CANARY|job-stress-1|often/);
  });
});

describe('red-flag routing', () => {
  test.each(article.signals)('$id comes before everything and leaves nothing for two', ({ id, routes }) => {
    const result = map({ picked: ['time-pressure'] }, { signals: [id] });
    expect(result.guidance).toBe('safety-first');
    expect([...result.routes].sort()).toEqual([...routes].sort());
    expect(result.notices[0]?.id).toBe('route');
    expect(result.helpKinds.length).toBeGreaterThan(0);
    for (const { participants } of result.exercises) expect(participants).toEqual(['solo']);
  });

  test('not being sure shows information first and leaves the choice free', () => {
    const signals: SafetySelection[] = ['not-sure'];
    const result = map({ picked: ['time-pressure'] }, { signals });
    expect(result).toMatchObject({ guidance: 'self-help', routes: ['offer-information'] });
  });

  const raising = article.causes
    .flatMap((cause) => cause.checkIns)
    .flatMap(({ id, raises }) => (raises ? [{ id, raises }] : []));

  test.each(raising)(
    '$id raises its notices and routes, for the answers that it names only',
    ({ id, raises }) => {
      const scale = article.decks.noticing.map((item) => item.id) as ('often' | 'not-really')[];
      for (const answer of scale) {
        const result = map({ answers: [{ 'check-in': id, answer }] });
        const isRaised = raises.answers.includes(answer);
        expect(result.routes).toEqual(isRaised ? raises.routes : []);
        const ids = result.notices.map((one) => one.id);
        for (const notice of raises.notices) expect(ids.includes(notice)).toBe(isRaised);
      }
    },
  );

  test('money stress without access to money is a matter of safety', () => {
    const answers = [{ 'check-in': 'financial-betrayal-2', answer: 'not-really' }] as const;
    expect(map({ picked: ['money-stress'], answers }).guidance).toBe('safety-first');
    expect(map({ picked: ['job-stress'], answers }).guidance).toBe('self-help-with-note');
    expect(map({ picked: ['money-stress'] }).guidance).toBe('self-help-with-note');
  });

  test('a new child and low mood together lead to perinatal support and a professional', () => {
    const picked = ['new-baby', 'mental-health'] as const;
    expect(map({ picked }).guidance).toBe('professional-suggested');
    expect(noticeIds({ picked })).toEqual(
      expect.arrayContaining(['perinatal-support', 'talk-to-health-professional', 'crisis-one-step-away']),
    );
  });

  describe('grief that is often there', () => {
    const answers = [{ 'check-in': 'bereavement-1', answer: 'often' }] as const;
    const past = (at?: string) => [{ ...(at && { at }), answers: { answers } }];
    const now = '2026-11-22T18:00:00+01:00';
    const grieving: Answers = { picked: ['bereavement'], answers };

    test('on two days suggests a professional and bereavement support', () => {
      const result = map(grieving, { now, history: past('2026-11-15T18:00:00+01:00') });
      expect(result.guidance).toBe('professional-suggested');
      expect(result.helpKinds).toContain('bereavement');
      expect(result.notices.map(({ id }) => id)).toContain('bereavement-support');
    });

    test.each([
      ['twice on one day', past('2026-11-22T08:00:00+01:00')],
      ['once', []],
      ['before, on a day that nobody knows', past()],
    ])('%s does not', (_, history) => {
      expect(map(grieving, { now, history }).guidance).toBe('self-help-with-note');
    });
  });
});

describe('two people', () => {
  const consent = { a: true, b: true };
  const mine: Answers = {
    consent,
    picked: ['time-pressure', 'job-stress', 'mental-health'],
    'own-words': 'CANARY',
    answers: [{ 'check-in': 'financial-betrayal-2', answer: 'not-really' }],
    'about-whom': { 'job-stress': 'me' },
  };
  const theirs: Answers = { consent, picked: ['stress', 'job-stress', 'time-pressure'] };

  test('see the topics that both shared, the same for each, and nothing else', () => {
    const here = map(mine, { mode: 'pair', partner: theirs });
    expect(here.causes).toEqual(['job-stress', 'time-pressure']);
    expect(here).toEqual(map(theirs, { mode: 'pair', partner: mine }));
    expect(JSON.stringify(here)).not.toMatch(/mental-health|causes:stress|CANARY|money-access|about-whom/);
  });

  test('SAF-16 see no count, order or difference of what they picked', () => {
    const none = map(mine, { mode: 'pair', partner: { picked: ['pandemic'] } });
    expect(none.causes).toEqual([]);
    expect(none.summary).toEqual([]);
    expect(none).toEqual(map(mine, { mode: 'pair' }));
  });
});
