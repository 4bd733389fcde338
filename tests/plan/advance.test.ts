import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  advance,
  article,
  createPlan,
  evaluateSafety,
  migrateState,
  type NextSteps,
  nextSteps,
  type PlanEvent,
  type State,
  startPlan,
} from '../../src/index.ts';
import { stateSchema } from '../../src/schemas/index.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { day, planEvent, planInput, selections } from './plan-inputs.ts';

const today = '2026-11-22';
const lists = ['now', 'later', 'resting', 'stopped', 'completed'] as const;
const idsIn = (steps: NextSteps) => lists.flatMap((list) => steps[list].map((step) => step.id));
const nowIds = (state: State, on = today) => nextSteps(state, on).now.map((step) => step.id);
const through = (state: State, ...events: readonly PlanEvent[]) => events.reduce(advance, state);

const forAnyHistory = (
  holds: (state: State, on: string, events: readonly PlanEvent[], start: State) => void,
) =>
  fc.assert(
    fc.property(planInput, fc.array(planEvent, { maxLength: 30 }), day, (input, events, on) => {
      const start = deepFreeze(startPlan(createPlan(input)));
      const end = events.reduce((state, event) => deepFreeze(advance(state, deepFreeze(event))), start);
      holds(end, on, events, start);
    }),
  );

describe('a plan, whatever happens to it,', () => {
  test('loses nothing and shows each item in one place', () =>
    forAnyHistory((state, on, _, start) => {
      const shown = idsIn(nextSteps(state, on));
      expect(new Set(shown).size).toBe(shown.length);
      for (const { id } of [...start.items, ...state.items]) expect(shown).toContain(id);
    }));

  test('offers nothing for two while there is space or pair work is paused, and nothing withheld', () =>
    forAnyHistory((state, on) => {
      const { now, later } = nextSteps(state, on);
      for (const { id, participants } of [...now, ...later]) {
        if (state.space || state.pairWork === 'paused') expect(participants).toBe('solo');
        expect(state.withheld).not.toContain(id);
      }
    }));

  test('keeps pair work paused and exercises withheld as long as a signal that was set is not cleared', () =>
    forAnyHistory((state, _, events) => {
      const cleared = events.findLastIndex((event) => event.type === 'signal-cleared');
      const set = events.slice(Math.max(0, cleared)).flatMap((event): readonly string[] => {
        if (event.type === 'signal-cleared') return event.remaining;
        return event.type === 'signal-set' ? event.signals : [];
      });
      if (evaluateSafety(set as never).pairWork === 'paused') expect(state.pairWork).toBe('paused');
      for (const { id, notFor } of article.exercises)
        if (notFor.some((signal) => set.includes(signal))) expect(state.withheld).toContain(id);
    }));

  test('SAF-14 keeps no signal and no time at which one was set', () =>
    forAnyHistory((state, on) => {
      const kept = JSON.stringify([state, nextSteps(state, on)]);
      for (const id of selections) expect(kept).not.toContain(id);
      expect(advance(state, { type: 'signal-set', signals: ['monitoring'] })).toEqual(
        advance(state, { type: 'signal-set', signals: ['threats'] }),
      );
    }));

  test('says the same when asked again, and asking changes nothing', () =>
    forAnyHistory((state, on) => {
      expect(nextSteps(state, on)).toEqual(nextSteps(JSON.parse(JSON.stringify(state)), on));
    }));

  test('is plain JSON that is valid, and comes back whole', () =>
    forAnyHistory((state) => {
      const saved = JSON.parse(JSON.stringify(state));
      expect(saved).toStrictEqual(state);
      expect(stateSchema.safeParse(saved).success).toBe(true);
      expect(migrateState(saved)).toEqual({ ok: true, state, lost: [] });
    }));

  test('is as before when a signal was set and cleared again', () =>
    fc.assert(
      fc.property(
        planInput,
        fc.array(planEvent, { maxLength: 10 }),
        fc.subarray([...selections]),
        fc.subarray([...selections]),
        (input, events, remaining, signals) => {
          const before = advance(through(startPlan(createPlan(input)), ...events), {
            type: 'signal-cleared',
            remaining,
          });
          const set = advance(before, { type: 'signal-set', signals });
          expect(advance(set, { type: 'signal-cleared', remaining })).toEqual(before);
        },
      ),
    ));

  test('never speaks of what was missed', () =>
    forAnyHistory((state, on) => {
      const said = JSON.stringify(nextSteps(state, on));
      expect(said).not.toMatch(/overdue|missed|late\b|streak|score|percent|remind/i);
      const keys = ['completed', 'later', 'messages', 'now', 'pairWork', 'resting', 'stopped'];
      expect(Object.keys(nextSteps(state, on)).sort()).toEqual(keys);
    }));
});

