import { CodeReader, signs } from './code.ts';
import type { Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';

/** Any word may stand beside the one that wakes a pattern. */
const anyTerm = 0;
const columns = 3;

/**
 * Says which patterns a sentence wakes. It is a table of numbers, since much of the time of an analysis is spent here: for
 * each word the patterns that it wakes, and what must stand right before and after it.
 */
export class Alarm {
  readonly #parts: Parts;
  /** Where the rows of each word begin. */
  readonly #first: Int32Array;
  /** Rows of pattern, term before, term after. */
  readonly #rows: Int32Array;
  readonly #wokenIn: Int32Array;
  readonly #awake: Int32Array;
  #sentence = 0;

  /** @param wakers - For each pattern the words of which it needs one, each with what must stand before and after it. */
  constructor(wakers: readonly string[], parts: Parts, words: number) {
    this.#parts = parts;
    this.#wokenIn = new Int32Array(wakers.length);
    this.#awake = new Int32Array(wakers.length);
    const anchors: { ids: readonly number[]; pattern: number; before: number; after: number }[] = [];
    const first = new Int32Array(words + 2);
    wakers.forEach((code, pattern) => {
      const reader = new CodeReader(code);
      while (!reader.isDone) {
        const before = reader.skips(signs.before) ? reader.term(reader.value()) : anyTerm;
        const { ids } = parts.readSet(reader);
        const after = reader.skips(signs.after) ? reader.term(reader.value()) : anyTerm;
        anchors.push({ ids, pattern, before, after });
        for (const id of ids) first[id + 1] = (first[id + 1] as number) + columns;
      }
    });
    for (let id = 1; id < first.length; id += 1)
      first[id] = (first[id] as number) + (first[id - 1] as number);
    this.#rows = new Int32Array(first[words + 1] as number);
    const next = first.slice();
    for (const { ids, pattern, before, after } of anchors) {
      for (const id of ids) {
        const row = next[id] as number;
        this.#rows[row] = pattern;
        this.#rows[row + 1] = before;
        this.#rows[row + 2] = after;
        next[id] = row + columns;
      }
    }
    this.#first = first;
  }

  #isIn(id: number, term: number): boolean {
    return term > 0 ? id === term : this.#parts.setOf(term).has(id);
  }

  /** Find the patterns that the words from `from` to `to` wake, in the order in which they wake; how many there are. */
  wake({ ids }: Tokens, from: number, to: number): number {
    this.#sentence += 1;
    let count = 0;
    const rows = this.#rows;
    for (let at = from; at < to; at += 1) {
      const id = ids[at] as number;
      const end = this.#first[id + 1] as number;
      let row = this.#first[id] as number;
      if (row === end) continue;
      const previous = at > from ? (ids[at - 1] as number) : 0;
      const next = at + 1 < to ? (ids[at + 1] as number) : 0;
      for (; row < end; row += columns) {
        const before = rows[row + 1] as number;
        if (before !== anyTerm && !this.#isIn(previous, before)) continue;
        const after = rows[row + 2] as number;
        if (after !== anyTerm && !this.#isIn(next, after)) continue;
        const pattern = rows[row] as number;
        if (this.#wokenIn[pattern] === this.#sentence) continue;
        this.#wokenIn[pattern] = this.#sentence;
        this.#awake[count] = pattern;
        count += 1;
      }
    }
    return count;
  }

  /** The number of a pattern that the last sentence woke. */
  awake(index: number): number {
    return this.#awake[index] as number;
  }
}
