import type { CauseId, ClaimId, ExerciseId, PropositionId, SignalId, StepId } from '../generated/ids.ts';
import type { Cause } from './cause.ts';
import type { Claim } from './claim.ts';
import type { Exercise } from './exercise.ts';
import type { PhrasingWords } from './phrasing.ts';
import type { Safety } from './safety.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Direction, InWords } from './words.ts';

/** What every block has, whatever its type. */
export interface BlockBase extends InWords {
  /** Written by an author and unique within its step; never a position. */
  readonly id: string;
  /** The propositions of the article that this block carries. */
  readonly propositions: readonly PropositionId[];
  /** Withdraw this block when one of these signals is set. */
  readonly notFor: readonly SignalId[];
  /** The claims that speak for or against it. */
  readonly evidence: readonly ClaimId[];
}

/** A block that is one plain text. */
export interface TextBlock extends BlockBase {
  readonly type: 'paragraph' | 'advice' | 'caution' | 'question';
  readonly text: string;
}

/** A scene with a sentence that hurts and one that says the need. */
export interface ExampleBlock extends BlockBase {
  readonly type: 'example';
  readonly situation: string;
  readonly avoid: string;
  readonly say: string;
  /** What to call the three parts, in the guide's language. */
  readonly labels: InWords & { readonly situation: string; readonly avoid: string; readonly say: string };
}

export interface ListBlock extends BlockBase {
  readonly type: 'list';
  /** The sentence that leads in. */
  readonly text: string;
  readonly items: readonly (InWords & { readonly id: string; readonly text: string })[];
}

/** A cited claim in its place; `text` holds its attribution and cannot be had without. */
export interface ClaimBlock extends BlockBase {
  readonly type: 'claim';
  readonly claim: ClaimId;
  readonly text: string;
  readonly limitations: string;
  readonly display: Claim['display'];
  readonly transferable: boolean;
  readonly scope: Claim['scope'];
}

/** A piece of a step; told apart by `type`. All strings are plain text: no markup to sanitise. */
export type Block = TextBlock | ExampleBlock | ListBlock | ClaimBlock;

/** A block without its words. */
export interface BlockStructure {
  readonly id: string;
  readonly type: Block['type'];
  readonly propositions?: readonly PropositionId[];
  readonly notFor?: readonly SignalId[];
  readonly evidence?: readonly ClaimId[];
  readonly claim?: ClaimId;
  readonly items?: readonly string[];
}

/** What a step has, with words or without. */
interface StepFrame {
  readonly id: StepId;
  /** The suggested place, from 1; a suggestion, never a lock. */
  readonly order: number;
  /** Steps that must come first: none, ever. It is here so that no app has to guess. */
  readonly prerequisites: readonly StepId[];
  readonly exercises: readonly ExerciseId[];
  readonly notFor: readonly SignalId[];
  /** Show a way to leave the page quickly where this is on screen. */
  readonly sensitive: boolean;
}

/** One of the seven steps, without its words. */
export interface StepStructure extends StepFrame {
  readonly blocks: readonly BlockStructure[];
}

/** One of the seven steps, in words. */
export interface Step extends StepFrame, InWords {
  /** The causes that point to this step. */
  readonly causes: readonly CauseId[];
  readonly title: string;
  readonly summary: string;
  /** A title that gives nothing away, for tabs, notifications and calendars. */
  readonly discreetTitle: string;
  readonly blocks: readonly Block[];
}

/** What a section has, with words or without. */
interface SectionFrame {
  readonly id: 'intro' | 'closing';
  readonly exercises: readonly ExerciseId[];
  readonly notFor: readonly SignalId[];
  readonly sensitive: boolean;
}

/** The introduction or the closing, without its words. */
export interface SectionStructure extends SectionFrame {
  readonly blocks: readonly BlockStructure[];
}

/** The introduction or the closing, in words. */
export interface Section extends SectionFrame, InWords {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The whole article in one language: plain JSON, safe to clone, store and send. */
export interface Guide extends InWords {
  /** The language of the words, as a BCP 47 tag. */
  readonly tag: string;
  readonly dir: Direction;
  /** The version of the package that made it. */
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly discreetTitle: string;
  /** Meant for adults: the least age in years. */
  readonly minAge: number;
  readonly intro: Section;
  readonly steps: readonly Step[];
  readonly closing: Section;
  readonly causes: readonly Cause[];
  readonly exercises: readonly Exercise[];
  readonly claims: readonly Claim[];
  readonly vocabulary: Vocabulary;
  readonly safety: Safety;
  /** What to say about the findings of `analyze`. */
  readonly phrasing: PhrasingWords;
  /** Headings that belong to no entry. */
  readonly labels: InWords & { readonly causes: string };
}
