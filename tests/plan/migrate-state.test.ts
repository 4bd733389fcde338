import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlan, migrateState, type Redirects, type State, startPlan } from '../../src/index.ts';
import { stateSchema } from '../../src/schemas/index.ts';
import { deepFreeze } from '../deep-freeze.ts';

const state: State = startPlan(
  createPlan({ causes: ['new-profession', 'stress'], participants: 'pair', minutesPerWeek: 30 }),
);
const saved = (change: object): unknown => deepFreeze({ ...structuredClone(state), ...change });
const first = state.items[0];
const migrated = (input: unknown, redirects?: Redirects) => {
  const result = migrateState(input, redirects && { redirects });
  if (!result.ok) throw new Error(result.reason);
  return result;
};

describe('ids that were renamed', () => {
  const redirects: Redirects = {
    exercises: { 'leave-room': 'space-agreement' },
    causes: { gloom: 'stress' },
  };

  test('are found by their new names, wherever they stand', () => {
    const old = saved({
      items: [{ ...first, id: 'leave-room', causes: ['gloom'] }],
      withheld: ['leave-room'],
    });
    expect(migrated(old, redirects)).toEqual({
      ok: true,
      state: {
        ...state,
        items: [{ ...first, id: 'space-agreement', causes: ['stress'] }],
        withheld: ['space-agreement'],
      },
      lost: [],
    });
  });

  test('that lead to the same exercise leave one, and the other is reported', () => {
    const [one, other] = [
      { ...first, id: 'space-agreement' },
      { ...first, id: 'leave-room' },
    ];
    const result = migrated(saved({ items: [one, other] }), redirects);
    expect(result.state.items.map((item) => item.id)).toEqual(['space-agreement']);
    expect(result.lost).toEqual([{ path: 'items.1', value: other }]);
  });
});

describe('what cannot be carried is reported as it was', () => {
  test.each<[string, object, { path: string; value: unknown }]>([
    [
      'an unknown exercise',
      { items: [{ ...first, id: 'gone' }] },
      { path: 'items.0', value: { ...first, id: 'gone' } },
    ],
    [
      'a name of every object',
      { items: [{ ...first, id: 'constructor' }] },
      { path: 'items.0', value: { ...first, id: 'constructor' } },
    ],
    [
      'an unknown cause',
      { items: [{ ...first, causes: ['gone', 'stress'] }] },
      { path: 'items.0.causes.0', value: 'gone' },
    ],
    ['an unknown withheld exercise', { withheld: ['gone'] }, { path: 'withheld.0', value: 'gone' }],
    [
      'an unknown status',
      { items: [{ ...first, status: 'late' }] },
      { path: 'items.0', value: { ...first, status: 'late' } },
    ],
    ['no item at all', { items: [null] }, { path: 'items.0', value: null }],
    ['a field of another program', { theirs: 7 }, { path: 'theirs', value: 7 }],
  ])('%s', (_, change, lost) => {
    const result = migrated(saved(change));
    expect(result.lost).toEqual([lost]);
    expect(stateSchema.safeParse(result.state).success).toBe(true);
  });
});

describe('versions', () => {
  const older = { ...structuredClone(state), version: -1, budget: 30, minutesPerWeek: undefined };
  const upgrades = {
    [-1]: ({ budget, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, minutesPerWeek: budget }),
    0: (old: Readonly<Record<string, unknown>>) => ({ ...old, week: 3 }),
  };

  test('older ones are read step by step', () => {
    expect(migrateState(deepFreeze(older), { upgrades })).toEqual({
      ok: true,
      state: { ...state, week: 3 },
      lost: [],
    });
  });

  test.each<[unknown, string, string]>([
    [{ ...state, version: 2 }, 'newer-version', 'messages:plan.otherVersion'],
    [{ ...state, version: 0 }, 'unknown-version', 'messages:plan.otherVersion'],
    [{ ...state, version: '1' }, 'not-a-state', 'messages:plan.notAPlan'],
    [{ ...state, pairWork: 'sure' }, 'not-a-state', 'messages:plan.notAPlan'],
    [{ ...state, minutesPerWeek: Number.NaN }, 'not-a-state', 'messages:plan.notAPlan'],
    [{ ...state, space: { since: 'once' } }, 'not-a-state', 'messages:plan.notAPlan'],
    [{ ...state, items: {} }, 'not-a-state', 'messages:plan.notAPlan'],
    [null, 'not-a-state', 'messages:plan.notAPlan'],
    ['{}', 'not-a-state', 'messages:plan.notAPlan'],
    [[], 'not-a-state', 'messages:plan.notAPlan'],
  ])('%j is refused with a reason, and stays as it was', (input, reason, key) => {
    const before = structuredClone(input);
    expect(migrateState(deepFreeze(input))).toEqual({ ok: false, reason, message: { key, values: {} } });
    expect(input).toEqual(before);
  });
});

test('whatever was saved gives a valid state or a reason, and throws nothing', () => {
  const any = fc.anything({ maxDepth: 4 });
  const damaged = fc.record({
    version: fc.constant(1),
    minutesPerWeek: fc.oneof(fc.constant(30), any),
    week: fc.oneof(fc.constant(1), any),
    space: fc.oneof(fc.constant(null), any),
    pairWork: fc.oneof(fc.constant('allowed'), any),
    withheld: fc.oneof(fc.array(any), any),
    items: fc.array(fc.oneof(fc.constantFrom(...state.items), any)),
  });
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(any, damaged), (input) => {
      const result = migrateState(deepFreeze(input));
      if (!result.ok) return;
      read += 1;
      expect(stateSchema.safeParse(result.state).success).toBe(true);
      expect(migrateState(result.state)).toEqual({ ok: true, state: result.state, lost: [] });
    }),
    { seed: 7, numRuns: 500 },
  );
  expect(read).toBeGreaterThan(5);
});

test('a saved plan that holds itself is read all the same', () => {
  const cyclic: Record<string, unknown> = { ...state };
  cyclic.self = cyclic;
  expect(migrated(cyclic).lost).toEqual([{ path: 'self', value: cyclic }]);
});
