import { CodeReader } from './code.ts';
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

const none: readonly Sleeper[] = [];
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
  readonly #sleepers: (readonly Sleeper[] | undefined)[];
  readonly #wokenIn: Int32Array;
  readonly #awake: Int32Array;
  #sentence = 0;

  constructor({ wakes, alarms }: PhrasingPack, parts: Parts, words: number, patterns: number) {
    this.#parts = parts;
    this.#wakes = wakes.split(' ');
    this.#alarms = alarms.split(' ');
    this.#sleepers = new Array<readonly Sleeper[] | undefined>(words + 1).fill(undefined);
    this.#sleepers[0] = none;
    this.#wokenIn = new Int32Array(patterns);
    this.#awake = new Int32Array(patterns);
  }

  /** Find the patterns that the words from `from` to `to` wake, in the order in which they wake; how many there are. */
  wake({ ids }: Tokens, from: number, to: number): number {
    this.#sentence += 1;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const id = ids[at] as number;
      const sleepers = this.#sleepers[id] ?? this.#readWord(id);
      if (sleepers.length === 0) continue;
      const previous = at > from ? (ids[at - 1] as number) : 0;
      const next = at + 1 < to ? (ids[at + 1] as number) : 0;
      for (let index = 0; index < sleepers.length; index += 1) {
        const { pattern, before, after } = sleepers[index] as Sleeper;
        if (before !== undefined && !before.has(previous)) continue;
        if (after !== undefined && !after.has(next)) continue;
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

  #readWord(id: number): readonly Sleeper[] {
    const block = Math.floor((id - 1) / wordsInBlock);
    const words = this.#blocks[block] ?? (this.#wakes[block] as string).split('!');
    this.#blocks[block] = words;
    const reader = new CodeReader(words[(id - 1) % wordsInBlock] as string);
    const sleepers: Sleeper[] = [];
    while (!reader.isDone) sleepers.push(...this.#sleepersOf(reader.count()));
    sleepers.sort((a, b) => a.pattern - b.pattern);
    this.#sleepers[id] = sleepers;
    return sleepers;
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
