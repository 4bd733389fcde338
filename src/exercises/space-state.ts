import type { Answers } from '../generated/answers.ts';
import { instantOf } from '../time/instant.ts';

/** Where an agreed time apart stands. */
export type SpaceState = 'planned' | 'active' | 'due' | 'returned' | 'lapsed';

const day = 86_400_000;

/**
 * Where an agreed time apart stands at that moment. `due` lasts from the time to return as long again as the time apart
 * was to last, a day at most; then it has `lapsed`, unless `returned-at` tells that both are back in touch.
 */
export function spaceState(answers: Answers<'space-agreement'>, now: string): SpaceState | undefined {
  const present = instantOf(now);
  const start = answers.start ? instantOf(answers.start) : undefined;
  const end = returnOf(answers);
  if (present === undefined || start === undefined || end === undefined) return undefined;
  const returned = answers['returned-at'] ? instantOf(answers['returned-at']) : undefined;
  if (returned !== undefined && returned <= present) return 'returned';
  if (present < start) return 'planned';
  if (present < end) return 'active';
  return present < end + Math.min(end - start, day) ? 'due' : 'lapsed';
}

/** The instant to return; nothing when it is missing or not after the start. */
export function returnOf(answers: Answers<'space-agreement'>): number | undefined {
  const start = answers.start ? instantOf(answers.start) : undefined;
  const end = answers['return-at'] ? instantOf(answers['return-at']) : undefined;
  return end !== undefined && (start === undefined || end > start) ? end : undefined;
}
