import type { SafetyCategory } from '../model/phrasing.ts';
import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Tokens } from './tokenize.ts';

/** Words and pairs of words share so many buckets by their hashes (feature hashing: Weinberger et al. 2009). */
const bucketBits = 17;
export const bucketCount = 1 << bucketBits;
/** Longer sentences are left to the rules: many small hints in many words are no hint. */
const mostWords = 64;
/** Levels below zero; above it stands the level with the category that it speaks for. */
export const lowestLevel = -26;

const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x5bd1e995);
  return (mixed ^ (mixed >>> 13)) & (bucketCount - 1);
};
const bucketOfPair = (first: number, second: number): number => spread(Math.imul(first, 31) + second + 1);

/** Write the buckets of the words from `from` to `to` into a row; how many there are, none for a sentence that is too long. */
export function readBuckets({ hashes }: Tokens, from: number, to: number, row: Int32Array): number {
  if (to - from > mostWords) return 0;
  let count = 0;
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const hash = hashes[at] as number;
    row[count] = spread(hash);
    row[count + 1] = bucketOfPair(before, hash);
    count += 2;
    before = hash;
  }
  row[count] = bucketOfPair(before, 0);
  return count + 1;
}

/** Room for the buckets of one sentence. */
export const newRow = (): Int32Array => new Int32Array(mostWords * 2 + 1);

/** What a sentence, or two in a row, may tell of. */
export interface Told {
  readonly category: SafetyCategory;
  /** Word positions. */
  readonly from: number;
  readonly to: number;
}

/**
 * Tells by many small hints whether words may tell of harm, where no rule knows the sentence: a linear model over words and
 * pairs of words, learned when the pack is compiled from lines that were written for it (logistic regression with AdaGrad,
 * Duchi et al. 2011). What a word is worth follows from those lines alone; nothing is learned from what people type.
 */
export class HarmModel {
  readonly #source: string;
  readonly #categories: readonly SafetyCategory[];
  readonly #row = newRow();
  /** For each bucket how much it speaks for harm, and for which kind. */
  #levels: Int8Array | undefined;
  #kinds = new Uint8Array(0);
  /** A sum above it tells of harm. */
  #limit = 0;

  constructor({ harm, safety }: Pick<PhrasingPack, 'harm' | 'safety'>) {
    this.#source = harm;
    this.#categories = safety.map(({ category }) => category);
  }

  /** The sentences, or pairs of them, that may tell of harm. */
  findIn(tokens: Tokens): Told[] {
    const told: Told[] = [];
    if (this.#source === '') return told;
    const levels = this.#levels ?? this.#read();
    let before = 0;
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence += 1) {
      const from = tokens.sentences[sentence] as number;
      const to = tokens.sentences[sentence + 1] as number;
      const sum = this.#sum(levels, tokens, from, to);
      if (sum > this.#limit) told.push(this.#told(levels, tokens, from, to, sentence));
      else if (before + sum > this.#limit && before > 0 && sum > 0)
        told.push(this.#told(levels, tokens, from, to, sentence, true));
      before = sum > this.#limit ? 0 : sum;
    }
    return told;
  }
}
