/** A set of words by their numbers; 0, the unknown word, is in none. Its words are read when they are first asked for. */
export class WordSet {
  /** About how often one of its words is to be expected, beside others. */
  readonly weight: number;
  readonly #read: () => readonly number[];
  #ids: readonly number[] | undefined;
  /** Bit `id & 31` of number `id >> 5`. */
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
    const bits = this.#bits ?? this.#fill();
    return (((bits[id >> 5] as number) >> (id & 31)) & 1) === 1;
  }

  #fill(): Int32Array {
    let most = 0;
    for (const id of this.ids) if (id > most) most = id;
    const bits = new Int32Array((most >> 5) + 1);
    for (const id of this.ids) bits[id >> 5] = (bits[id >> 5] as number) | (1 << (id & 31));
    this.#bits = bits;
    return bits;
  }
}
