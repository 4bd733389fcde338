import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';
import type { WordSet } from './word-set.ts';

/** The patterns that a word wakes; for each what must stand before and after the word, when that matters. */
interface Sleepers {
  readonly patterns: Int32Array;
  readonly before: readonly (WordSet | undefined)[];
  readonly after: readonly (WordSet | undefined)[];
  /** How often the word was met. */
  met: number;
}

interface Sleeper {
  readonly pattern: number;
  readonly before: WordSet | undefined;
  readonly after: WordSet | undefined;
}

const sleepersOf = (list: readonly Sleeper[]): Sleepers => ({
  patterns: Int32Array.from(list, ({ pattern }) => pattern),
  before: list.map(({ before }) => before),
  after: list.map(({ after }) => after),
  met: 0,
});

const none = /* @__PURE__ */ sleepersOf([]);
/** It is worth while to learn what the patterns need that a word wakes when it is met so many times. */
const often = 32;
/** How many words have what they set off in one block. */
export const wordsInBlock = 64;

/**
 * Says which patterns a sentence wakes. What a word wakes is read when the word is first met: most words never are.
 */
export class Alarm {
  readonly #parts: Parts;
  /** What words set off, in blocks. */
  readonly #wakes: readonly string[];
  readonly #blocks: (readonly string[] | undefined)[] = [];
  readonly #alarms: readonly string[];
  readonly #read: (readonly Sleeper[] | undefined)[] = [];
  /** What each word that was met wakes. */
  readonly #sleepers: (Sleepers | undefined)[];
  /** The features that each pattern needs, as far as that was learned. */
  readonly #needs: Int32Array;
  readonly #needsOf: (pattern: number) => number;
  readonly #wokenIn: Int32Array;
  readonly #awake: Int32Array;
  #sentence = 0;

  constructor(
    { wakes, alarms }: PhrasingPack,
    parts: Parts,
    words: number,
    patterns: number,
    needsOf: (pattern: number) => number,
  ) {
    this.#parts = parts;
    this.#needsOf = needsOf;
    this.#wakes = wakes.split(' ');
    this.#alarms = alarms.split(' ');
    this.#sleepers = new Array<Sleepers | undefined>(words + 1).fill(undefined);
    this.#sleepers[0] = none;
    this.#needs = new Int32Array(patterns);
    this.#wokenIn = new Int32Array(patterns);
    this.#awake = new Int32Array(patterns);
  }

  /**
   * Find the patterns that the words from `from` to `to` wake, in the order in which they wake; how many there are. Those
   * stay asleep that need a feature which the sentence lacks.
   */
  wake({ ids }: Tokens, from: number, to: number, features: number): number {
    const all = this.#sleepers;
    const needs = this.#needs;
    const wokenIn = this.#wokenIn;
    const lacking = ~features;
    this.#sentence += 1;
    const sentence = this.#sentence;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const id = ids[at] as number;
      const sleepers = all[id] ?? this.#readWord(id);
      const { patterns, before, after } = sleepers;
      if (sleepers.met < often) this.#meet(sleepers);
      for (let index = 0; index < patterns.length; index += 1) {
        const pattern = patterns[index] as number;
        if (((needs[pattern] as number) & lacking) !== 0 || wokenIn[pattern] === sentence) continue;
        const left = before[index];
        if (left !== undefined && !(at > from && left.has(ids[at - 1] as number))) continue;
        const right = after[index];
        if (right !== undefined && !(at + 1 < to && right.has(ids[at + 1] as number))) continue;
        wokenIn[pattern] = sentence;
        this.#awake[count] = pattern;
        count += 1;
      }
    }
    return count;
  }

  #meet(sleepers: Sleepers): void {
    sleepers.met += 1;
    if (sleepers.met < often) return;
    for (const pattern of sleepers.patterns) this.#needs[pattern] ||= this.#needsOf(pattern);
  }

  /** A pattern that the last sentence woke. */
  awake(index: number): number {
    return this.#awake[index] as number;
  }

  #readWord(id: number): Sleepers {
    const block = Math.floor((id - 1) / wordsInBlock);
    const words = this.#blocks[block] ?? (this.#wakes[block] as string).split('!');
    this.#blocks[block] = words;
    const reader = new CodeReader(words[(id - 1) % wordsInBlock] as string);
    const sleepers: Sleeper[] = [];
    while (!reader.isDone) sleepers.push(...this.#sleepersOf(reader.count()));
    sleepers.sort((a, b) => a.pattern - b.pattern);
    const all = sleepersOf(sleepers);
    this.#sleepers[id] = all;
    return all;
  }

  #sleepersOf(alarm: number): readonly Sleeper[] {
    const known = this.#read[alarm];
    if (known) return known;
    const sleepers: Sleeper[] = [];
    const reader = new CodeReader(this.#alarms[alarm] as string);
    let pattern = 0;
    while (!reader.isDone) {
      const count = reader.count();
      pattern += count >> 2;
      const before = count & 1 ? this.#parts.readSet(reader) : undefined;
      const after = count & 2 ? this.#parts.readSet(reader) : undefined;
      sleepers.push({ pattern, before, after });
    }
    this.#read[alarm] = sleepers;
    return sleepers;
  }
}
