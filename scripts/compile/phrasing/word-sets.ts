/** A set of words, the same object however it was named. */
export interface WordSet {
  readonly number: number;
  readonly words: readonly string[];
  /** How often one of its words is to be expected, beside 1 for the most common word of all. */
  readonly frequency: number;
}

/** How often a word is to be expected that is not among the common ones. */
const rare = 0.001;

/** The sets of words that the patterns of a pack name. */
export class WordSets {
  readonly #classes: Readonly<Record<string, readonly string[]>>;
  readonly #frequencies: ReadonlyMap<string, number>;
  readonly #named = new Map<string, WordSet>();
  /** By the lists of an element, which are asked for again and again. */
  readonly #asked = new WeakMap<readonly string[], WeakMap<readonly string[], WordSet>>();
  readonly #unions = new Map<string, WordSet>();
  readonly #sets = new Map<string, WordSet>();

  constructor(classes: Readonly<Record<string, readonly string[]>>, commonWords: readonly string[]) {
    this.#classes = classes;
    // Word frequencies fall with rank (Zipf 1949): the second word half as often as the first, the tenth a tenth.
    this.#frequencies = new Map(commonWords.map((word, index) => [word, 1 / (index + 1)]));
  }

  /** The set of some words and of the words of some classes. */
  of(words: readonly string[], classes: readonly string[]): WordSet {
    const asked = this.#asked.get(words) ?? new WeakMap<readonly string[], WordSet>();
    this.#asked.set(words, asked);
    const set = asked.get(classes) ?? this.#ofNames(words, classes);
    asked.set(classes, set);
    return set;
  }

  #ofNames(words: readonly string[], classes: readonly string[]): WordSet {
    const key = `${words.join('|')}{${classes.join('|')}`;
    const set =
      this.#named.get(key) ?? this.#add([...words, ...classes.flatMap((name) => this.#classes[name] ?? [])]);
    this.#named.set(key, set);
    return set;
  }

  /** The words that are in one of some sets. */
  union(sets: readonly WordSet[]): WordSet {
    const key = sets.map((set) => set.number).join();
    const set = this.#unions.get(key) ?? this.#add(sets.flatMap((one) => one.words));
    this.#unions.set(key, set);
    return set;
  }

  #add(list: readonly string[]): WordSet {
    const words = [...new Set(list)].sort();
    const key = words.join(' ');
    const known = this.#sets.get(key);
    if (known) return known;
    const set: WordSet = {
      number: this.#sets.size,
      words,
      frequency: words.reduce((sum, word) => sum + (this.#frequencies.get(word) ?? rare), 0),
    };
    this.#sets.set(key, set);
    return set;
  }
}
