import type { Answers } from '../generated/answers.ts';
import type { DeckItemIds, ExerciseId, NoticeId, RouteId, StepId } from '../generated/ids.ts';
import type { MessageDescriptor } from '../messages/message.ts';
import type { Guide } from '../model/article.ts';
import type { ExerciseStructure } from '../model/exercise.ts';
import type { Finding } from '../phrasing/analyze.ts';
import type { PhrasingPack } from '../phrasing/pack.ts';
import type { Suggestion } from '../phrasing/rephrase.ts';
import type { SafetySelection } from '../safety/evaluate-safety.ts';

/** Everything an evaluation may need that is not an answer. Nothing is read from a clock or a device. */
export interface EvaluationContext<Id extends ExerciseId = ExerciseId> {
  /** Alone (usual) or together. */
  readonly mode?: 'solo' | 'pair';
  /** The present moment, RFC 3339 with offset: `2026-11-22T18:00:00+01:00`. */
  readonly now?: string;
  /** How the session ended when it was not simply finished; nobody is asked why. */
  readonly ended?: 'postponed' | 'stopped';
  /** What the person set about their own safety. */
  readonly signals?: readonly SafetySelection[];
  /** The rules for the language that the person writes in; without it nothing is said about wording. */
  readonly pack?: PhrasingPack;
  /** The words of the same language, for sentences that are built from chosen feelings and needs. */
  readonly guide?: Guide;
  /** Earlier sessions of the same exercise, oldest first. */
  readonly history?: readonly PastSession<Id>[];
  /** What the partner shared of theirs, through `buildShare`. */
  readonly partner?: Partial<Answers<Id>>;
  /** That the partner is ready, when they let it be known; it tells nothing of what they wrote. */
  readonly partnerReady?: boolean;
  /** `both-of-us-check`: the need behind the wish, when it was chosen before. */
  readonly need?: DeckItemIds['needs'];
  /** For draws; the same seed draws the same. The exercise's own `seed` answer wins. */
  readonly seed?: string;
}

/** An earlier session. */
export interface PastSession<Id extends ExerciseId = ExerciseId> {
  /** When it was, RFC 3339 with offset or a date: what happened twice on one day is told apart from two days by it. */
  readonly at?: string;
  readonly answers: Answers<Id>;
}

/** How a session ended; all four are fine. */
export type EvaluationStatus = 'complete' | 'partial' | 'postponed' | 'stopped';

/** A line of a summary, and the field it was made from: what may be shared of it is that field's to say. */
export interface SummaryLine {
  readonly field?: string;
  readonly message: MessageDescriptor;
}

/** Advice beside a result; never an error. */
export interface EvaluationNotice {
  /** `route`: where a safety answer leads, in words. `guidance`: when to talk to somebody qualified. */
  readonly id: NoticeId | 'wording' | 'route' | 'guidance';
  readonly severity: 'info' | 'suggest';
  readonly message: MessageDescriptor;
  /** The field that it is about. */
  readonly field?: string;
  /** Where it leads. */
  readonly routes?: readonly RouteId[];
  readonly exercise?: ExerciseId;
  readonly step?: StepId;
  /** `wording`: what the wording check found in that field, and what could be said instead. */
  readonly finding?: Finding;
  readonly suggestions?: readonly Suggestion[];
}

/** What every evaluation holds. */
export interface Outcome {
  readonly status: EvaluationStatus;
  readonly summary: readonly SummaryLine[];
  readonly notices: readonly EvaluationNotice[];
}

/** The part of an evaluation that is special to one exercise. Its answers are tidied; what is hidden or private is out of them. */
export type Evaluator<Id extends ExerciseId> = (
  exercise: ExerciseStructure,
  answers: Answers<Id>,
  context: EvaluationContext<Id>,
) => Outcome;
