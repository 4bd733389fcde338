/** A set of words by their numbers, as bits; 0, the unknown word, is in none. */
export class WordSet {
  readonly ids: readonly number[];
  /** Bit `id & 31` of number `id >> 5`. */
  readonly bits: Int32Array;

  constructor(ids: Iterable<number>) {
    this.ids = [...new Set(ids)];
    let most = 0;
    for (const id of this.ids) most = Math.max(most, id);
    this.bits = new Int32Array((most >> 5) + 1);
    for (const id of this.ids) this.bits[id >> 5] = (this.bits[id >> 5] as number) | (1 << (id & 31));
  }

  has(id: number): boolean {
    return (((this.bits[id >> 5] as number) >> (id & 31)) & 1) === 1;
  }
}
