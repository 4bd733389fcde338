import type { ZonedMoment } from './message.ts';

/** Own words instead of one of the choices. */
export interface OwnWords {
  readonly other: string;
}

/** What both partners answer, each for themselves. */
export interface Each<Value> {
  readonly a?: Value | null;
  readonly b?: Value | null;
}

/** The answer to a `date-time` field. */
export type MomentAnswer = ZonedMoment;

/** What is wrong with an answer: data, never prose. `describeIssue` says it in words. */
export interface Issue {
  /** The field, and where in it: `return-at`, `goals.0`, `heard-feeling.a`. */
  readonly path: string;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Stable codes of what can be wrong. */
export type IssueCode =
  | 'issue.wrong-type'
  | 'issue.unknown-field'
  | 'issue.unknown-option'
  | 'issue.empty'
  | 'issue.too-long'
  | 'issue.control-character'
  | 'issue.broken-character'
  | 'issue.wrong-format'
  | 'issue.too-small'
  | 'issue.too-big'
  | 'issue.not-a-multiple'
  | 'issue.too-few'
  | 'issue.too-many'
  | 'issue.duplicate'
  | 'issue.not-a-moment'
  | 'issue.unknown-zone'
  | 'issue.in-the-past'
  | 'issue.in-the-future'
  | 'issue.too-late'
  | 'issue.must-be-after'
  | 'issue.required-with'
  | 'issue.fixed'
  | 'issue.decreasing-level'
  | 'issue.private-field'
  | 'issue.gate-required'
  | 'issue.pair-paused'
  | 'issue.not-offered'
  | 'issue.mode';
