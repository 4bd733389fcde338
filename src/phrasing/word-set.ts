/** So many questions make it worth while to lay a set out as bits. */
const often = 8;

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
    const bits = this.#bits;
    if (bits === undefined) return this.#hasSeldom(id);
    return (((bits[id >> 5] as number) >> (id & 31)) & 1) === 1;
  }

  #hasSeldom(id: number): boolean {
    const { ids } = this;
    this.#asked += 1;
    if (this.#asked === often) {
      const bits = new Int32Array((Math.max(0, ...ids) >> 5) + 1);
      for (const one of ids) bits[one >> 5] = (bits[one >> 5] as number) | (1 << (one & 31));
      this.#bits = bits;
    }
    return ids.includes(id);
  }
}
