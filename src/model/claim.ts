import type { ClaimId, PropositionId } from '../generated/ids.ts';
import type { InWords } from './words.ts';

/** Where a claim can be looked up. */
export interface Source {
  readonly publisher: string;
  readonly title?: string;
  readonly url?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  readonly access: 'primary' | 'secondary' | 'seed-only';
}

/** Something checkable that the article says or leans on, without its words. */
export interface ClaimStructure {
  readonly id: ClaimId;
  readonly kind: 'statistic' | 'reported-quote' | 'expert-opinion' | 'reference-content' | 'author-assertion';
  readonly propositions: readonly PropositionId[];
  readonly attribution: {
    readonly person?: string;
    readonly role?: string;
    readonly organisation?: string;
    /** Whether the words are the speaker's own. */
    readonly quoted: boolean;
  };
  readonly sources: readonly Source[];
  readonly measure?: {
    readonly value: number;
    readonly unit: string;
    /** What is counted: “filings”, not “couples”. */
    readonly of: string;
    readonly comparator?: string;
  };
  readonly scope: {
    /** ISO 3166 codes; empty when it is bound to no place. */
    readonly geo: readonly string[];
    readonly setting: string;
    /** A date or an ISO 8601 interval; `null` when the source gives none. */
    readonly period: string | null;
  };
  /** How well the claim is supported; it says nothing about who made it. */
  readonly confidence: 'high' | 'moderate' | 'low' | 'contested' | 'not-assessable';
  readonly counterClaims: readonly ClaimId[];
  /** Whether it may be shown outside `scope.geo`. */
  readonly transferable: boolean;
  /** `archive` is kept for fidelity and shown only when asked for. */
  readonly display: 'default' | 'opt-in' | 'archive';
  /** The day after which it should be looked at again, `YYYY-MM-DD`. */
  readonly reviewBy: string | null;
  readonly status: 'current' | 'stale' | 'retracted';
}

/** A claim in words. There is no statement without its attribution: `text` holds both. */
export interface Claim extends ClaimStructure, InWords {
  readonly title: string;
  /** The statement and, after a dash, who says so and when. */
  readonly text: string;
  /** Who says so and when. */
  readonly attributionLine: string;
  /** The time it speaks about. */
  readonly period: string;
  /** The people it speaks about. */
  readonly population: string;
  /** What it does not show; belongs wherever the claim is shown. */
  readonly limitations: string;
}
