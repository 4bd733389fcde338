import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Element, Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';

/**
 * What a sentence holds, in 32 bits: one for each of the sets of words that patterns need most. A pattern that needs a set
 * which a sentence lacks is told apart from it by one comparison.
 */
export class Features {
  /** The sets that each word is in. */
  readonly #ofWord: Int32Array;

  constructor({ features }: Pick<PhrasingPack, 'features'>, parts: Parts, words: number) {
    this.#ofWord = new Int32Array(words + 1);
    const reader = new CodeReader(features);
    for (let bit = 1; !reader.isDone; bit <<= 1)
      for (const id of parts.readSet(reader).ids) this.#ofWord[id] = (this.#ofWord[id] as number) | bit;
  }

  /** The sets of which the words from `from` to `to` hold one. */
  of({ ids }: Tokens, from: number, to: number): number {
    const ofWord = this.#ofWord;
    let all = 0;
    for (let at = from; at < to; at += 1) all |= ofWord[ids[at] as number] as number;
    return all;
  }

  /** The sets of which whatever a sequence matches holds one. */
  neededBy(elements: readonly Element[]): number {
    let all = 0;
    for (const element of elements) all |= this.#neededByOne(element);
    return all;
  }

  #neededByOne(element: Element): number {
    if (element.type === 'choice')
      return element.options.reduce((common, option) => common & this.neededBy(option), -1);
    if (!('set' in element) || element.not || element.set.ids.length === 0) return 0;
    return element.set.ids.reduce((common, id) => common & (this.#ofWord[id] as number), -1);
  }
}
