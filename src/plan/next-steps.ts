import { label, type MessageDescriptor, message } from '../messages/message.ts';
import type { PlanItemId, State, StateItem } from '../model/plan.ts';
import { checkDay } from '../time/check-day.ts';
import { fillWeek } from './fill-week.ts';
import type { NextStep, NextSteps } from './plan.ts';
import { minutesOf, planItem } from './plan-item.ts';

/** What is just as good for one when nothing is for two. */
const aloneAsWell: readonly PlanItemId[] = ['weekly-check-in', 'quiet-togetherness'];
/** What is offered for one's own while there is space. */
const forOwnTime: readonly PlanItemId[] = ['quiet-togetherness', 'not-personal'];

/**
 * Say what can be done now.
 *
 * Nothing is late and nothing is counted: what was not done is simply next. While one of the two wants space, or a signal
 * pauses it, what is for two rests, and there is something for one. What was stopped is not suggested again, and stays
 * within reach.
 *
 * @param state - From `startPlan`, `advance` or `migrateState`; it is not changed.
 * @param today - `YYYY-MM-DD`; what was postponed until a later day waits.
 * @returns What to say first, what fits into this week, and everything else in its own list.
 * @throws RangeError when `today` is no day.
 * @example
 * const state = startPlan(createPlan({ causes: ['interests'], participants: 'pair', minutesPerWeek: 20 }));
 * nextSteps(state, '2026-11-22').now.map((step) => step.id) // => ['feelings-behind', 'weekly-check-in']
 * nextSteps(advance(state, { type: 'stopped', item: 'feelings-behind' }), '2026-11-22').now.map((step) => step.id)
 * // => ['curious-questions', 'weekly-check-in']
 */
export function nextSteps(state: State, today: string): NextSteps {
  checkDay('today', today);
  const items = withOffers(state);
  const steps = (some: readonly StateItem[]) => some.map((item) => step(item));
  const isDone = ({ id, status, week }: StateItem) =>
    status === 'completed' && !(id === 'weekly-check-in' && (week ?? 0) < state.week);
  const completed = items.filter(isDone);
  const stopped = items.filter((item) => item.status === 'stopped');
  const open = items.filter((item) => !isDone(item) && item.status !== 'stopped');
  const resting = open.filter((item) => rests(item, state));
  const waiting = open.filter((item) => !resting.includes(item) && waits(item, state, today));
  const ready = open.filter((item) => !resting.includes(item) && !waiting.includes(item));

  const now = thisWeek(ready, completed, state);
  return {
    pairWork: state.pairWork,
    messages: messagesOf(state),
    now,
    later: steps([...ready.filter((item) => !now.some((one) => one.id === item.id)), ...waiting]),
    resting: steps(resting),
    stopped: steps(stopped),
    completed: steps(completed),
  };
}

const step = (item: StateItem, minutes?: number): NextStep => ({
  ...planItem(item, minutes),
  status: item.status,
});

const pairRests = ({ space, pairWork }: State): boolean => space !== null || pairWork === 'paused';

const rests = (item: StateItem, state: State): boolean =>
  state.withheld.some((id) => id === item.id) || (item.participants === 'pair' && pairRests(state));

const waits = ({ status, until, week = 0 }: StateItem, state: State, today: string): boolean =>
  status === 'postponed' && (until === undefined ? week >= state.week : today < until);

/** The items as they are offered now: first where help is, then one's own time, then the plan. */
function withOffers(state: State): readonly StateItem[] {
  const offered: StateItem[] = [
    ...(state.pairWork === 'allowed' ? [] : [offer('safety-information', 'safety-first')]),
    ...(state.space ? forOwnTime.map((id) => offer(id, 'own-time')) : []),
  ];
  const items = state.items.map(
    (item): StateItem =>
      pairRests(state) && aloneAsWell.includes(item.id) ? { ...item, participants: 'solo' } : item,
  );
  const own = (id: PlanItemId) => items.find((item) => item.id === id);
  return [
    ...offered.map((item) => own(item.id) ?? item),
    ...items.filter((item) => !offered.some((one) => one.id === item.id)),
  ];
}

const offer = (id: PlanItemId, why: StateItem['why']): StateItem => ({
  id,
  participants: 'solo',
  why,
  causes: [],
  status: 'open',
});

/** What was begun, and what still fits beside it and beside what was done in this week. */
function thisWeek(
  ready: readonly StateItem[],
  completed: readonly StateItem[],
  { week, minutesPerWeek }: State,
): readonly NextStep[] {
  const done = completed.filter((item) => item.week === week);
  const begun = ready.filter((item) => item.status === 'started');
  const used = [...done, ...begun].reduce((sum, item) => sum + minutesOf(item.id).typical, 0);
  const queue = ready.filter((item) => item.status !== 'started');
  const taken = fillWeek(
    queue.map((item) => item.id).filter((id) => id !== 'weekly-check-in'),
    {
      minutes: minutesPerWeek - used,
      week,
      checkIn: queue.some((item) => item.id === 'weekly-check-in'),
      isFresh: used === 0,
    },
  );
  const fitting = taken.flatMap(({ id, minutes }) =>
    queue.filter((item) => item.id === id).map((item) => step(item, minutes)),
  );
  return [...begun.map((item) => step(item)), ...fitting];
}

function messagesOf({ space, pairWork }: State): readonly MessageDescriptor[] {
  return [
    ...(pairWork === 'paused' ? [label('safety', 'notices', 'paused-for-safety')] : []),
    ...(space ? [message('messages:plan.space', {}), label('steps', 'give-space', 'your-own-days')] : []),
  ];
}
