import type { ExerciseId } from '../generated/ids.ts';
import { exercises } from '../generated/structure.ts';
import { evaluateSafety, type SafetySelection } from '../safety/evaluate-safety.ts';

/** An exercise that is offered, and whether to do it alone, together, or either way. */
export interface OfferedExercise {
  readonly id: ExerciseId;
  readonly participants: readonly ('solo' | 'pair')[];
}

/**
 * List the exercises that can be offered, in the order of the article.
 *
 * @param options - `mode`: only what can be done alone, or only what can be done together. `signals`: what the person set
 *   about their safety: what these rule out is left out, and nothing for two is offered while pair work is paused.
 * @throws RangeError for a signal that does not exist.
 * @example
 * exercisesFor().length // => 16
 * exercisesFor({ mode: 'pair', signals: ['monitoring'] }) // => []
 * exercisesFor({ mode: 'solo', signals: ['monitoring'] })[0] // => { id: 'prepare-notes', participants: ['solo'] }
 */
export function exercisesFor(
  options: { readonly mode?: 'solo' | 'pair'; readonly signals?: readonly SafetySelection[] } = {},
): readonly OfferedExercise[] {
  const { mode, signals = [] } = options;
  const paused = evaluateSafety(signals).pairWork === 'paused';
  return exercises
    .filter((exercise) => !exercise.notFor.some((signal) => signals.includes(signal)))
    .map(({ id, participants }) => ({
      id,
      participants: participants.filter((who) => (mode ?? who) === who && !(who === 'pair' && paused)),
    }))
    .filter(({ participants }) => participants.length > 0);
}
