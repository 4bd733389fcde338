import type { Exercise } from 'attune';
import type { Child } from '../dom.ts';
import type { Reading } from '../reading.ts';
import type { Slots } from './slots.ts';

/** Answers as a form holds them while somebody fills it in; what is wrong in them is the schema's to say. */
export type Draft = Readonly<Record<string, unknown>>;

/** What every control of a form may need. */
export interface FormContext {
  readonly reading: Reading;
  readonly exercise: Exercise;
  readonly mode: 'solo' | 'pair';
  /** The cards that were drawn: what is asked afterwards is asked of these. */
  readonly cards: readonly string[];
  readonly slots: Slots;
  /** The answers as they are now. */
  readonly answers: () => Draft;
  /** Say that an answer changed by something that is no typing: an entry added, an answer taken back. */
  readonly changed: () => void;
}

/** Where a control stands in the form, and the words around it. */
export interface Place {
  /** As in the path of an issue: `goals.0`, `energy.a`. */
  readonly path: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Who may see the answer. */
  readonly note?: Child;
}

/** A part of a form that asks for one answer. */
export interface Control {
  readonly element: HTMLElement;
  /** `undefined` when nothing is answered. */
  readonly read: () => unknown;
  /** Follow another answer that this one depends on. */
  readonly update?: () => void;
}

/** Attributes of whatever somebody writes into: nothing of it is completed, corrected or sent anywhere. */
export const privately = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
} as const;
