import type { CauseId, ExerciseId, StepId } from '../generated/ids.ts';
import type { Guide, Step } from '../model/article.ts';
import type { Cause } from '../model/cause.ts';
import type { Exercise } from '../model/exercise.ts';

/**
 * Find a step of a guide by its id.
 *
 * @returns The step; never `undefined`, as every guide has all seven.
 * @throws RangeError for an id that TypeScript would have refused; it lists the ids there are.
 * @example
 * findStep(guide, 'give-space').order // => 7
 */
export const findStep = (guide: Guide, id: StepId): Step => findEntity('step', guide.steps, id);

/**
 * Find a cause of a guide by its id.
 *
 * @returns The cause; never `undefined`.
 * @throws RangeError for an id that TypeScript would have refused; it lists the ids there are.
 * @example
 * findCause(guide, 'job-stress').broader // => 'stress'
 */
export const findCause = (guide: Guide, id: CauseId): Cause => findEntity('cause', guide.causes, id);

/**
 * Find an exercise of a guide by its id.
 *
 * @returns The exercise; never `undefined`.
 * @throws RangeError for an id that TypeScript would have refused; it lists the ids there are.
 * @example
 * findExercise(guide, 'need-statement').participants // => ['solo']
 */
export const findExercise = (guide: Guide, id: ExerciseId): Exercise =>
  findEntity('exercise', guide.exercises, id);

/** Find an entity by its id; a misspelt id is a programmer's mistake and says so. */
export function findEntity<Entity extends { readonly id: string }>(
  kind: string,
  entities: readonly Entity[],
  id: string,
): Entity {
  const entity = entities.find((one) => one.id === id);
  if (entity) return entity;
  throw new RangeError(
    `there is no ${kind} ${JSON.stringify(id)}; use one of ${entities.map((one) => one.id).join(', ')}`,
  );
}
