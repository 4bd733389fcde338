import { CodeReader } from './code.ts';
import type { Features } from './features.ts';
import type { PhrasingPack } from './pack.ts';
import type { Parts } from './parts.ts';
import { SetLists } from './set-lists.ts';
import type { Tokens } from './tokenize.ts';
import type { WordSet } from './word-set.ts';

/** A pattern that a word wakes; what must stand before and after the word, when that matters. */
interface Sleeper {
  readonly pattern: number;
  readonly before: WordSet | undefined;
  readonly after: WordSet | undefined;
}

/** What a pattern needs of a sentence. */
export interface Demands {
  readonly features: Pick<Features, 'low' | 'high'>;
  /** Sets of words of which it needs one each, the rarest first. */
  readonly sets: readonly WordSet[];
}

/**
 * Numbers beside a sleeper: its pattern, the sets of words that must stand before and after, if any, and what was learned of
 * it: the features that the pattern needs, the signs of words that may not stand before and after, and the sets that it needs.
 */
const columns = 8;
/** In place of a set before it was learned. */
const unread = -1;

/** Words have one of 32 signs, so that most are told apart from those of a set by one comparison. */
const signOf = (id: number): number => 1 << (id & 31);

/** The signs that the words of a set don't have; none when any word will do. */
const otherSigns = (set: WordSet | undefined): number =>
  set === undefined ? 0 : ~set.ids.reduce((all, id) => all | signOf(id), 0);

/** It is worth while to learn what the patterns need that a word wakes when it is met so many times. */
const often = 4;
/** Room for so many sleepers at first. */
const firstRoom = 1024;
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
  /** What words wake that were met, one word after the other. */
  readonly #sleepers: Sleeper[] = [];
  /** The numbers of each sleeper. */
  #rows = new Int32Array(firstRoom * columns);
  /** Where the sleepers of each word begin and end. */
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;
  /** How often each word was met. */
  readonly #met: Uint8Array;
  readonly #demandsOf: (pattern: number) => Demands;
  readonly #sets = new SetLists();
  readonly #wokenIn: Int32Array;
  readonly #awake: Int32Array;
  #sentence = 0;

  constructor(
    { wakes, alarms }: PhrasingPack,
    parts: Parts,
    words: number,
    patterns: number,
    demandsOf: (pattern: number) => Demands,
  ) {
    this.#parts = parts;
    this.#demandsOf = demandsOf;
    this.#wakes = wakes.split(' ');
    this.#alarms = alarms.split(' ');
    this.#begins = new Int32Array(words + 1);
    this.#ends = new Int32Array(words + 1);
    this.#met = new Uint8Array(words + 1);
    this.#met[0] = often;
    this.#wokenIn = new Int32Array(patterns);
    this.#awake = new Int32Array(patterns);
  }

  /**
   * Find the patterns that the words from `from` to `to` wake, in the order in which they wake; how many there are. Those
   * stay asleep that need a feature which the sentence lacks.
   */
  wake({ ids }: Tokens, from: number, to: number, { low, high, isKnown }: Features): number {
    const met = this.#met;
    const begins = this.#begins;
    const ends = this.#ends;
    const sets = this.#sets;
    const wokenIn = this.#wokenIn;
    this.#sentence += 1;
    const sentence = this.#sentence;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const id = ids[at] as number;
      if ((met[id] as number) < often) this.#meet(id, isKnown);
      const end = ends[id] as number;
      if (end === 0) continue;
      const rows = this.#rows;
      const left = at > from ? (ids[at - 1] as number) : 0;
      const right = at + 1 < to ? (ids[at + 1] as number) : 0;
      const leftSign = signOf(left);
      const rightSign = signOf(right);
      for (let sleeper = begins[id] as number; sleeper < end; sleeper += 1) {
        const row = sleeper * columns;
        const lacks =
          ((rows[row + 3] as number) & ~low) |
          ((rows[row + 4] as number) & ~high) |
          ((rows[row + 5] as number) & leftSign) |
          ((rows[row + 6] as number) & rightSign);
        if (lacks !== 0) continue;
        const pattern = rows[row] as number;
        if (wokenIn[pattern] === sentence) continue;
        const before = rows[row + 1] as number;
        if (before !== 0 && !(before > 0 ? sets.has(before, left) : this.#isBefore(sleeper, left))) continue;
        const after = rows[row + 2] as number;
        if (after !== 0 && !(after > 0 ? sets.has(after, right) : this.#isAfter(sleeper, right))) continue;
        wokenIn[pattern] = sentence;
        if (!sets.haveWords(rows[row + 7] as number, ids, from, to)) continue;
        this.#awake[count] = pattern;
        count += 1;
      }
    }
    return count;
  }

  #meet(id: number, mayLearn: boolean): void {
    const met = this.#met[id] as number;
    if (met === 0) this.#readWord(id);
    if (met + 1 < often) this.#met[id] = met + 1;
    else if (mayLearn) {
      this.#met[id] = often;
      this.#learn(id);
    }
  }

  /** Learn what the patterns need that a word wakes. */
  #learn(id: number): void {
    for (let sleeper = this.#begins[id] as number; sleeper < (this.#ends[id] as number); sleeper += 1) {
      const { pattern, before, after } = this.#sleepers[sleeper] as Sleeper;
      const { features, sets } = this.#demandsOf(pattern);
      const row = [
        pattern,
        before ? this.#sets.add(before) : 0,
        after ? this.#sets.add(after) : 0,
        features.low,
        features.high,
        otherSigns(before),
        otherSigns(after),
        this.#sets.addList(sets),
      ];
      this.#rows.set(row, sleeper * columns);
    }
  }

  #isBefore(sleeper: number, id: number): boolean {
    return this.#sleepers[sleeper]?.before?.has(id) === true;
  }

  #isAfter(sleeper: number, id: number): boolean {
    return this.#sleepers[sleeper]?.after?.has(id) === true;
  }

  /** A pattern that the last sentence woke. */
  awake(index: number): number {
    return this.#awake[index] as number;
  }

  #readWord(id: number): void {
    const block = Math.floor((id - 1) / wordsInBlock);
    const words = this.#blocks[block] ?? (this.#wakes[block] as string).split('!');
    this.#blocks[block] = words;
    const reader = new CodeReader(words[(id - 1) % wordsInBlock] as string);
    const sleepers: Sleeper[] = [];
    while (!reader.isDone) sleepers.push(...this.#sleepersOf(reader.count()));
    if (sleepers.length === 0) return;
    sleepers.sort((a, b) => a.pattern - b.pattern);
    this.#begins[id] = this.#sleepers.length;
    for (const sleeper of sleepers) this.#add(sleeper);
    this.#ends[id] = this.#sleepers.length;
  }

  #add(sleeper: Sleeper): void {
    const row = this.#sleepers.length * columns;
    if (row === this.#rows.length) {
      const larger = new Int32Array(row * 2);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows.set([sleeper.pattern, sleeper.before ? unread : 0, sleeper.after ? unread : 0], row);
    this.#sleepers.push(sleeper);
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
