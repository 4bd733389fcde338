import type { WordSet } from './word-set.ts';

/** Room for so many numbers at first. */
const firstRoom = 1024;
/** How many sets of a list are kept: the first are the rarest, and the others seldom tell more. */
const longest = 4;

/** Lists of sets of words as bits in one row of numbers, so that nothing need be fetched from elsewhere to look at them. */
export class SetLists {
  /** Where each set stands, list by list, each list ended by 0; list 0 is empty. */
  #lists = new Int32Array(firstRoom);
  #listed = 1;
  /** Sets, each with its length before it; none stands at 0. */
  #bits = new Int32Array(firstRoom);
  #used = 1;
  readonly #places = new Map<WordSet, number>();

  /** Keep a list of sets; its number. */
  addList(sets: readonly WordSet[]): number {
    const list = this.#listed;
    this.#lists = grown(this.#lists, list + longest + 1);
    for (const set of sets.slice(0, longest)) {
      this.#lists[this.#listed] = this.add(set);
      this.#listed += 1;
    }
    this.#listed += 1;
    return list;
  }

  /** Keep a set; where it stands. */
  add(set: WordSet): number {
    const known = this.#places.get(set);
    if (known !== undefined) return known;
    const place = this.#used;
    const length = lengthOf(set);
    this.#used += length + 1;
    this.#bits = grown(this.#bits, this.#used);
    this.#bits[place] = length;
    for (const id of set.ids) {
      const at = place + 1 + (id >> 5);
      this.#bits[at] = (this.#bits[at] as number) | (1 << (id & 31));
    }
    this.#places.set(set, place);
    return place;
  }

  /** Whether a word is in the set at a place. */
  has(place: number, id: number): boolean {
    const bits = this.#bits;
    return (
      id >> 5 < (bits[place] as number) && (((bits[place + 1 + (id >> 5)] as number) >> (id & 31)) & 1) === 1
    );
  }

  /** Whether each set of a list has one of the words between `from` and `to`. */
  haveWords(list: number, ids: Int32Array, from: number, to: number): boolean {
    const lists = this.#lists;
    for (let index = list; lists[index] !== 0; index += 1) {
      const place = lists[index] as number;
      let at = from;
      while (at < to && !this.has(place, ids[at] as number)) at += 1;
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
