import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Element, Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';

const bitsInWord = 32;

/**
 * What a sentence holds, as bits: one for each of the sets of words that patterns need most. A pattern that needs a set which
 * a sentence lacks is told apart from it by two comparisons.
 */
export interface Features {
  low: number;
  high: number;
  /** Whether they are looked for: only once several sentences were read, as to know them takes time. */
  isKnown: boolean;
}

/** So many sentences make it worth while to know the features. */
const often = 24;

/** Reads the features of sentences and of patterns. */
export class FeatureReader {
  /** The sets that each word is in, two rows of bits a word. */
  #ofWord = new Int32Array(0);
  readonly #source: string;
  readonly #parts: Parts;
  readonly #words: number;
  #sentences = 0;
  readonly #held: Features = { low: 0, high: 0, isKnown: false };

  constructor({ features }: Pick<PhrasingPack, 'features'>, parts: Parts, words: number) {
    this.#source = features;
    this.#parts = parts;
    this.#words = words;
  }

  #load(): void {
    this.#ofWord = new Int32Array((this.#words + 1) * 2);
    const reader = new CodeReader(this.#source);
    for (let number = 0; !reader.isDone; number += 1) {
      const row = number < bitsInWord ? 0 : 1;
      for (const id of this.#parts.readSet(reader).ids) {
        const at = id * 2 + row;
        this.#ofWord[at] = (this.#ofWord[at] as number) | (1 << (number % bitsInWord));
      }
    }
  }

  /** The sets of which the words from `from` to `to` hold one; the answer is good until the next question. */
  inSentence({ ids }: Tokens, from: number, to: number): Readonly<Features> {
    const held = this.#held;
    if (!held.isKnown) {
      this.#sentences += 1;
      if (this.#sentences < often) return held;
      this.#load();
      held.isKnown = true;
    }
    const ofWord = this.#ofWord;
    let low = 0;
    let high = 0;
    for (let at = from; at < to; at += 1) {
      const row = (ids[at] as number) * 2;
      low |= ofWord[row] as number;
      high |= ofWord[row + 1] as number;
    }
    held.low = low;
    held.high = high;
    return held;
  }

  /** The sets of which whatever a sequence matches holds one. */
  neededBy(elements: readonly Element[]): Pick<Features, 'low' | 'high'> {
    return { low: this.#neededBy(elements, 0), high: this.#neededBy(elements, 1) };
  }

  #neededBy(elements: readonly Element[], row: number): number {
    return elements.reduce((all, element) => all | this.#neededByOne(element, row), 0);
  }

  #neededByOne(element: Element, row: number): number {
    if (element.type === 'choice')
      return element.options.reduce((common, option) => common & this.#neededBy(option, row), -1);
    if (!('set' in element) || element.not || element.set.ids.length === 0) return 0;
    return element.set.ids.reduce((common, id) => common & (this.#ofWord[id * 2 + row] as number), -1);
  }
}
