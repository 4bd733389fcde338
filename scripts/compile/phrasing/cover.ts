import type { WordSet } from './word-sets.ts';

/** A set takes the place of words in another only when it holds so many that the other still lacks. */
const least = 2;

/** Writes sets with the help of other sets that they hold whole. */
export class SetCover {
  /** For each word the sets of which it is the rarest. */
  readonly #byRarest = new Map<string, WordSet[]>();

  constructor(sets: readonly WordSet[]) {
    const counts = new Map<string, number>();
    for (const { words } of sets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const countOf = (word: string) => counts.get(word) ?? 0;
    for (const set of sets) {
      if (set.words.length < least) continue;
      const rarest = set.words.reduce((best, word) => (countOf(word) < countOf(best) ? word : best));
      this.#byRarest.set(rarest, [...(this.#byRarest.get(rarest) ?? []), set]);
    }
  }

  /** The members of a set: sets inside it, the one that helps most first, and the words that are left. */
  membersOf(set: WordSet): (string | WordSet)[] {
    const whole = new Set(set.words);
    const inside = set.words
      .flatMap((word) => this.#byRarest.get(word) ?? [])
      .filter((other) => other.words.length < whole.size && other.words.every((word) => whole.has(word)));
    const left = new Set(whole);
    const members: WordSet[] = [];
    for (;;) {
      let best: WordSet | undefined;
      let most = least - 1;
      for (const other of inside) {
        if (other.words.length <= most) continue;
        const count = other.words.filter((word) => left.has(word)).length;
        if (count > most) [best, most] = [other, count];
      }
      if (best === undefined) return [...members, ...left];
      members.push(best);
      for (const word of best.words) left.delete(word);
    }
  }
}
