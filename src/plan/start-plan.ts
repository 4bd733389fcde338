import type { State, StateItem } from '../model/plan.ts';
import type { Plan } from './plan.ts';

/**
 * Begin a plan: the state to keep.
 *
 * @returns Plain JSON in its first week, with everything open; no safety signal is in it.
 * @example
 * const state = startPlan(createPlan({ causes: ['interests'], participants: 'solo', minutesPerWeek: 30 }));
 * state.items.map((item) => item.id) // => ['feelings-behind', 'curious-questions', 'weekly-check-in']
 */
export function startPlan({ minutesPerWeek, pairWork, withheld, weeks }: Plan): State {
  const all = weeks.flatMap((week) => week.items);
  const items = all
    .filter((item, index) => all.findIndex((other) => other.id === item.id) === index)
    .map(
      ({ id, participants, why, causes }): StateItem => ({ id, participants, why, causes, status: 'open' }),
    );
  return { version: 1, minutesPerWeek, week: 1, space: null, pairWork, withheld, items };
}
