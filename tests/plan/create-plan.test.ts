import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  article,
  type CauseId,
  createPlan,
  exercisesForCauses,
  type Plan,
  type PlanInput,
} from '../../src/index.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { planInput } from './plan-inputs.ts';

const itemsOf = (plan: Plan) => plan.weeks.flatMap((week) => week.items);
const idsOf = (plan: Plan) => itemsOf(plan).map((item) => item.id);
const minutesOf = (id: string) => article.exercises.find((one) => one.id === id)?.minutes;
const guidanceOf = (id: CauseId) => article.causes.find((cause) => cause.id === id)?.guidance;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const forAnyInput = (holds: (plan: Plan, input: PlanInput) => void) =>
  fc.assert(
    fc.property(planInput, (input) => {
      holds(createPlan(deepFreeze(input)), input);
    }),
  );

describe('createPlan, whatever it is made from,', () => {
  test('gives the same plan again', () =>
    forAnyInput((plan, input) => expect(createPlan(structuredClone(input))).toEqual(plan)));

  test('holds everything once, save the check-in that comes back', () =>
    forAnyInput((plan) => {
      const others = idsOf(plan).filter((id) => id !== 'weekly-check-in');
      expect(new Set(others).size).toBe(others.length);
      expect(idsOf(plan)).toContain('weekly-check-in');
      for (const { items } of plan.weeks) expect(items.length).toBeGreaterThan(0);
    }));

  test('keeps to the minutes, or lets what is too long stand alone with its shortest time', () =>
    forAnyInput((plan, { minutesPerWeek }) => {
      for (const { items } of plan.weeks) {
        const [first] = items;
        if (sum(items.map((item) => item.minutes)) <= minutesPerWeek) continue;
        expect(items).toHaveLength(1);
        expect(first?.minutes).toBe(minutesOf(first?.id ?? '')?.min ?? 2);
      }
    }));

  test('gives each item at least its shortest and at most its usual time', () =>
    forAnyInput((plan) => {
      for (const { id, minutes } of itemsOf(plan)) {
        expect(minutes).toBeGreaterThanOrEqual(minutesOf(id)?.min ?? 2);
        expect(minutes).toBeLessThanOrEqual(minutesOf(id)?.typical ?? 5);
      }
    }));

  test('begins with something light for one', () =>
    forAnyInput((plan) => {
      const [first] = itemsOf(plan);
      expect(first?.participants).toBe('solo');
      expect(first?.minutes).toBeLessThanOrEqual(10);
    }));

  test('says why, with the causes that lead there', () =>
    forAnyInput((plan, { causes }) => {
      for (const { why, reason, causes: own } of itemsOf(plan)) {
        for (const id of own) expect(causes).toContain(id);
        if (why === 'picked' || why === 'professional') {
          expect(own.length).toBeGreaterThan(0);
          expect(reason).toMatchObject({
            values: { causes: own.map((id) => ({ key: `causes:${id}.prefLabel`, values: {} })) },
          });
        }
      }
    }));

  test('leaves out no suggestion that these people can follow', () =>
    forAnyInput((plan, { causes, participants, signals }) => {
      const ids = idsOf(plan);
      for (const { id, participants: who } of exercisesForCauses(causes, { signals: signals ?? [] }))
        if (
          who.includes('solo') ||
          (participants === 'pair' && !causes.some((one) => guidanceOf(one) !== 'self-help'))
        )
          expect(ids).toContain(id);
    }));

  test('offers nothing that a signal rules out, and nothing for two while pair work is paused or one is alone', () =>
    forAnyInput((plan, { participants, signals = [] }) => {
      for (const { id, participants: who } of itemsOf(plan)) {
        const notFor = article.exercises.find((one) => one.id === id)?.notFor ?? [];
        expect(notFor.filter((signal) => signals.includes(signal))).toEqual([]);
        if (participants === 'solo' || plan.pairWork === 'paused') expect(who).toBe('solo');
      }
    }));

  test('shows where help is before anything else when a signal is set or somebody is not sure', () =>
    forAnyInput((plan, { signals = [] }) => {
      if (signals.length > 0 && plan.pairWork !== 'allowed')
        expect(idsOf(plan)[0]).toBe('safety-information');
    }));

  test('holds no signal', () =>
    forAnyInput((plan) => {
      for (const { id } of article.signals) expect(JSON.stringify(plan)).not.toContain(id);
    }));
});

describe('createPlan for a cause', () => {
  const pair = (id: CauseId) => createPlan({ causes: [id], participants: 'pair', minutesPerWeek: 30 });
  const withGuidance = (level: string) => article.causes.filter((cause) => cause.guidance === level);

  test.each(withGuidance('professional-suggested'))(
    '$id: looking for help comes early, and nothing is for two',
    ({ id }) => {
      const plan = pair(id);
      const exercises = idsOf(plan).filter(
        (one) => one !== 'safety-information' && one !== 'weekly-check-in',
      );
      expect(exercises.indexOf('therapist-search-prep')).toBe(1);
      for (const item of itemsOf(plan)) expect(item.participants).toBe('solo');
    },
  );

  test.each(withGuidance('safety-first'))(
    '$id: where help is comes first, then looking for help, all for one',
    ({ id }) => {
      const plan = createPlan({ causes: [id, 'interests'], participants: 'pair', minutesPerWeek: 30 });
      expect(idsOf(plan).slice(0, 2)).toEqual(['safety-information', 'therapist-search-prep']);
      for (const item of itemsOf(plan)) expect(item.participants).toBe('solo');
    },
  );

  test.each(article.causes.filter((cause) => cause.routes.includes('offer-information')))(
    '$id leads to where help is first',
    ({ id }) => expect(idsOf(pair(id))[0]).toBe('safety-information'),
  );

  test('none picked: to find a first topic', () => {
    const plan = createPlan({ causes: [], participants: 'solo', minutesPerWeek: 30 });
    expect(plan.weeks).toHaveLength(1);
    expect(itemsOf(plan).map((item) => item.why)).toEqual(['find-topic', 'every-week']);
  });
});

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, '30'])(
  '%j minutes are a programmer’s mistake',
  (minutes) => {
    expect(() => createPlan({ causes: [], participants: 'solo', minutesPerWeek: minutes as number })).toThrow(
      /`minutesPerWeek` is .*; it is a number above 0/,
    );
  },
);

test('so are causes, signals and participants that do not exist', () => {
  const input = { causes: [], participants: 'solo', minutesPerWeek: 30 } as const;
  expect(() => createPlan({ ...input, causes: ['gloom' as never] })).toThrow('there is no cause "gloom"');
  expect(() => createPlan({ ...input, signals: ['fear' as never] })).toThrow(
    'there is no safety signal "fear"',
  );
  expect(() => createPlan({ ...input, participants: 'both' as never })).toThrow("it is 'solo' or 'pair'");
});
