import type { ExerciseId } from '../generated/ids.ts';
import { exercises } from '../generated/structure.ts';
import type { SafetySelection } from '../safety/evaluate-safety.ts';

/** The exercises that a signal rules out, in the order of the content. */
export const withheldFor = (signals: readonly SafetySelection[]): readonly ExerciseId[] =>
  exercises.filter(({ notFor }) => notFor.some((signal) => signals.includes(signal))).map(({ id }) => id);