describe('week after week', () => {
  const start = startPlan(
    createPlan({ causes: ['job-stress', 'interests'], participants: 'pair', minutesPerWeek: 20 }),
  );

  test('what is done makes room for the rest in the next week, not in this one', () => {
    const [first = 'need-statement'] = nowIds(start);
    const done = through(
      start,
      { type: 'completed', item: first },
      { type: 'completed', item: 'weekly-check-in' },
    );
    expect(nowIds(done)).toEqual([]);
    const next = nowIds(advance(done, { type: 'week-passed' }));
    expect(next.length).toBeGreaterThan(1);
    expect(next).toContain('weekly-check-in');
    expect(next).not.toContain(first);
  });

  test('weeks in which nothing was done change nothing', () => {
    const weeks = Array.from({ length: 7 }, (): PlanEvent => ({ type: 'week-passed' }));
    expect(nextSteps(through(start, ...weeks), today)).toEqual(nextSteps(start, today));
  });

  test('all of it is reached in the end, and the check-in goes on', () => {
    let state = start;
    for (let week = 0; week < 12; week += 1) {
      for (const item of nowIds(state)) state = advance(state, { type: 'completed', item });
      state = advance(state, { type: 'week-passed' });
    }
    expect(nowIds(state)).toEqual(['weekly-check-in']);
    expect(nextSteps(state, today)).toMatchObject({ later: [], resting: [], stopped: [] });
  });

  test('what was postponed comes back next week, or on its day', () => {
    const [item = 'need-statement'] = nowIds(start);
    const postponed = advance(start, { type: 'postponed', item });
    expect(nowIds(postponed)).not.toContain(item);
    expect(nextSteps(postponed, today).later.map((step) => step.id)).toContain(item);
    expect(nowIds(advance(postponed, { type: 'week-passed' }))).toContain(item);
    const until = advance(start, { type: 'postponed', item, until: '2026-12-24' });
    expect(nowIds(advance(until, { type: 'week-passed' }), '2026-12-23')).not.toContain(item);
    expect(nowIds(until, '2026-12-24')).toContain(item);
  });

  test('what was stopped is not suggested again, and can be begun again', () => {
    const [item = 'need-statement'] = nowIds(start);
    const stopped = through(start, { type: 'stopped', item }, { type: 'week-passed' });
    expect(nowIds(stopped)).not.toContain(item);
    expect(nextSteps(stopped, today).stopped.map((step) => step.id)).toEqual([item]);
    expect(nowIds(advance(stopped, { type: 'started', item }))[0]).toBe(item);
  });

  test('SAF-07 stopping takes no reason and leaves none', () => {
    const stopped = advance(start, { type: 'stopped', item: 'curious-questions', reason: 'canary' } as never);
    expect(JSON.stringify(stopped)).not.toContain('canary');
  });

  test('an exercise of one’s own choice joins the plan', () => {
    const chosen = advance(start, { type: 'started', item: 'repeat-back' });
    expect(nextSteps(chosen, today).now[0]).toMatchObject({ id: 'repeat-back', why: 'own-choice' });
  });
});

describe('space', () => {
  const start = startPlan(
    createPlan({ causes: ['interests', 'time-pressure'], participants: 'pair', minutesPerWeek: 40 }),
  );
  const space = advance(start, { type: 'space-asked', on: today });
  const forTwo = start.items.filter((item) => item.participants === 'pair' && item.id !== 'weekly-check-in');

  test('lets what is for two rest, and offers one’s own time', () => {
    const steps = nextSteps(space, today);
    expect(steps.resting.map((step) => step.id)).toEqual(forTwo.map((item) => item.id));
    expect(steps.now.map((step) => step.id)).toEqual(
      expect.arrayContaining(['quiet-togetherness', 'not-personal', 'weekly-check-in']),
    );
    expect(steps.messages.map((one) => one.key)).toEqual([
      'messages:plan.space',
      'steps:give-space.your-own-days',
    ]);
  });

  test('is told without who asked', () => {
    expect(space.space).toEqual({ since: today });
    expect(advance(space, { type: 'space-asked', on: '2026-11-30' })).toEqual(space);
  });

  test('gives back what rested, when it is over', () => {
    const back = advance(space, { type: 'space-ended' });
    expect(back).toEqual(start);
    expect(nextSteps(back, today).resting).toEqual([]);
  });

  test('that is over lifts no pause for safety', () => {
    const both = through(space, { type: 'signal-set', signals: ['threats'] }, { type: 'space-ended' });
    expect(nextSteps(both, today).resting.length).toBeGreaterThan(0);
    for (const step of nextSteps(both, today).now) expect(step.participants).toBe('solo');
  });
});

test('a signal puts where help is first', () => {
  const start = startPlan(createPlan({ causes: ['interests'], participants: 'pair', minutesPerWeek: 40 }));
  for (const { id } of article.signals) {
    const steps = nextSteps(advance(start, { type: 'signal-set', signals: [id] }), today);
    expect(steps.now[0]?.id).toBe('safety-information');
    expect(steps.messages[0]?.key).toBe('safety:notices.paused-for-safety');
  }
});

describe('what a programmer got wrong is said', () => {
  const start = startPlan(createPlan({ causes: [], participants: 'solo', minutesPerWeek: 30 }));

  test.each<[unknown, string]>([
    [{ type: 'finished', item: 'cause-map' }, 'there is no event "finished" of a plan'],
    [{ type: 'started', item: 'cause-mapp' }, 'there is no exercise "cause-mapp"; use one of prepare-notes'],
    [{ type: 'postponed', item: 'cause-map', until: 'soon' }, '`until` is "soon"; it is a day'],
    [{ type: 'space-asked', on: '2026-02-30' }, '`on` is "2026-02-30"; it is a day'],
    [{ type: 'signal-set', signals: ['fear'] }, 'there is no safety signal "fear"'],
    [{ type: 'signal-cleared', remaining: ['fear'] }, 'there is no safety signal "fear"'],
  ])('%j', (event, says) => {
    expect(() => advance(start, event as PlanEvent)).toThrow(RangeError);
    expect(() => advance(start, event as PlanEvent)).toThrow(says);
  });

  test('a day that is none', () => {
    expect(() => nextSteps(start, 'today')).toThrow('`today` is "today"; it is a day');
  });
});
