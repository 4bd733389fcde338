import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';

/** A pattern that a word wakes, and what must stand before and after it: a word above zero or a part below. */
interface Sleeper {
  readonly pattern: number;
  readonly before: number;
  readonly after: number;
}

/** Any word may stand beside the one that wakes a pattern. */
const any = 0;
const columns = 3;
const silent = new Int32Array(0);

/**
 * Says which patterns a sentence wakes. What a word wakes is read when the word is first met, and is a table of numbers from
 * then on, since much of the time of an analysis is spent here.
 */
export class Alarm {
  readonly #parts: Parts;
  /** For each word the numbers of what it sets off. */
  readonly #wakes: readonly string[];
  readonly #alarms: readonly string[];
  readonly #sleepers: (readonly Sleeper[] | undefined)[] = [];
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
      const rows = this.#rows[id] ?? this.#read(id);
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

  #read(id: number): Int32Array {
    const reader = new CodeReader(this.#wakes[id - 1] as string);
    const sleepers: Sleeper[] = [];
    while (!reader.isDone) sleepers.push(...this.#sleepersOf(reader.count()));
    sleepers.sort((a, b) => a.pattern - b.pattern);
    const rows = Int32Array.from(sleepers.flatMap(({ pattern, before, after }) => [pattern, before, after]));
    this.#rows[id] = rows;
    return rows;
  }

  #sleepersOf(alarm: number): readonly Sleeper[] {
    const known = this.#sleepers[alarm];
    if (known) return known;
    const sleepers: Sleeper[] = [];
    const reader = new CodeReader(this.#alarms[alarm] as string);
    let pattern = 0;
    while (!reader.isDone) {
      const count = reader.count();
      pattern += count >> 2;
      const before = count & 1 ? reader.term() : any;
      const after = count & 2 ? reader.term() : any;
      sleepers.push({ pattern, before, after });
    }
    this.#sleepers[alarm] = sleepers;
    return sleepers;
  }
}
