import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';

/** Any word may stand beside the one that wakes a pattern. */
const any = 0;
const columns = 3;
/** How many words have what they set off in one block. */
export const wordsInBlock = 64;
const silent = new Int32Array(0);

/**
 * Says which patterns a sentence wakes. What a word wakes is read when the word is first met, and is a table of numbers from
 * then on, since much of the time of an analysis is spent here.
 */
export class Alarm {
  readonly #parts: Parts;
  /** What words set off, in blocks. */
  readonly #wakes: readonly string[];
  readonly #blocks: (readonly string[] | undefined)[] = [];
  readonly #alarms: readonly string[];
  /** What was read of the alarms: rows as those of words. */
  readonly #read: (readonly number[] | undefined)[] = [];
  /** For each word that was met, rows of pattern, what must stand before, what after. */
  readonly #rows: (Int32Array | undefined)[] = [silent];
  readonly #wokenIn: Int32Array;
  readonly #awake: Int32Array;
  #sentence = 0;

  constructor({ wakes, alarms }: PhrasingPack, parts: Parts, patterns: number) {
    this.#parts = parts;
    this.#wakes = wakes.split(' ');
    this.#alarms = alarms.split(' ');
    this.#wokenIn = new Int32Array(patterns);
    this.#awake = new Int32Array(patterns);
  }

  /** Find the patterns that the words from `from` to `to` wake, in the order in which they wake; how many there are. */
  wake({ ids }: Tokens, from: number, to: number): number {
    this.#sentence += 1;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const id = ids[at] as number;
      const rows = this.#rows[id] ?? this.#readWord(id);
      if (rows.length === 0) continue;
      const previous = at > from ? (ids[at - 1] as number) : 0;
      const next = at + 1 < to ? (ids[at + 1] as number) : 0;
      for (let row = 0; row < rows.length; row += columns) {
        const before = rows[row + 1] as number;
        if (before !== any && !this.#isIn(previous, before)) continue;
        const after = rows[row + 2] as number;
        if (after !== any && !this.#isIn(next, after)) continue;
        const pattern = rows[row] as number;
        if (this.#wokenIn[pattern] === this.#sentence) continue;
        this.#wokenIn[pattern] = this.#sentence;
        this.#awake[count] = pattern;
        count += 1;
      }
    }
    return count;
  }

  /** A pattern that the last sentence woke. */
  awake(index: number): number {
    return this.#awake[index] as number;
  }

  #isIn(id: number, term: number): boolean {
    return term > 0 ? id === term : this.#parts.setOfPart(term).has(id);
  }

  #readWord(id: number): Int32Array {
    const block = Math.floor((id - 1) / wordsInBlock);
    const words = this.#blocks[block] ?? (this.#wakes[block] as string).split('!');
    this.#blocks[block] = words;
    const reader = new CodeReader(words[(id - 1) % wordsInBlock] as string);
    const all: number[][] = [];
    while (!reader.isDone) {
      const rows = this.#rowsOf(reader.count());
      for (let row = 0; row < rows.length; row += columns) all.push(rows.slice(row, row + columns));
    }
    all.sort(([a = 0], [b = 0]) => a - b);
    const rows = Int32Array.from(all.flat());
    this.#rows[id] = rows;
    return rows;
  }

  #rowsOf(alarm: number): readonly number[] {
    const known = this.#read[alarm];
    if (known) return known;
    const rows: number[] = [];
    const reader = new CodeReader(this.#alarms[alarm] as string);
    let pattern = 0;
    while (!reader.isDone) {
      const count = reader.count();
      pattern += count >> 2;
      rows.push(pattern, count & 1 ? reader.term() : any, count & 2 ? reader.term() : any);
    }
    this.#read[alarm] = rows;
    return rows;
  }
}
