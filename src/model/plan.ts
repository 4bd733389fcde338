import type { CauseId, ExerciseId } from '../generated/ids.ts';
import type { PairWork } from './safety.ts';

/** Something to do in a plan: an exercise, or to look where help is. */
export type PlanItemId = ExerciseId | 'safety-information';

/** Every reason for which something can be in a plan. */
export const planReasons = [
  'picked',
  'light-start',
  'professional',
  'every-week',
  'safety-first',
  'find-topic',
  'own-time',
  'own-choice',
] as const;

/** Why something is in a plan. */
export type PlanReason = (typeof planReasons)[number];

/** All that can become of something to do; all are fine, and none is late. */
export const planItemStatuses = ['open', 'started', 'postponed', 'completed', 'stopped'] as const;

/** What became of something to do. */
export type PlanItemStatus = (typeof planItemStatuses)[number];

/** Something to do, as it is kept. */
export interface StateItem {
  readonly id: PlanItemId;
  readonly participants: 'solo' | 'pair';
  readonly why: PlanReason;
  /** The picked causes that lead to it. */
  readonly causes: readonly CauseId[];
  readonly status: PlanItemStatus;
  /** The week in which it was completed or postponed. */
  readonly week?: number;
  /** Postponed until that day, `YYYY-MM-DD`; else until the next week. */
  readonly until?: string;
}

/**
 * Where somebody is in a plan: plain JSON, to keep on the device and to give back.
 *
 * It holds no safety signal and no time at which one was set, only what follows for the plan: `pairWork` and `withheld`.
 * An app keeps the signals themselves apart, on the device, and names them in the events.
 */
export interface State {
  /** The version of this shape; `migrateState` reads older ones. */
  readonly version: 1;
  readonly minutesPerWeek: number;
  /** Counts up from 1; nothing is measured by it. */
  readonly week: number;
  /** Time apart that one of the two asked for; it is not kept who. */
  readonly space: { readonly since: string } | null;
  readonly pairWork: PairWork;
  /** Exercises that must not be offered for now. */
  readonly withheld: readonly ExerciseId[];
  readonly items: readonly StateItem[];
}

/** Ids that were renamed since a release, old to new. */
export interface Redirects {
  readonly exercises: Readonly<Record<string, ExerciseId>>;
  readonly causes: Readonly<Record<string, CauseId>>;
}
