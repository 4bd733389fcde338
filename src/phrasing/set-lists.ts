import type { WordSet } from './word-set.ts';

/** Room for so many numbers at first. */
const firstRoom = 1024;
/** How many sets of a list are kept: the first are the rarest, and the others seldom tell more. */
const longest = 4;

/** Lists of sets of words as bits in one row of numbers, so that nothing need be fetched from elsewhere to look at them. */
export class SetLists {
  /** Where the bits of each set begin and end, list by list, each list ended by 0; list 0 is empty. */
  #lists = new Int32Array(firstRoom);
  #listed = 1;
  /** Number 0 stays empty, so that no set begins there. */
  #bits = new Int32Array(firstRoom);
  #used = 1;
  readonly #begins = new Map<WordSet, number>();

  /** Keep a list of sets; its number. */
  add(sets: readonly WordSet[]): number {
    const list = this.#listed;
    this.#lists = grown(this.#lists, list + longest * 2 + 1);
    for (const set of sets.slice(0, longest)) {
      const begin = this.#begins.get(set) ?? this.#addSet(set);
      this.#lists[this.#listed] = begin;
      this.#lists[this.#listed + 1] = begin + lengthOf(set);
      this.#listed += 2;
    }
    this.#listed += 1;
    return list;
  }

  #addSet(set: WordSet): number {
    const begin = this.#used;
    this.#used += lengthOf(set);
    this.#bits = grown(this.#bits, this.#used);
    for (const id of set.ids) {
      const at = begin + (id >> 5);
      this.#bits[at] = (this.#bits[at] as number) | (1 << (id & 31));
    }
    this.#begins.set(set, begin);
    return begin;
  }

  /** Whether each set of a list has one of the words between `from` and `to`. */
  haveWords(list: number, ids: Int32Array, from: number, to: number): boolean {
    const lists = this.#lists;
    const bits = this.#bits;
    for (let index = list; lists[index] !== 0; index += 2) {
      const begin = lists[index] as number;
      const end = lists[index + 1] as number;
      let at = from;
      for (; at < to; at += 1) {
        const id = ids[at] as number;
        const place = begin + (id >> 5);
        if (place < end && (((bits[place] as number) >> (id & 31)) & 1) === 1) break;
      }
      if (at === to) return false;
    }
    return true;
  }
}

/** How many numbers the bits of a set take. */
const lengthOf = ({ ids }: WordSet): number => (ids.reduce((most, id) => Math.max(most, id), 0) >> 5) + 1;

function grown(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= numbers.length) return numbers;
  const larger = new Int32Array(size * 2);
  larger.set(numbers);
  return larger;
}
