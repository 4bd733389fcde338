import type { Grammar, PhrasingPack } from './pack.ts';
import { WordSet } from './word-set.ts';

/** One step of two hashes over char codes (FNV-1a and a plain polynomial); together they tell words apart. */
export const fold = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const foldAgain = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** How often a word is to be expected that is not among the common ones, beside 1 for the most common of all. */
const rare = 0.001;

/** The forms in a class of verbs, by the ending of its name. */
export const verbForms: Readonly<Record<string, readonly string[]>> = {
  s: ['third'],
  ed: ['past', 'participle'],
  ing: ['gerund'],
  any: ['base', 'third', 'past', 'participle', 'gerund'],
};

/** Some forms of some verbs, none twice; of the base it takes the verb as it is listed. */
export const inflected = (verbs: readonly string[], forms: readonly string[], grammar: Grammar): string[] => [
  ...new Set(
    forms.flatMap((form) =>
      verbs.map((verb) => (form === 'base' ? verb : (grammar.inflect(verb, form) ?? verb))),
    ),
  ),
];

/** The words and classes of a pack as numbers, and a table to read them from a text without cutting it up. */
export class Lexicon {
  readonly #grammar: Grammar;
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [''];
  readonly #verbs: Readonly<Record<string, string>>;
  readonly #members = new Map<string, readonly number[]>();
  readonly #sets = new Map<string, WordSet>();
  readonly #unions = new Map<string, WordSet>();
  readonly #numbers = new Map<WordSet, number>();
  readonly #sums = new Map<WordSet, number>();
  #abbreviations: WordSet | undefined;
  readonly #frequencies: ReadonlyMap<string, number>;
  #keys = new Int32Array(0);
  #secondKeys = new Int32Array(0);
  /** A word's id, or the negative index of what it stands for. */
  #values = new Int32Array(0);
  readonly #expansions: number[][] = [[]];

  constructor(pack: Pick<PhrasingPack, 'classes' | 'verbs' | 'grammar'>) {
    const { grammar } = pack;
    this.#grammar = grammar;
    // Word frequencies fall with rank (Zipf 1949): the second word half as often as the first, the tenth a tenth.
    this.#frequencies = new Map(grammar.commonWords.map((word, index) => [word, 1 / (index + 1)]));
    for (const [name, words] of Object.entries(pack.classes)) this.#addClass(name, words.split(' '));
    for (const [name, words] of Object.entries(pack.verbs)) this.#addClass(name, words.split(' '));
    this.#verbs = pack.verbs;
  }

