import { CodeReader, signs, wordBase } from './code.ts';
import type { Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';

/** Any word may stand beside the one that wakes a pattern. */
const any = 0;
const columns = 3;

/**
 * Says which patterns a sentence wakes. It is a table of numbers, since much of the time of an analysis is spent here: for
 * each word the patterns that it wakes, and what must stand right before and after it.
 */
export class Alarm {
  readonly #parts: Parts;
  /** Where the rows of each word begin. */
  readonly #first: Int32Array;
  /** Rows of pattern, what must stand before, what after: a word above zero or a part below. */
  readonly #rows: Int32Array;
  readonly #wokenIn: Int32Array;
  readonly #awake: Int32Array;
  /** For each pattern the rule that it is of. */
  readonly #rules: number[] = [];
  /** The first pattern of each rule. */
  readonly #firstOf: number[] = [];
  #sentence = 0;

  /** @param wakers - For each rule its patterns, parted by `or`: the words of which each needs one, with what must stand before and after. */
  constructor(wakers: readonly string[], parts: Parts, words: number) {
    this.#parts = parts;
    const first = new Int32Array(words + 2);
    const anchors: number[] = [];
    const idLists: (readonly number[])[] = [];
    for (const [rule, source] of wakers.entries()) {
      const reader = new CodeReader(source);
      this.#firstOf.push(this.#rules.length);
      this.#rules.push(rule);
      while (!reader.isDone) {
        let item = reader.next();
        if (item === signs.or) {
          this.#rules.push(rule);
          continue;
        }
        let before = any;
        if (item === signs.before) {
          before = termOf(reader.next());
          item = reader.next();
        }
        const { ids } = item < 0 ? parts.setOfPart(item) : parts.setOfWord(item - wordBase);
        const after = reader.skips(signs.after) ? termOf(reader.next()) : any;
        anchors.push(this.#rules.length - 1, before, after);
        idLists.push(ids);
        for (let index = 0; index < ids.length; index += 1) {
          const id = (ids[index] as number) + 1;
          first[id] = (first[id] as number) + columns;
        }
      }
    }
    for (let id = 1; id < first.length; id += 1)
      first[id] = (first[id] as number) + (first[id - 1] as number);
    const rows = new Int32Array(first[words + 1] as number);
    const next = first.slice();
    for (let anchor = 0; anchor < idLists.length; anchor += 1) {
      const ids = idLists[anchor] as readonly number[];
      const from = anchor * columns;
      for (let index = 0; index < ids.length; index += 1) {
        const id = ids[index] as number;
        const row = next[id] as number;
        rows[row] = anchors[from] as number;
        rows[row + 1] = anchors[from + 1] as number;
        rows[row + 2] = anchors[from + 2] as number;
        next[id] = row + columns;
      }
    }
    this.#first = first;
    this.#rows = rows;
    this.#wokenIn = new Int32Array(this.#rules.length);
    this.#awake = new Int32Array(this.#rules.length);
  }

  #isIn(id: number, term: number): boolean {
    return term > 0 ? id === term : this.#parts.setOfPart(term).has(id);
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

  /** The first pattern of a rule. */
  firstOf(rule: number): number {
    return this.#firstOf[rule] as number;
  }

  /** The rule that a pattern is of. */
  ruleOf(pattern: number): number {
    return this.#rules[pattern] as number;
  }
}

const termOf = (item: number): number => (item < 0 ? item : item - wordBase);
