import type { CauseId, ExerciseId, StepId } from '../generated/ids.ts';
import { causes as allCauses } from '../generated/structure.ts';
import type { CauseStructure } from '../model/cause.ts';
import type { SafetySelection } from '../safety/evaluate-safety.ts';
import { exercisesFor } from './exercises-for.ts';
import { findEntity } from './find.ts';

/** Something suggested, and why. */
export interface Suggested<Id extends string> {
  readonly id: Id;
  /** The causes that lead to it, in the order they were given. */
  readonly causes: readonly CauseId[];
}

/** A suggested exercise, and whether to do it alone, together, or either way. */
export interface SuggestedExercise extends Suggested<ExerciseId> {
  readonly participants: readonly ('solo' | 'pair')[];
}

/**
 * List the steps that fit what a person picked.
 *
 * What each cause suggests first comes first; among equals the person's own order counts.
 *
 * @param causes - Picked causes, in the person's order.
 * @returns Step ids with the causes that lead to them, none twice. Every step stays open all the same.
 * @throws RangeError for a cause that does not exist.
 * @example
 * stepsForCauses(['bereavement', 'stress'])
 * // => [{ id: 'give-space', causes: ['bereavement'] }, { id: 'recognize-issue', causes: ['stress'] },
 * //     { id: 'active-listening', causes: ['stress'] }]
 */
export function stepsForCauses(causes: readonly CauseId[]): readonly Suggested<StepId>[] {
  return suggest(causes, (cause) => cause.steps);
}

/**
 * List the exercises that fit what a person picked, without those that a safety signal rules out.
 *
 * @param causes - Picked causes, in the person's order.
 * @param options - `signals`: what the person set about their safety. When it pauses pair work, only what can be done
 *   alone is left, and its `participants` say so.
 * @returns Exercise ids with the causes that lead to them, none twice.
 * @throws RangeError for a cause or signal that does not exist.
 * @example
 * exercisesForCauses(['time-pressure'])
 * // => [{ id: 'distraction-free-date', causes: ['time-pressure'], participants: ['solo', 'pair'] },
 * //     { id: 'weekly-check-in', causes: ['time-pressure'], participants: ['solo', 'pair'] }]
 * exercisesForCauses(['time-pressure'], { signals: ['monitoring'] })
 * // => [{ id: 'weekly-check-in', causes: ['time-pressure'], participants: ['solo'] }]
 */
export function exercisesForCauses(
  causes: readonly CauseId[],
  options: { readonly signals?: readonly SafetySelection[] } = {},
): readonly SuggestedExercise[] {
  const offered = exercisesFor(options);
  return suggest(causes, (cause) => cause.exercises).flatMap((suggested) => {
    const exercise = offered.find((one) => one.id === suggested.id);
    return exercise ? [{ ...suggested, participants: exercise.participants }] : [];
  });
}

function suggest<Id extends string>(
  picked: readonly CauseId[],
  idsOf: (cause: CauseStructure) => readonly Id[],
): Suggested<Id>[] {
  const causes = [...new Set(picked)].map((id) => findEntity('cause', allCauses, id));
  const longest = Math.max(0, ...causes.map((cause) => idsOf(cause).length));
  const ranked = Array.from({ length: longest }, (_, rank) =>
    causes.flatMap((cause) => idsOf(cause)[rank] ?? []),
  );
  return [...new Set(ranked.flat())].map((id) => ({
    id,
    causes: causes.filter((cause) => idsOf(cause).includes(id)).map((cause) => cause.id),
  }));
}
