import { CodeReader } from './code.ts';
import type { Features } from './features.ts';
import type { PhrasingPack } from './pack.ts';
import type { Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';
import type { WordSet } from './word-set.ts';

/** A pattern that a word wakes; what must stand before and after the word, when that matters. */
interface Sleeper {
  readonly pattern: number;
  readonly before: WordSet | undefined;
  readonly after: WordSet | undefined;
}

/** The patterns that a word wakes. */
interface Sleepers {
  readonly list: readonly Sleeper[];
  /**
   * For each its number and, as far as that was learned, the features that it needs, and the signs of the words that may
   * stand before and after.
   */
  readonly rows: Int32Array;
  /** How often the word was met. */
  met: number;
}

const columns = 5;
/** Every sign: any word may stand there. */
const anySign = -1;
/** Words have one of 32 signs, so that most are told apart from those of a set by one comparison. */
const signOf = (id: number): number => 1 << (id & 31);
const none: Sleepers = { list: [], rows: new Int32Array(0), met: 0 };

function sleepersOf(list: readonly Sleeper[]): Sleepers {
  const rows = new Int32Array(list.length * columns);
  list.forEach(({ pattern }, index) => {
    rows.set([pattern, 0, 0, anySign, anySign], index * columns);
  });
  return { list, rows, met: 0 };
}

const signsOf = (set: WordSet | undefined): number =>
  set === undefined ? anySign : set.ids.reduce((all, id) => all | signOf(id), 0);

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
  readonly #needsOf: (pattern: number) => Features;
  readonly #wokenIn: Int32Array;
  readonly #awake: Int32Array;
  #sentence = 0;

  constructor(
    { wakes, alarms }: PhrasingPack,
    parts: Parts,
    words: number,
    patterns: number,
    needsOf: (pattern: number) => Features,
  ) {
    this.#parts = parts;
    this.#needsOf = needsOf;
    this.#wakes = wakes.split(' ');
    this.#alarms = alarms.split(' ');
    this.#sleepers = new Array<Sleepers | undefined>(words + 1).fill(undefined);
    this.#sleepers[0] = none;
    this.#wokenIn = new Int32Array(patterns);
    this.#awake = new Int32Array(patterns);
  }

  /**
   * Find the patterns that the words from `from` to `to` wake, in the order in which they wake; how many there are. Those
   * stay asleep that need a feature which the sentence lacks.
   */
  wake({ ids }: Tokens, from: number, to: number, { low, high }: Features): number {
    const all = this.#sleepers;
    const wokenIn = this.#wokenIn;
    this.#sentence += 1;
    const sentence = this.#sentence;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const id = ids[at] as number;
      const sleepers = all[id] ?? this.#readWord(id);
      if (sleepers.met < often) this.#meet(sleepers);
      const { rows } = sleepers;
      if (rows.length === 0) continue;
      const left = at > from ? signOf(ids[at - 1] as number) : anySign;
      const right = at + 1 < to ? signOf(ids[at + 1] as number) : anySign;
      for (let row = 0; row < rows.length; row += columns) {
        if ((((rows[row + 1] as number) & ~low) | ((rows[row + 2] as number) & ~high)) !== 0) continue;
        if (((rows[row + 3] as number) & left) === 0 || ((rows[row + 4] as number) & right) === 0) continue;
        const pattern = rows[row] as number;
        if (wokenIn[pattern] === sentence) continue;
        const { before, after } = sleepers.list[row / columns] as Sleeper;
        if (before !== undefined && !(at > from && before.has(ids[at - 1] as number))) continue;
        if (after !== undefined && !(at + 1 < to && after.has(ids[at + 1] as number))) continue;
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
    const { list, rows } = sleepers;
    list.forEach(({ pattern, before, after }, index) => {
      const { low, high } = this.#needsOf(pattern);
      rows.set([pattern, low, high, signsOf(before), signsOf(after)], index * columns);
    });
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
