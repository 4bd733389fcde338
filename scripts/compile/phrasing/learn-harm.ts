import { createHash } from 'node:crypto';
import { base, write, writeCount } from '../../../src/phrasing/code.ts';
import { bucketCount, levelsAgainst, readBuckets, rowOfBuckets } from '../../../src/phrasing/harm.ts';
import { Lexicon } from '../../../src/phrasing/lexicon.ts';
import type { PhrasingPack } from '../../../src/phrasing/pack.ts';
import { Parts } from '../../../src/phrasing/parts.ts';
import { Tokens, tokenize } from '../../../src/phrasing/tokenize.ts';

/** Lines that tell of harm, by category, and lines that don't. */
export interface HarmLines {
  readonly told: readonly { readonly category: string; readonly lines: readonly string[] }[];
  readonly innocent: readonly string[];
}

/** What was learned, and from which lines. */
export interface Learned {
  readonly fingerprint: string;
  readonly harm: string;
}

/** Lines that differ have fingerprints that differ. */
export const fingerprintOf = (lines: HarmLines): string =>
  createHash('sha256').update(JSON.stringify(lines)).digest('hex');

/** How often all lines are read: few times to see which sentence tells, more often to learn from it. */
const rounds = { first: 2, second: 4 };
const stepSize = 0.2;
/** How much a weight shrinks after each round, so that words that say little say nothing. */
const shrink = 0.3;
/** One level of a weight, in natural logarithms of odds. */
const level = 0.45;
/** Words tell of harm when the logarithm of the odds is above it: beyond it few neutral sentences lie. */
const certainty = 2.1;
/** A bucket speaks for a category when such a share of the lines that hold it are of that category. */
const leastShare = 0.4;
/** An error so small teaches nothing. */
const leastError = 0.01;

/** Sentences as the numbers of the buckets of their words. */
type Sample = Int32Array;

/** What each bucket is worth, and what no words at all are worth. */
interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * Learn how much words and pairs of words speak for harm: logistic regression (AdaGrad: Duchi, Hazan & Singer 2011), its
 * weights shrunk after each round (Duchi & Singer 2009). A line may hold innocent sentences beside the one that tells of harm;
 * once a first model knows which that is, the second learns from it too. The same lines give the same weights everywhere.
 */
export function learnHarm({ told, innocent }: HarmLines, pack: PhrasingPack): string {
  const reader = new LineReader(pack);
  const byCategory = told.map(({ lines }) => lines.map((line) => reader.read(line)));
  const toldLines = byCategory.flat();
  const innocentLines = innocent.map((line) => reader.read(line));
  const whole = toldLines.map(joined);
  const others = innocentLines.flatMap((sentences) =>
    sentences.length > 1 ? [...sentences, joined(sentences)] : sentences,
  );
  const first = trainModel(whole, others, reader.buckets.length, rounds.first);
  const telling = toldLines.map((sentences) =>
    sentences.reduce((a, b) => (sumOf(b, first) > sumOf(a, first) ? b : a)),
  );
  const model = trainModel([...whole, ...telling], others, reader.buckets.length, rounds.second);
  return writeModel(
    model,
    reader.buckets,
    byCategory.map((lines) => lines.map(joined)),
  );
}

/** Reads lines into samples, one a sentence, the buckets numbered as they are met. */
class LineReader {
  readonly #lexicon: Lexicon;
  readonly #tokens = new Tokens(10_000);
  readonly #row = rowOfBuckets();
  /** The number of each bucket, from 1; 0 when it was not met. */
  readonly #numbers = new Int32Array(bucketCount);
  /** The buckets in the order of their numbers. */
  readonly buckets: number[] = [];

  constructor(pack: PhrasingPack) {
    this.#lexicon = new Lexicon(pack, new Parts(pack));
  }

