import type {
  CauseId,
  CheckInId,
  ExerciseId,
  NoticeId,
  PropositionId,
  RouteId,
  StepId,
} from '../generated/ids.ts';
import type { HelpKind } from './safety.ts';
import type { InWords } from './words.ts';

/** How far self-help goes for a cause. */
export type GuidanceLevel = 'self-help' | 'self-help-with-note' | 'professional-suggested' | 'safety-first';

/** A question about one's own life, without its words. */
export interface CheckInStructure {
  readonly id: CheckInId;
  /** Which end of the answer scale is a concern; never assume that “often” is. */
  readonly polarity: 'concern-when-yes' | 'concern-when-no';
  /** What certain answers call for. */
  readonly raises?: {
    readonly answers: readonly string[];
    readonly notices: readonly NoticeId[];
    readonly routes: readonly RouteId[];
  };
}

export interface CheckIn extends CheckInStructure, InWords {
  readonly question: string;
}

/** What a cause has, with words or without. */
interface CauseFrame {
  readonly id: CauseId;
  readonly order: number;
  /** `skos:broader`; a top concept has none. */
  readonly broader?: CauseId;
  /** `skos:related`, symmetric. */
  readonly related: readonly CauseId[];
  readonly guidance: GuidanceLevel;
  /** In suggested order. */
  readonly steps: readonly StepId[];
  /** In suggested order. */
  readonly exercises: readonly ExerciseId[];
  readonly routes: readonly RouteId[];
  readonly notices: readonly NoticeId[];
  readonly helpKinds: readonly HelpKind[];
  readonly propositions: readonly PropositionId[];
  readonly sensitive: boolean;
}

/** A concept of the taxonomy, without its words. Field names are SKOS's where SKOS has one. */
export interface CauseStructure extends CauseFrame {
  readonly checkIns: readonly CheckInStructure[];
}

/** A concept of the taxonomy, in words: something a person may notice around them, never a finding. */
export interface Cause extends CauseFrame, InWords {
  /** `skos:narrower`, derived from `broader`. */
  readonly narrower: readonly CauseId[];
  /** `skos:prefLabel`. */
  readonly label: string;
  /** `skos:altLabel`: words that a search should find it by. */
  readonly altLabels: readonly string[];
  /** `skos:definition`. */
  readonly definition: string;
  /** `skos:scopeNote`: what it does not cover. */
  readonly scopeNote?: string;
  /** `skos:historyNote`. */
  readonly historyNote?: string;
  /** `skos:editorialNote`. */
  readonly editorialNote?: string;
  /** When to talk to somebody qualified, and to whom. */
  readonly guidanceNote?: string;
  readonly checkIns: readonly CheckIn[];
}