  #addClass(name: string, words: readonly string[]): readonly number[] {
    const ids = words.map((word) => this.idOf(word));
    this.#members.set(name, ids);
    return ids;
  }

  /** The words of a class; the forms of verbs are made when a rule is the first to ask for them. */
  #membersOf(name: string): readonly number[] {
    const known = this.#members.get(name);
    if (known) return known;
    const at = name.lastIndexOf('-');
    const verbs = this.#verbs[name.slice(0, at)]?.split(' ');
    const forms = verbForms[name.slice(at + 1)];
    if (!verbs || !forms) throw new RangeError(`there is no word class \`${name}\``);
    return this.#addClass(name, inflected(verbs, forms, this.#grammar));
  }

  /** The number of a word; a new one when a rule is the first to use it. */
  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    return id;
  }

  /** The word of a number. */
  wordOf(id: number): string {
    return this.#words[id] as string;
  }

  /** How many numbers are given out, that of the unknown word among them. */
  get size(): number {
    return this.#words.length;
  }

  has(word: string, name: string): boolean {
    return this.#members.has(name) && this.set([], [name]).has(this.#ids.get(word) ?? 0);
  }

  /** Give numbers to everything in a pattern that could be a word or a class, without reading the pattern. */
  learnText(pattern: string): void {
    for (const [, name, word] of pattern.matchAll(/\{([a-z0-9-]+)\}|([\p{L}\p{N}'][\p{L}\p{N}'-]*)/gu)) {
      if (name !== undefined) this.#membersOf(name);
      else this.idOf(word as string);
    }
  }

  /** Give numbers to some words and to the words of some classes. */
  learn(words: readonly string[], classes: readonly string[]): void {
    for (const word of words) this.idOf(word);
    for (const name of classes) this.#membersOf(name);
  }

  /** The set of some words and of the words of some classes; the same names give the same set. */
  set(words: readonly string[], classes: readonly string[]): WordSet {
    const key = `${words.join('|')}{${classes.join('|')}`;
    const known = this.#sets.get(key);
    if (known) return known;
    const members = classes.flatMap((name) => this.#membersOf(name));
    const set = new WordSet([...words.map((word) => this.idOf(word)), ...members]);
    this.#sets.set(key, set);
    return set;
  }

  /** The words that are in one of some sets; the same sets give the same union. */
  union(sets: readonly WordSet[]): WordSet {
    const key = sets.map((set) => this.#numberOf(set)).join('|');
    const known = this.#unions.get(key) ?? new WordSet(sets.flatMap((set) => set.ids));
    this.#unions.set(key, known);
    return known;
  }

  #numberOf(set: WordSet): number {
    const known = this.#numbers.get(set) ?? this.#numbers.size;
    this.#numbers.set(set, known);
    return known;
  }

  /** How often one of these words is to be expected, beside 1 for the most common of all. */
  frequencyOf(set: WordSet): number {
    let sum = this.#sums.get(set);
    if (sum !== undefined) return sum;
    sum = 0;
    for (const id of set.ids) sum += this.#frequencies.get(this.wordOf(id)) ?? rare;
    this.#sums.set(set, sum);
    return sum;
  }

  /** Whether a stop after a word belongs to it: `Mr.` */
  isAbbreviation(id: number): boolean {
    return this.#abbreviations?.has(id) === true;
  }

  /** Build the table; call it when every rule has named its words. */
  seal(): void {
    if (this.#members.has('abbreviation')) this.#abbreviations = this.set([], ['abbreviation']);
    const { contractions, expand } = this.#grammar;
    const expanded = contractions.flatMap((word): [string, number[]][] => {
      const parts = expand(word);
      return parts === undefined ? [] : [[word, parts.map((part) => this.idOf(part))]];
    });
    const capacity = 1 << Math.ceil(Math.log2((this.#words.length + expanded.length) * 3));
    this.#keys = new Int32Array(capacity);
    this.#secondKeys = new Int32Array(capacity);
    this.#values = new Int32Array(capacity);
    const short = new Set(expanded.map(([word]) => word));
    for (const [word, id] of this.#ids) if (!short.has(word)) this.#put(word, id);
    for (const [word, ids] of expanded) {
      this.#expansions.push(ids);
      this.#put(word, -(this.#expansions.length - 1));
    }
  }

  #put(word: string, value: number): void {
    let hash = 0;
    let second = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      hash = fold(hash, code);
      second = foldAgain(second, code);
    }
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#values[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = hash;
    this.#secondKeys[slot] = second;
    this.#values[slot] = value;
  }

  /** What a word of these hashes is: its number, 0 when unknown, or negative when it stands for others. */
  find(hash: number, second: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    for (;;) {
      const value = this.#values[slot] as number;
      if (value === 0 || (this.#keys[slot] === hash && this.#secondKeys[slot] === second)) return value;
      slot = (slot + 1) & mask;
    }
  }

  /** The numbers of the words that a contraction stands for. */
  expansion(value: number): readonly number[] {
    return this.#expansions[-value] as number[];
  }

  /** The same for a word that no table holds: one with an apostrophe or a letter beyond ASCII. */
  readRare(word: string): readonly number[] {
    const lower = word.toLowerCase().replaceAll('’', "'");
    const parts = this.#grammar.expand(lower) ?? [lower];
    return parts.map((part) => this.#ids.get(part) ?? 0);
  }
}
