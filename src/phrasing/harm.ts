import type { SafetyCategory } from '../model/phrasing.ts';
import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Tokens } from './tokenize.ts';

/** Words and pairs of words share so many buckets by their hashes (feature hashing: Weinberger et al. 2009). */
const bucketBits = 17;
export const bucketCount = 1 << bucketBits;
/** Longer sentences are left to the rules: many small hints in many words are no hint. */
const mostWords = 64;
/**
 * A level below it speaks against harm. Those from it on speak for harm, each of them once for every category, and once for
 * none of them.
 */
export const levelsAgainst = 26;

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x5bd1e995);
  return (mixed ^ (mixed >>> 13)) & (bucketCount - 1);
}

/**
 * Write the buckets of a sentence into a row, those of its words and of each two that stand side by side; how many there
 * are, none when it has too many words.
 */
export function readBuckets({ hashes, sentences }: Tokens, sentence: number, row: Int32Array): number {
  const from = sentences[sentence] as number;
  const to = sentences[sentence + 1] as number;
  if (to - from > mostWords) return 0;
  let count = 0;
  let before = 0;
  for (let at = from; at < to; at += 1) {
    const hash = hashes[at] as number;
    row[count] = bucketOf(hash);
    row[count + 1] = bucketOf(Math.imul(before, 31) + hash + 1);
    count += 2;
    before = hash;
  }
  row[count] = bucketOf(Math.imul(before, 31) + 1);
  return count + 1;
}

/** Room for the buckets of one sentence. */
export const rowOfBuckets = (): Int32Array => new Int32Array(mostWords * 2 + 1);

/** Sentences, one or two in a row, that may tell of harm. */
export interface Told {
  readonly category: SafetyCategory;
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/**
 * Says by many small hints whether sentences may tell of harm that no rule knows: a linear model over words and pairs of
 * words. It was learned when the pack was compiled, from lines that were written for it; nothing is learned from what
 * people type, and the same words always give the same answer.
 */
export class HarmModel {
  readonly #source: string;
  readonly #categories: readonly SafetyCategory[];
  readonly #row = rowOfBuckets();
  /** How much each bucket speaks for harm; read when the first text comes. */
  #levels = new Int8Array(0);
  readonly #categoryOf = new Map<number, number>();
  /** A sum above it may tell of harm. */
  #limit = 0;

  constructor({ harm, safety }: Pick<PhrasingPack, 'harm' | 'safety'>) {
    this.#source = harm;
    this.#categories = safety.map(({ category }) => category);
  }

  /** What may tell of harm: a sentence, or two in a row that do so only together. */
  findIn(tokens: Tokens): Told[] {
    if (this.#source === '') return [];
    if (this.#levels.length === 0) this.#read();
    const told: Told[] = [];
    let before = 0;
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence += 1) {
      const sum = this.#sum(tokens, sentence);
      const isTold = sum > this.#limit;
      if (isTold || (before > 0 && sum > 0 && before + sum > this.#limit)) {
        const firstSentence = isTold ? sentence : sentence - 1;
        const category = this.#categoryIn(tokens, firstSentence, sentence);
        told.push({ category, firstSentence, lastSentence: sentence });
        before = 0;
      } else before = sum;
    }
    return told;
  }

  #sum(tokens: Tokens, sentence: number): number {
    const row = this.#row;
    const levels = this.#levels;
    const count = readBuckets(tokens, sentence, row);
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += levels[row[index] as number] as number;
    return sum;
  }

  /** The category that most of what speaks for harm speaks for. */
  #categoryIn(tokens: Tokens, firstSentence: number, lastSentence: number): SafetyCategory {
    const votes = this.#categories.map(() => 0);
    for (let sentence = firstSentence; sentence <= lastSentence; sentence += 1) {
      const count = readBuckets(tokens, sentence, this.#row);
      for (const bucket of this.#row.subarray(0, count)) {
        const category = this.#categoryOf.get(bucket);
        if (category !== undefined)
          votes[category] = (votes[category] as number) + (this.#levels[bucket] as number);
      }
    }
    return this.#categories[votes.indexOf(Math.max(...votes))] as SafetyCategory;
  }

  /** The limit comes first, then each bucket as its distance from the last and its level. */
  #read(): void {
    const choices = this.#categories.length + 1;
    const reader = new CodeReader(this.#source);
    this.#limit = reader.count();
    this.#levels = new Int8Array(bucketCount);
    let bucket = 0;
    while (!reader.isDone) {
      bucket += reader.count();
      const value = reader.value() - levelsAgainst;
      this.#levels[bucket] = value < 0 ? value : 1 + Math.floor(value / choices);
      const category = value % choices;
      if (value >= 0 && category < this.#categories.length) this.#categoryOf.set(bucket, category);
    }
  }
}
