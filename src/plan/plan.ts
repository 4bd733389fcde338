import type { CauseId, ExerciseId } from '../generated/ids.ts';
import type { MessageDescriptor } from '../messages/message.ts';
import type { PlanItemId, PlanItemStatus, PlanReason } from '../model/plan.ts';
import type { PairWork } from '../model/safety.ts';
import type { SafetySelection } from '../safety/evaluate-safety.ts';

/** What a plan is made from. */
export interface PlanInput {
  /** Picked causes, in the person's order; may be empty. */
  readonly causes: readonly CauseId[];
  /** Who takes part. */
  readonly participants: 'solo' | 'pair';
  readonly minutesPerWeek: number;
  /** What the person set about their safety. The plan holds only what follows from it. */
  readonly signals?: readonly SafetySelection[];
}

/** Something to do, and why. */
export interface PlanItem {
  readonly id: PlanItemId;
  readonly title: MessageDescriptor;
  readonly participants: 'solo' | 'pair';
  /** Guidance only. */
  readonly minutes: number;
  readonly why: PlanReason;
  /** The same in words. */
  readonly reason: MessageDescriptor;
  readonly causes: readonly CauseId[];
}

/** Small weeks, in order. */
export interface Plan {
  readonly minutesPerWeek: number;
  readonly pairWork: PairWork;
  readonly withheld: readonly ExerciseId[];
  readonly weeks: readonly { readonly items: readonly PlanItem[] }[];
}

/** Something that happened, as the app tells it; nothing is inferred. */
export type PlanEvent =
  | { readonly type: 'started' | 'completed' | 'stopped'; readonly item: PlanItemId }
  /** It comes back on that day, `YYYY-MM-DD`; without a day, next week. */
  | { readonly type: 'postponed'; readonly item: PlanItemId; readonly until?: string }
  | { readonly type: 'space-asked'; readonly on: string }
  | { readonly type: 'space-ended' }
  /** The signals that were set; they are not kept. */
  | { readonly type: 'signal-set'; readonly signals: readonly SafetySelection[] }
  /** The signals that are still set; without any the plan is as it was. */
  | { readonly type: 'signal-cleared'; readonly remaining: readonly SafetySelection[] }
  | { readonly type: 'week-passed' };

/** Something that can be done now or later. */
export interface NextStep extends PlanItem {
  readonly status: PlanItemStatus;
}

/** What can be done now. Every item of the state is in exactly one of the lists. */
export interface NextSteps {
  readonly pairWork: PairWork;
  /** What to say first. */
  readonly messages: readonly MessageDescriptor[];
  readonly now: readonly NextStep[];
  /** In a later week, or once it is no longer postponed. */
  readonly later: readonly NextStep[];
  /** Not offered while there is space, or while a signal is set. */
  readonly resting: readonly NextStep[];
  /** Not suggested again, but still there. */
  readonly stopped: readonly NextStep[];
  readonly completed: readonly NextStep[];
}
