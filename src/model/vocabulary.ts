import type { DeckId, DeckItemIds } from '../generated/ids.ts';
import type { InWords } from './words.ts';

/** A card, an idea, a feeling: one item of a deck without its words. */
export interface DeckItemStructure<Id extends string = string> {
  readonly id: Id;
  /** `afraid`: also offers safety information, quietly. */
  readonly offersSafety?: true;
  /** `safety`: such a need does not have to benefit the other. */
  readonly exempt?: true;
  readonly topic?: string;
  readonly depth?: 'light' | 'medium' | 'deep';
  readonly level?: number;
  readonly places?: readonly ('home' | 'outdoors' | 'out' | 'online')[];
  readonly cost?: 'free' | 'paid';
  readonly energy?: 'low' | 'medium' | 'high';
  readonly suits?: readonly ('step-free' | 'quiet' | 'seating' | 'childcare' | 'food')[];
  readonly modes?: readonly ('alone' | 'same-room' | 'same-activity')[];
  readonly sound?: 'silence' | 'music' | 'any';
  readonly minutes?: number;
  readonly covers?: readonly string[];
}

/** An item in words. A practice scene also has what was said and one good way to say it back. */
export interface DeckItem<Id extends string = string> extends DeckItemStructure<Id>, InWords {
  readonly label: string;
  readonly said?: string;
  readonly restated?: string;
}

/** A deck in words. */
export interface Deck<Id extends string = string> extends InWords {
  readonly title: string;
  readonly summary: string;
  readonly items: readonly DeckItem<Id>[];
}

/** Every deck, by its id. */
export type Vocabulary = { readonly [D in DeckId]: Deck<DeckItemIds[D]> };
