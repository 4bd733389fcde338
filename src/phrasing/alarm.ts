import type { Tokens } from './tokenize.ts';
import type { WordSet } from './word-set.ts';

/** Words of which a pattern needs one, and what can stand right before and after. */
export interface Anchor {
  readonly set: WordSet;
  readonly before: WordSet | undefined;
  readonly after: WordSet | undefined;
}

/** What an alarm needs to know of a rule. */
interface Sleeper {
  readonly anchors: readonly Anchor[];
}

const any = -1;
const columns = 3;

/**
 * Says which rules a sentence wakes. It is a table of numbers, since most of the time of an analysis is spent here: for each
 * word the rules that it anchors, with the sets that its neighbors must be in; and for each word the sets that it is in, as bits.
 */
export class Alarm {
  /** For each word, rows of rule, set before, set after. */
  readonly #anchored: (Int32Array | undefined)[] = [];
  readonly #memberships: Int32Array;
  readonly #width: number;
  readonly #wokenIn: Int32Array;
  readonly #awake: Int32Array;
  #sentence = 0;

  constructor(rules: readonly Sleeper[], words: number) {
    const sets = new Map<WordSet, number>();
    const numberOf = (set: WordSet | undefined): number => {
      if (set === undefined) return any;
      const known = sets.get(set) ?? sets.size;
      sets.set(set, known);
      return known;
    };
    const rows: (number[] | undefined)[] = [];
    rules.forEach(({ anchors }, rule) => {
      for (const { set, before, after } of anchors) {
        const row = [rule, numberOf(before), numberOf(after)];
        for (const id of set.ids) {
          const anchored = rows[id] ?? [];
          anchored.push(...row);
          rows[id] = anchored;
        }
      }
    });
    rows.forEach((row, id) => {
      this.#anchored[id] = row && Int32Array.from(row);
    });
    this.#width = (sets.size >> 5) + 1;
    this.#memberships = new Int32Array(words * this.#width);
    for (const [set, number] of sets) {
      for (const id of set.ids) {
        const at = id * this.#width + (number >> 5);
        this.#memberships[at] = (this.#memberships[at] as number) | (1 << (number & 31));
      }
    }
    this.#wokenIn = new Int32Array(rules.length);
    this.#awake = new Int32Array(rules.length);
  }

  #isIn(id: number, set: number): boolean {
    return (((this.#memberships[id * this.#width + (set >> 5)] as number) >> (set & 31)) & 1) === 1;
  }

  /** Find the rules that the words from `from` to `to` wake; how many there are. */
  wake({ ids }: Tokens, from: number, to: number): number {
    this.#sentence += 1;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const row = this.#anchored[ids[at] as number];
      if (row === undefined) continue;
      const previous = at > from ? (ids[at - 1] as number) : 0;
      const next = at + 1 < to ? (ids[at + 1] as number) : 0;
      for (let column = 0; column < row.length; column += columns) {
        const before = row[column + 1] as number;
        if (before !== any && !this.#isIn(previous, before)) continue;
        const after = row[column + 2] as number;
        if (after !== any && !this.#isIn(next, after)) continue;
        const rule = row[column] as number;
        if (this.#wokenIn[rule] === this.#sentence) continue;
        this.#wokenIn[rule] = this.#sentence;
        this.#awake[count] = rule;
        count += 1;
      }
    }
    return count;
  }

  /** The number of a rule that the last sentence woke. */
  awake(index: number): number {
    return this.#awake[index] as number;
  }
}
