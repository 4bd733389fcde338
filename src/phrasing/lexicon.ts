import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Parts } from './parts.ts';
import type { WordSet } from './word-set.ts';

/** One step of two hashes over char codes (FNV-1a and a plain polynomial); together they tell words apart. */
export const fold = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const foldAgain = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Words written together or short. */
interface Expansion {
  /** What they stand for. */
  readonly ids: readonly number[];
  /** The number that a rule gives the short form itself. */
  readonly own: number;
}

const columns = 3;
const none = 65;
const most = 90;
const longestWord = 64;

/** The words of a pack as numbers, and a table to read them from a text without cutting it up. */
export class Lexicon {
  readonly #grammar: PhrasingPack['grammar'];
  readonly #source: string;
  /** Where the letters of each word begin that are its own. */
  readonly #starts: Int32Array;
  readonly #classes: ReadonlyMap<string, WordSet>;
  readonly #abbreviations: WordSet;
  /** Rows of hash, second hash, and a word's number or the negative index of what it stands for. */
  readonly #table: Int32Array;
  readonly #mask: number;
  /** How many words there are. */
  readonly size: number;
  readonly #expansions: Expansion[] = [{ ids: [], own: 0 }];

  constructor({ words, classes, grammar }: PhrasingPack, parts: Parts) {
    this.#grammar = grammar;
    this.#source = words;
    // A word takes two characters at least, its letter and its capital, and about four.
    this.#starts = new Int32Array((words.length >> 1) + 2);
    const capacity = 1 << Math.ceil(Math.log2(words.length / 2 + grammar.contractions.length + 1));
    this.#table = new Int32Array(capacity * columns);
    this.#mask = capacity - 1;
    this.size = this.#readWords(words);
    this.#classes = new Map(
      Object.entries(classes).map(([name, code]) => [name, parts.readSet(new CodeReader(code))]),
    );
    this.#abbreviations = this.named('abbreviation');
    for (const word of grammar.contractions) {
      const ids = grammar.expand(word)?.map((part) => this.idOf(part));
      if (ids) this.#expansions.push({ ids, own: this.#put(...hashesOf(word), -this.#expansions.length) });
    }
  }

  /** Put every word into the table; letters that begin two words in a row are hashed once. */
  #readWords(source: string): number {
    const table = this.#table;
    const mask = this.#mask;
    const starts = this.#starts;
    const hashes = new Int32Array(longestWord);
    const seconds = new Int32Array(longestWord);
    let id = 1;
    let length = 0;
    let hash = 0;
    let second = 0;
    for (let at = 0; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code >= none && code <= most) {
        let row = (hash & mask) * columns;
        while (table[row + 2] !== 0) row = row + columns === table.length ? 0 : row + columns;
        table[row] = hash;
        table[row + 1] = second;
        table[row + 2] = id;
        id += 1;
        starts[id] = at + 1;
        length = code - none;
        hash = hashes[length] as number;
        second = seconds[length] as number;
      } else {
        hash = fold(hash, code);
        second = foldAgain(second, code);
        length += 1;
        hashes[length] = hash;
        seconds[length] = second;
      }
    }
    return id - 1;
  }

  /** Put a value into the table; what stood there before, or 0. */
  #put(hash: number, second: number, value: number): number {
    const row = this.#rowOf(hash, second);
    const before = this.#table[row + 2] as number;
    this.#table[row] = hash;
    this.#table[row + 1] = second;
    this.#table[row + 2] = value;
    return before;
  }

  /** The row of a word, or the empty row where it belongs. */
  #rowOf(hash: number, second: number): number {
    const table = this.#table;
    let slot = hash & this.#mask;
    for (;;) {
      const row = slot * columns;
      if (table[row + 2] === 0 || (table[row] === hash && table[row + 1] === second)) return row;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** What a word of these hashes is: its number, 0 when unknown, or negative when it stands for others. */
  find(hash: number, second: number): number {
    return this.#table[this.#rowOf(hash, second) + 2] as number;
  }

  /** The numbers of the words that a contraction stands for. */
  expansion(value: number): readonly number[] {
    return (this.#expansions[-value] as Expansion).ids;
  }

  /** The number of a word in lower case; 0 when no rule speaks of it. */
  idOf(word: string): number {
    const value = this.find(...hashesOf(word));
    return value < 0 ? (this.#expansions[-value] as Expansion).own : value;
  }

  /** The numbers of a word that is not found as it is written: one with an apostrophe or a letter beyond ASCII. */
  readRare(word: string): readonly number[] {
    const lower = word.toLowerCase().replaceAll('’', "'");
    const parts = this.#grammar.expand(lower) ?? [lower];
    return parts.map((part) => this.idOf(part));
  }

  /** The word of a number. */
  wordOf(id: number): string {
    const source = this.#source;
    const own = (number: number) =>
      source.slice(this.#starts[number], (this.#starts[number + 1] as number) - 1);
    const shared = (number: number) =>
      number > 1 ? source.charCodeAt((this.#starts[number] as number) - 1) - none : 0;
    let word = own(id);
    let lacks = shared(id);
    for (let before = id - 1; lacks > 0; before -= 1) {
      const kept = shared(before);
      if (kept >= lacks) continue;
      word = own(before).slice(0, lacks - kept) + word;
      lacks = kept;
    }
    return word;
  }

  /** A set that the engine itself asks for. */
  named(name: string): WordSet {
    const set = this.#classes.get(name);
    if (set === undefined) throw new RangeError(`the pack has no class \`${name}\``);
    return set;
  }

  has(word: string, name: string): boolean {
    return this.named(name).has(this.idOf(word));
  }

  /** Whether a stop after a word belongs to it: `Mr.` */
  isAbbreviation(id: number): boolean {
    return this.#abbreviations.has(id);
  }
}

function hashesOf(word: string): [hash: number, second: number] {
  let hash = 0;
  let second = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    hash = fold(hash, code);
    second = foldAgain(second, code);
  }
  return [hash, second];
}
