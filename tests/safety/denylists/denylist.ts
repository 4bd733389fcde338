/** What must not be said, and lines that would say it: a pattern that catches none of them is no check. */
export interface Denied {
  readonly pattern: RegExp;
  readonly wouldSay: readonly string[];
}

/** What no text of a language may say, by requirement. */
export interface Denylist {
  /** The reader could cause, prevent or fix a partner's violence. */
  readonly blame: Denied;
  /** A label for a person, or a condition. */
  readonly labels: Denied;
  /** Words of tests and findings, allowed only where `denial` is in the same sentence. */
  readonly verdicts: Denied & { readonly denial: RegExp };
  /** Guilt, urgency, loss, streaks, a partner who waits. */
  readonly pressure: Denied;
  /** Sexual contact, in what people are invited to do or to tell. */
  readonly sexual: Denied;
  /** A refusal as a problem to solve. */
  readonly refusal: Denied;
}
