import type { DeckId } from '../generated/ids.ts';
import { propositions } from '../generated/propositions.ts';
import * as frames from '../generated/structure.ts';
import { causes, claims, decks, exercises, notices, routes, signals, steps } from '../generated/structure.ts';
import { version } from '../generated/version.ts';
import type { SectionStructure, StepStructure } from '../model/article.ts';
import type { CauseStructure } from '../model/cause.ts';
import type { ClaimStructure } from '../model/claim.ts';
import type { ExerciseStructure } from '../model/exercise.ts';
import type { Proposition } from '../model/proposition.ts';
import type { NoticeStructure, RouteStructure, SignalStructure } from '../model/safety.ts';
import type { DeckItemStructure } from '../model/vocabulary.ts';

/** The article without its words: what is the same in every language. */
export interface Article {
  readonly version: string;
  /** The day the source article appeared; nobody knows it. */
  readonly publishedOn: string | null;
  readonly publishedOnEstimate: string;
  readonly minAge: number;
  readonly intro: SectionStructure;
  readonly steps: readonly StepStructure[];
  readonly closing: SectionStructure;
  readonly causes: readonly CauseStructure[];
  readonly exercises: readonly ExerciseStructure[];
  readonly claims: readonly ClaimStructure[];
  /** Every proposition of the source article and what became of it. */
  readonly propositions: readonly Proposition[];
  readonly decks: Readonly<Record<DeckId, readonly DeckItemStructure[]>>;
  readonly signals: readonly SignalStructure[];
  readonly routes: readonly RouteStructure[];
  readonly notices: readonly NoticeStructure[];
}

/**
 * The article's structure, with no words of any language.
 *
 * @example
 * article.propositions.length // => 110
 */
export const article: Article = {
  version,
  publishedOn: frames.publishedOn,
  publishedOnEstimate: frames.publishedOnEstimate,
  minAge: frames.minAge,
  intro: frames.intro,
  steps,
  closing: frames.closing,
  causes,
  exercises,
  claims,
  propositions,
  decks,
  signals,
  routes,
  notices,
};