  read(line: string): Sample[] {
    tokenize(line, this.#lexicon, this.#tokens);
    return Array.from({ length: this.#tokens.sentenceCount }, (_, sentence) => {
      const count = readBuckets(this.#tokens, sentence, this.#row);
      return this.#row.slice(0, count).map((bucket) => this.#numberOf(bucket));
    });
  }

  #numberOf(bucket: number): number {
    if (this.#numbers[bucket] === 0) this.#numbers[bucket] = this.buckets.push(bucket);
    return (this.#numbers[bucket] as number) - 1;
  }
}

function joined(sentences: readonly Sample[]): Sample {
  const all = new Int32Array(sentences.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const sentence of sentences) {
    all.set(sentence, at);
    at += sentence.length;
  }
  return all;
}

function sumOf(sample: Sample, { weights, bias }: Model): number {
  let sum = bias;
  for (const bucket of sample) sum += weights[bucket] as number;
  return sum;
}

function trainModel(
  told: readonly Sample[],
  innocent: readonly Sample[],
  size: number,
  roundCount: number,
): Model {
  const samples = [...told, ...innocent];
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(stepSize / 2);
  const importance = Math.sqrt(innocent.length / told.length);
  const order = Uint32Array.from(samples, (_, index) => index);
  const random = randomFrom(1);
  let bias = -2;
  for (let round = 0; round < roundCount; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index] as Sample;
      const isTold = index < told.length;
      const error = 1 / (1 + Math.exp(-sumOf(sample, { weights, bias }))) - (isTold ? 1 : 0);
      if (Math.abs(error) < leastError) continue;
      const gradient = isTold ? error * importance : error;
      for (const bucket of sample) {
        const square = (squares[bucket] as number) + gradient * gradient;
        squares[bucket] = square;
        weights[bucket] = (weights[bucket] as number) - (stepSize * gradient) / Math.sqrt(square);
      }
      bias -= (stepSize / 10) * gradient;
    }
    for (let bucket = 0; bucket < size; bucket += 1) {
      const weight = weights[bucket] as number;
      const less = (shrink * stepSize) / Math.sqrt(squares[bucket] as number);
      weights[bucket] = Math.sign(weight) * Math.max(0, Math.abs(weight) - less);
    }
  }
  return { weights, bias };
}

/** The generator of Park & Miller (1988): the order in which lines are learned must be the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const index = order[at] as number;
    order[at] = order[other] as number;
    order[other] = index;
  }
}

/** The limit, then each bucket as its distance from the last and its level; `HarmModel` reads it. */
function writeModel(
  { weights, bias }: Model,
  buckets: readonly number[],
  told: readonly (readonly Sample[])[],
): string {
  const counts = told.map((samples) => countOf(samples, buckets.length));
  const choices = told.length + 1;
  const mostFor = Math.floor((base - levelsAgainst) / choices);
  const levels = buckets
    .map((bucket, number) => ({ bucket, number, rounded: Math.round((weights[number] as number) / level) }))
    .filter(({ rounded }) => rounded !== 0)
    .sort((a, b) => a.bucket - b.bucket);
  const categoryOf = (number: number): number => {
    const own = counts.map((count) => count[number] as number);
    const all = own.reduce((sum, count) => sum + count, 1);
    const category = own.indexOf(Math.max(...own));
    return (own[category] as number) / all >= leastShare ? category : told.length;
  };
  let text = writeCount(Math.max(0, Math.ceil((certainty - bias) / level)));
  let last = 0;
  for (const { bucket, number, rounded } of levels) {
    const value =
      rounded < 0
        ? Math.max(rounded, -levelsAgainst) + levelsAgainst
        : levelsAgainst + (Math.min(rounded, mostFor) - 1) * choices + categoryOf(number);
    text += writeCount(bucket - last) + write(value);
    last = bucket;
  }
  return text;
}

/** In how many of the samples each bucket is met. */
function countOf(samples: readonly Sample[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const sample of samples)
    for (const bucket of new Set(sample)) counts[bucket] = (counts[bucket] as number) + 1;
  return counts;
}
