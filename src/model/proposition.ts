import type { PropositionId } from '../generated/ids.ts';

/** One proposition of the article, and what became of it. */
export interface Proposition {
  readonly id: PropositionId;
  /** Its place in the article, 1 to 110. */
  readonly number: number;
  readonly section: string;
  readonly kind:
    | 'framing'
    | 'cited'
    | 'assertion'
    | 'advice'
    | 'rationale'
    | 'caution'
    | 'example'
    | 'cause'
    | 'outcome'
    | 'reassurance';
  readonly flags: readonly (
    | 'weak'
    | 'contested'
    | 'dated'
    | 'culture'
    | 'overclaim'
    | 'ambiguous'
    | 'safety'
    | 'accessibility'
  )[];
  readonly conflictsWith: readonly PropositionId[];
  /** The article put it absolutely; our words are softer. */
  readonly originalForce?: 'absolute';
  /** What carries it: `steps/<id>#<block>`, `article#<block>`, `causes/<id>`, `claims/<id>`, `exercises/<id>`. */
  readonly carriedBy: readonly string[];
  /** Why nothing carries it. */
  readonly notAdopted?: string;
}
