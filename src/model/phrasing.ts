import type { InWords } from './words.ts';

/** What the wording check finds, addressed at or about the partner. */
export type FindingKind =
  | 'absolute-accusation'
  | 'character-label'
  | 'insult-contempt'
  | 'accusing-question'
  | 'should-demand'
  | 'command'
  | 'ultimatum-threat'
  | 'faux-feeling-clause'
  | 'faux-feeling-word'
  | 'mind-reading'
  | 'causal-blame'
  | 'comparison'
  | 'invalidation'
  | 'scorekeeping-deserve'
  | 'appeal-to-others'
  | 'withdrawal';

/** How heavy a finding is. */
export type Severity = 'notice' | 'caution' | 'strong';

/** What the safety gate notices before anything else. */
export type SafetyCategory =
  | 'physical-violence'
  | 'threat'
  | 'sexual-coercion'
  | 'stalking-control'
  | 'fear'
  | 'self-harm'
  | 'child-harm'
  | 'own-violence';

/** How a suggestion says what is needed. */
export type Variant = 'need' | 'request' | 'together' | 'understanding';

/** Why no sentence is offered: better none than an empty one. */
export type DeclineReason =
  | 'nothing-concrete'
  | 'contempt-only'
  | 'withdrawal-only'
  | 'reported-speech'
  | 'too-long';

/** What to say about a finding, in the guide's language. */
export interface PhrasingWords {
  readonly kinds: { readonly [K in FindingKind]: InWords & { readonly title: string; readonly why: string } };
  readonly variants: InWords & { readonly [V in Variant]: string };
  readonly declines: InWords & { readonly [R in DeclineReason]: string };
  readonly outcomes: InWords & { readonly clear: string; readonly safety: string };
}
