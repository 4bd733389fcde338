import type { PlanItemId } from '../model/plan.ts';
import { minutesOf } from './plan-item.ts';

/** What fits into a week, and for how long. */
export interface Taken {
  readonly id: PlanItemId;
  readonly minutes: number;
}

/** The week that is to be filled. */
export interface Room {
  readonly minutes: number;
  /** Which week it is. */
  readonly week: number;
  /** Whether the check-in is still to come in this week. */
  readonly checkIn: boolean;
  /** Nothing was done in this week yet. */
  readonly isFresh: boolean;
}

/**
 * Fill a week in the order given. What is bigger than the room stands alone, with its own shortest time. The check-in closes
 * a week when there is room; where the minutes are too few for that, every second week is the check-in's.
 */
export function fillWeek(queue: readonly PlanItemId[], room: Room): readonly Taken[] {
  const checkIn = minutesOf('weekly-check-in');
  const isShared = room.minutes >= 2 * checkIn.min;
  if (room.checkIn && room.isFresh && !isShared && room.week % 2 === 0) {
    return [{ id: 'weekly-check-in', minutes: checkIn.min }];
  }
  const kept = room.checkIn && isShared ? checkIn.min : 0;
  const taken: Taken[] = [];
  let left = room.minutes - kept;
  for (const id of queue) {
    const { min, typical } = minutesOf(id);
    if (typical > left) {
      if (taken.length > 0 || !room.isFresh) break;
      taken.push({ id, minutes: min });
      left -= min;
      break;
    }
    taken.push({ id, minutes: typical });
    left -= typical;
  }
  const rest = left + kept;
  if (!room.checkIn || rest < checkIn.min) return taken;
  return [...taken, { id: 'weekly-check-in', minutes: Math.min(checkIn.typical, rest) }];
}
