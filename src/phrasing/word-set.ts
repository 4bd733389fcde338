/** A set of words by their numbers; 0, the unknown word, is in none. */
export class WordSet {
  readonly ids: readonly number[];
  /** Bit `id & 31` of number `id >> 5`; made when it is first asked for. */
  #bits: Int32Array | undefined;

  constructor(ids: readonly number[]) {
    this.ids = ids;
  }

  has(id: number): boolean {
    const bits = this.#bits ?? this.#fill();
    return (((bits[id >> 5] as number) >> (id & 31)) & 1) === 1;
  }

  #fill(): Int32Array {
    let most = 0;
    for (const id of this.ids) most = Math.max(most, id);
    const bits = new Int32Array((most >> 5) + 1);
    for (const id of this.ids) bits[id >> 5] = (bits[id >> 5] as number) | (1 << (id & 31));
    this.#bits = bits;
    return bits;
  }
}
