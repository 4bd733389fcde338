import { CodeReader } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import type { Parts } from './parts.ts';
import type { WordSet } from './word-set.ts';

/** One step of two hashes over char codes (FNV-1a and a plain polynomial); together they tell words apart. */
export const fold = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const foldAgain = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A word written together or short. */
interface Contraction {
  readonly word: string;
  /** The number that a rule gives the short form itself. */
  readonly own: number;
  /** What it stands for, when that was asked. */
  ids: readonly number[] | undefined;
}

/** Words with the same first two letters, put into the table when one of them is first met. */
interface Chunk {
  readonly firstId: number;
  readonly from: number;
  readonly to: number;
}

const columns = 3;
const keepsNone = 65;
const keepsMost = 90;
const longestWord = 64;
/** Chunks are told apart by five bits of each of the first two letters. */
const letterBits = 5;
const separator = 32;
const isCapital = (code: number): boolean => code >= keepsNone && code <= keepsMost;
const letterMask = 31;
const chunkCount = 1 << (letterBits * 2);
export const chunkOf = (first: number, second: number): number =>
  ((first & letterMask) << letterBits) | (second & letterMask);
export const chunkOfWord = (word: string): number =>
  chunkOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);

/** The words of a pack as numbers, and a table to read them from a text without cutting it up. */
export class Lexicon {
  readonly #pack: PhrasingPack;
  readonly #parts: Parts;
  /** Where the letters of each word begin that are its own. */
  readonly #starts: Int32Array;
  readonly #hashes: Int32Array;
  readonly #classes = new Map<string, WordSet>();
  #abbreviation: WordSet | undefined;
  /** Rows of hash, second hash, and a word's number or the negative index of a contraction. */
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #chunks = new Array<Chunk[] | undefined>(chunkCount).fill(undefined);
  readonly #shortForms = new Array<string[] | undefined>(chunkCount).fill(undefined);
  readonly #contractions: (Contraction | undefined)[] = [undefined];
  /** How many words there are. */
  readonly size: number;

  constructor(pack: PhrasingPack, parts: Parts) {
    this.#pack = pack;
    this.#parts = parts;
    this.size = this.#findChunks();
    const { contractions } = pack.grammar;
    for (const word of contractions) addTo(this.#shortForms, chunkOfWord(word), word);
    this.#starts = new Int32Array(this.size + 2);
    this.#hashes = new Int32Array(this.size + 1);
    const capacity = 1 << Math.ceil(Math.log2((this.size + contractions.length) * 2));
    this.#table = new Int32Array(capacity * columns);
    this.#mask = capacity - 1;
  }

  /** Note where the words of each chunk stand; a count before them says how many they are. */
  #findChunks(): number {
    const { words } = this.#pack;
    const reader = new CodeReader(words);
    let firstId = 1;
    while (!reader.isDone) {
      const count = reader.count();
      const from = reader.at;
      const to = words.indexOf(' ', from);
      const second = words.charCodeAt(from + 2);
      const hasOne = second === separator || isCapital(second);
      const chunk = chunkOf(words.charCodeAt(from + 1), hasOne ? 0 : second);
      addTo(this.#chunks, chunk, { firstId, from, to });
      firstId += count;
      reader.at = to + 1;
    }
    return firstId - 1;
  }

  /** Put the words of a chunk into the table; whether there were any left. */
  load(index: number): boolean {
    const chunks = this.#chunks[index];
    const shortForms = this.#shortForms[index];
    if (chunks === undefined && shortForms === undefined) return false;
    this.#chunks[index] = undefined;
    this.#shortForms[index] = undefined;
    for (const chunk of chunks ?? []) this.#loadWords(chunk);
    for (const word of shortForms ?? []) {
      const [hash, second] = hashesOf(word);
      const own = this.find(hash, second);
      this.#put(hash, second, -this.#contractions.length);
      this.#contractions.push({ word, own, ids: undefined });
    }
    return true;
  }

  /** Letters that begin two words in a row are hashed once. */
  #loadWords({ firstId, from, to }: Chunk): void {
    const { words } = this.#pack;
    const hashes = new Int32Array(longestWord);
    const seconds = new Int32Array(longestWord);
    let length = 0;
    let id = firstId - 1;
    for (let at = from; at <= to; at += 1) {
      const code = words.charCodeAt(at);
      if (code === separator || isCapital(code)) {
        if (at > from) {
          this.#hashes[id] = hashes[length] as number;
          this.#put(hashes[length] as number, seconds[length] as number, id);
        }
        id += 1;
        length = code - keepsNone;
        if (at < to) this.#starts[id] = at + 1;
      } else {
        hashes[length + 1] = fold(hashes[length] as number, code);
        seconds[length + 1] = foldAgain(seconds[length] as number, code);
        length += 1;
      }
    }
  }

