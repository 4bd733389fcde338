import { exerciseIds } from '../generated/ids.ts';
import type { PlanItemId, State, StateItem } from '../model/plan.ts';
import { evaluateSafety, strictest } from '../safety/evaluate-safety.ts';
import { checkDay } from '../time/check-day.ts';
import type { PlanEvent } from './plan.ts';
import { participantsOf } from './plan-item.ts';
import { withheldFor } from './withheld.ts';

/**
 * Say what happened in a plan.
 *
 * Any event may come at any time, and any exercise may be done that is not in the plan. Setting a signal never allows more,
 * whatever was set before; clearing names all that are still set. The signals are not kept.
 *
 * @param state - From `startPlan`, an earlier `advance` or `migrateState`; it is not changed.
 * @returns The new state.
 * @throws RangeError for an event, exercise or signal that does not exist, or for a day that is none.
 * @example
 * const state = startPlan(createPlan({ causes: ['interests'], participants: 'pair', minutesPerWeek: 20 }));
 * nextSteps(advance(state, { type: 'space-asked', on: '2026-11-22' }), '2026-11-22').now.map((step) => step.id)
 * // => ['quiet-togetherness', 'not-personal', 'weekly-check-in']
 */
export function advance(state: State, event: PlanEvent): State {
  switch (event.type) {
    case 'started':
    case 'stopped':
      return withItem(state, event.item, ({ week: _, until: __, ...item }) => ({
        ...item,
        status: event.type,
      }));
    case 'completed':
      return withItem(state, event.item, ({ until: _, ...item }) => ({
        ...item,
        status: 'completed',
        week: state.week,
      }));
    case 'postponed': {
      const { until } = event;
      if (until !== undefined) checkDay('until', until);
      return withItem(state, event.item, ({ until: _, ...item }) => ({
        ...item,
        status: 'postponed',
        week: state.week,
        ...(until !== undefined && { until }),
      }));
    }
    case 'space-asked':
      checkDay('on', event.on);
      return { ...state, space: state.space ?? { since: event.on } };
    case 'space-ended':
      return { ...state, space: null };
    case 'signal-set':
      return {
        ...state,
        pairWork: strictest([state.pairWork, evaluateSafety(event.signals).pairWork]),
        withheld: exerciseIds.filter((id) => [...state.withheld, ...withheldFor(event.signals)].includes(id)),
      };
    case 'signal-cleared':
      return {
        ...state,
        pairWork: evaluateSafety(event.remaining).pairWork,
        withheld: withheldFor(event.remaining),
      };
    case 'week-passed':
      return { ...state, week: state.week + 1 };
    default:
      throw new RangeError(
        `there is no event ${JSON.stringify((event as { type: unknown }).type)} of a plan`,
      );
  }
}

function withItem(state: State, id: PlanItemId, change: (item: StateItem) => StateItem): State {
  if (state.items.some((item) => item.id === id))
    return { ...state, items: state.items.map((item) => (item.id === id ? change(item) : item)) };
  if (id !== 'safety-information' && !exerciseIds.includes(id))
    throw new RangeError(
      `there is no exercise ${JSON.stringify(id)}; use one of ${exerciseIds.join(', ')}, safety-information`,
    );
  const participants = participantsOf(id).includes('solo') ? 'solo' : 'pair';
  const added: StateItem = { id, participants, why: 'own-choice', causes: [], status: 'open' };
  return { ...state, items: [...state.items, change(added)] };
}
