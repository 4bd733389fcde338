/** So many questions make it worth while to lay a set out as bits. */
const often = 4;

/** A set of words by their numbers; 0, the unknown word, is in none. Its words are read when they are first asked for. */
export class WordSet {
  /** About how often one of its words is to be expected, beside others. */
  readonly weight: number;
  readonly #read: () => readonly number[];
  #ids: readonly number[] | undefined;
  #asked = 0;
  /** Bit `id & 31` of number `id >> 5`, once the set was asked often. */
  #bits: Int32Array | undefined;

  constructor(weight: number, read: () => readonly number[]) {
    this.weight = weight;
    this.#read = read;
  }

  get ids(): readonly number[] {
    this.#ids ??= this.#read();
    return this.#ids;
  }

  has(id: number): boolean {
    const bits = this.#bits ?? this.#layOut();
    if (bits === undefined) return this.ids.includes(id);
    return id >> 5 < bits.length && (((bits[id >> 5] as number) >> (id & 31)) & 1) === 1;
  }

  /** Where the first of its words stands between `from` and `to`; `to` when none does. */
  find(ids: Int32Array, from: number, to: number): number {
    const bits = this.#bits ?? this.#layOut();
    let at = from;
    if (bits === undefined) {
      while (at < to && !this.ids.includes(ids[at] as number)) at += 1;
      return at;
    }
    const { length } = bits;
    for (; at < to; at += 1) {
      const id = ids[at] as number;
      if (id >> 5 < length && (((bits[id >> 5] as number) >> (id & 31)) & 1) === 1) break;
    }
    return at;
  }

  #layOut(): Int32Array | undefined {
    this.#asked += 1;
    if (this.#asked >= often) this.#bits = bitsOf(this.ids);
    return this.#bits;
  }
}

function bitsOf(ids: readonly number[]): Int32Array {
  const bits = new Int32Array((Math.max(0, ...ids) >> 5) + 1);
  for (const id of ids) bits[id >> 5] = (bits[id >> 5] as number) | (1 << (id & 31));
  return bits;
}
