import { evaluateSafety } from '../safety/evaluate-safety.ts';
import { chooseItems } from './choose-items.ts';
import { fillWeek } from './fill-week.ts';
import type { Plan, PlanInput, PlanItem } from './plan.ts';
import { planItem } from './plan-item.ts';
import { withheldFor } from './withheld.ts';

/**
 * Make a plan of small weeks from what a person picked.
 *
 * It begins with something light for one; with a signal set, or a cause that calls for it, with where help is. Where a
 * trained person is suggested, looking for one comes early. A short check-in comes back week after week. Nothing in it is
 * for two while a signal pauses that.
 *
 * @param input - Causes in the person's order, who takes part, minutes a week, and signals that are set.
 * @returns The weeks, with the reason for each item; the same for the same input. What takes longer than a week's minutes
 *   stands alone in its week, with its own shortest time.
 * @throws RangeError for a cause or signal that does not exist, or when the minutes are no number above 0.
 * @example
 * const plan = createPlan({ causes: ['new-baby', 'interests'], participants: 'pair', minutesPerWeek: 25 });
 * plan.weeks.map((week) => week.items.map((item) => item.id))
 * // => [['need-statement', 'weekly-check-in'], ['curious-questions', 'quiet-togetherness', 'weekly-check-in']]
 */
export function createPlan(input: PlanInput): Plan {
  const { participants, minutesPerWeek, signals = [] } = input;
  if (!Number.isFinite(minutesPerWeek) || minutesPerWeek <= 0)
    throw new RangeError(`\`minutesPerWeek\` is ${minutesPerWeek}; it is a number above 0`);
  if (participants !== 'solo' && participants !== 'pair')
    throw new RangeError(`\`participants\` is ${JSON.stringify(participants)}; it is 'solo' or 'pair'`);
  const { pairWork } = evaluateSafety(signals);
  const chosen = chooseItems(input);
  const isForTwo = chosen.some((item) => item.participants === 'pair');
  const checkIn = {
    id: 'weekly-check-in',
    participants: isForTwo ? 'pair' : 'solo',
    why: 'every-week',
    causes: [],
  } as const;

  const weeks: { readonly items: readonly PlanItem[] }[] = [];
  let queue = chosen.map((item) => item.id);
  let hasCheckIn = false;
  while (queue.length > 0 || !hasCheckIn) {
    const room = { minutes: minutesPerWeek, week: weeks.length + 1, checkIn: true, isFresh: true };
    const taken = fillWeek(queue, room);
    weeks.push({
      items: taken.map(({ id, minutes }) =>
        planItem(chosen.find((item) => item.id === id) ?? checkIn, minutes),
      ),
    });
    queue = queue.filter((id) => !taken.some((item) => item.id === id));
    hasCheckIn ||= taken.some((item) => item.id === checkIn.id);
  }
  return { minutesPerWeek, pairWork, withheld: withheldFor(signals), weeks };
}