  #put(hash: number, second: number, value: number): void {
    const row = this.#rowOf(hash, second);
    this.#table[row] = hash;
    this.#table[row + 1] = second;
    this.#table[row + 2] = value;
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

  /** What a word of these hashes is, as far as its chunk is loaded: its number, 0 when unknown, or negative when it is a contraction. */
  find(hash: number, second: number): number {
    return this.#table[this.#rowOf(hash, second) + 2] as number;
  }

  /** The numbers of the words that a contraction stands for. */
  expansion(value: number): readonly number[] {
    const contraction = this.#contractions[-value] as Contraction;
    contraction.ids ??= (this.#pack.grammar.expand(contraction.word) ?? []).map((part) => this.idOf(part));
    return contraction.ids;
  }

  /** The number of a word in lower case; 0 when no rule speaks of it. */
  idOf(word: string): number {
    const [hash, second] = hashesOf(word);
    let value = this.find(hash, second);
    if (value === 0 && this.load(chunkOfWord(word))) value = this.find(hash, second);
    return value < 0 ? (this.#contractions[-value] as Contraction).own : value;
  }

  /** The numbers of a word that is not found as it is written: one with an apostrophe or a letter beyond ASCII. */
  readRare(word: string): readonly number[] {
    return this.partsOf(word).map((part) => this.idOf(part));
  }

  /** The words that a written word stands for: itself in lower case, or more when it is cut. */
  partsOf(written: string): readonly string[] {
    const word = written.toLowerCase().replaceAll('’', "'");
    return this.#pack.grammar.expand(word) ?? [word];
  }

  /** The hash of the word of a number that was found. */
  hashOf(id: number): number {
    return this.#hashes[id] as number;
  }

  /** The word of a number that was found. */
  wordOf(id: number): string {
    const { words } = this.#pack;
    const own = (number: number) => words.slice(this.#starts[number], this.#endOf(number));
    const kept = (number: number) => words.charCodeAt((this.#starts[number] as number) - 1) - keepsNone;
    let word = own(id);
    let lacks = kept(id);
    for (let before = id - 1; lacks > 0; before -= 1) {
      const others = kept(before);
      if (others >= lacks) continue;
      word = own(before).slice(0, lacks - others) + word;
      lacks = others;
    }
    return word;
  }

  /** Where the letters of a word end: before the next capital or the end of the chunk. */
  #endOf(id: number): number {
    const { words } = this.#pack;
    let end = this.#starts[id] as number;
    while (words.charCodeAt(end) !== separator && !isCapital(words.charCodeAt(end))) end += 1;
    return end;
  }

  /** A set that the engine itself asks for. */
  named(name: string): WordSet {
    const known = this.#classes.get(name);
    if (known) return known;
    const set = this.#parts.readSet(new CodeReader(this.#pack.classes[name] as string));
    this.#classes.set(name, set);
    return set;
  }

  /** A word whose stop does not end a sentence. */
  isAbbreviation(id: number): boolean {
    this.#abbreviation ??= this.named('abbreviation');
    return this.#abbreviation.has(id);
  }

  has(word: string, name: string): boolean {
    return this.named(name).has(this.idOf(word));
  }
}

function addTo<Item>(lists: (Item[] | undefined)[], index: number, item: Item): void {
  const list = lists[index];
  if (list === undefined) lists[index] = [item];
  else list.push(item);
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
