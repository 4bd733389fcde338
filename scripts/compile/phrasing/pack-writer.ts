import { wordsInBlock } from '../../../src/phrasing/alarm.ts';
import { shortWords, signs, write, writeCount, writeTerm } from '../../../src/phrasing/code.ts';
import { chunkOfWord } from '../../../src/phrasing/lexicon.ts';
import { marks } from '../../../src/phrasing/parts.ts';
import type { Anchor } from './anchors.ts';
import { SetCover } from './cover.ts';
import type { Element } from './notation.ts';
import type { WordSet, WordSets } from './word-sets.ts';

type Choice = Element & { type: 'choice' };
/** What patterns can share. */
type Part = WordSet | Choice;
type Member = string | WordSet;

/** The element that a choice makes optional: `x?`. */
const optionalOf = ({ options }: Choice): Element | undefined =>
  options.length === 2 && options[1]?.length === 0 && options[0]?.length === 1 ? options[0][0] : undefined;

const more = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);

/**
 * Writes patterns in the notation of `src/phrasing/code.ts`. First it counts what all patterns use; `seal` then gives
 * numbers to words and to what is used more than once, the shortest to the most frequent; then it writes.
 */
export class PackWriter {
  readonly #sets: WordSets;
  readonly #uses = new Map<Part, number>();
  readonly #members = new Map<WordSet, readonly Member[]>();
  readonly #words = new Map<string, number>();
  readonly #keys = new Map<Choice, string>();
  readonly #choices = new Map<string, Choice>();
  readonly #terms = new Map<Part | string, number>();
  readonly #slots: string[] = [];
  #ordered: string[] = [];
  #parts: Part[] = [];

  constructor(sets: WordSets) {
    this.#sets = sets;
  }

  countPattern(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.type === 'choice') this.#countChoice(element);
      else if ('words' in element) this.countSet(this.#sets.of(element.words, element.classes));
    }
  }

  #countChoice(element: Choice): void {
    const inner = optionalOf(element);
    if (inner) {
      this.countPattern([inner]);
      return;
    }
    const choice = this.#same(element);
    const uses = this.#uses.get(choice) ?? 0;
    this.#uses.set(choice, uses + 1);
    if (uses === 0) for (const option of choice.options) this.countPattern(option);
  }

  countSet(set: WordSet, times = 1): void {
    if (set.words.length < 2) for (const word of set.words) more(this.#words, word);
    else this.#uses.set(set, (this.#uses.get(set) ?? 0) + times);
  }

  countWord(word: string): void {
    more(this.#words, word);
  }

  /** Sets beside an anchor are always parts, so that the table of what wakes patterns is made of numbers only. */
  countAnchors(anchors: readonly Anchor[]): void {
    for (const { set, before, after } of anchors) {
      for (const word of set.words) this.#words.set(word, this.#words.get(word) ?? 0);
      if (before) this.countSet(before, 2);
      if (after) this.countSet(after, 2);
    }
  }

  /** Give out the numbers. */
  seal(): void {
    const sets = [...this.#uses.keys()].filter((part) => 'words' in part);
    const cover = new SetCover(sets.filter((set) => (this.#uses.get(set) ?? 0) > 1));
    for (const set of sets) {
      const members = cover.membersOf(set);
      this.#members.set(set, members);
      for (const member of members) {
        if (typeof member === 'string') more(this.#words, member);
        else this.countSet(member);
      }
    }
    const byUse = [...this.#words].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
    const { one, two } = shortWords;
    this.#ordered = [byUse.slice(0, one), byUse.slice(one, two), byUse.slice(two)].flatMap((tier) =>
      tier.sort(),
    );
    this.#ordered.forEach((word, index) => {
      this.#terms.set(word, index + 1);
    });
    this.#parts = [...this.#uses]
      .filter(([, uses]) => uses > 1)
      .sort(([, m], [, n]) => n - m)
      .map(([part]) => part);
    this.#parts.forEach((part, index) => {
      this.#terms.set(part, -1 - index);
    });
  }

  /** The words by their numbers, in chunks; before each a capital for the letters that it shares with the one before. */
  words(): string {
    const chunks: string[][] = [];
    this.#ordered.forEach((word, index) => {
      const before = this.#ordered[index - 1];
      if (before !== undefined && chunkOfWord(before) === chunkOfWord(word)) chunks.at(-1)?.push(word);
      else chunks.push([word]);
    });
    return chunks
      .map((chunk) => {
        const written = chunk.map((word, index) => {
          const kept = shared(chunk[index - 1] ?? '', word);
          return String.fromCharCode(65 + kept) + word.slice(kept);
        });
        return `${writeCount(chunk.length)}${written.join('')} `;
      })
      .join('');
  }

  /** For each word the alarms that it sets off, and what each alarm wakes, from the anchors of each pattern. */
  alarms(patterns: readonly (readonly Anchor[])[]): { wakes: string; alarms: string } {
    const alarms = new Map<WordSet, { pattern: number; anchor: Anchor }[]>();
    patterns.forEach((anchors, pattern) => {
      for (const anchor of anchors)
        alarms.set(anchor.set, [...(alarms.get(anchor.set) ?? []), { pattern, anchor }]);
    });
    const setOff = new Map<string, number[]>();
    const bySize = [...alarms].sort(([a], [b]) => b.words.length - a.words.length);
    for (const [number, [{ words }]] of bySize.entries())
      for (const word of words) setOff.set(word, [...(setOff.get(word) ?? []), number]);
    return {
      wakes: blocksOf(this.#ordered, wordsInBlock)
        .map((block) => block.map((word) => (setOff.get(word) ?? []).map(writeCount).join('')).join('!'))
        .join(' '),
      alarms: bySize
        .map(([, sleepers]) => {
          let last = 0;
          return sleepers
            .map(({ pattern, anchor: { before, after } }) => {
              const count = ((pattern - last) << 2) | (after ? 2 : 0) | (before ? 1 : 0);
              last = pattern;
              return (
                writeCount(count) + [before, after].map((set) => (set ? this.writeSet(set) : '')).join('')
              );
            })
            .join('');
        })
        .join(' '),
    };
  }

  parts(): string {
    return this.#parts
      .map((part) => ('options' in part ? this.#writeChoice(part) : this.#writeMembers(part)))
      .join(' ');
  }

  slots(): string {
    return this.#slots.join(' ');
  }

  writePattern(elements: readonly Element[]): string {
    return elements.map((element) => this.#writeElement(element)).join('');
  }

  writeSet(set: WordSet): string {
    const [first] = set.words;
    if (first === undefined) return write(signs.any);
    const term = this.#terms.get(set.words.length === 1 ? first : set);
    return term === undefined
      ? write(signs.set) + this.#writeMembers(set) + write(signs.setEnd)
      : writeTerm(term);
  }

  #writeMembers(set: WordSet): string {
    return (this.#members.get(set) as readonly Member[])
      .map((member) => this.#terms.get(member) as number)
      .sort((a, b) => a - b)
      .map(writeTerm)
      .join('');
  }

  #writeElement(element: Element): string {
    switch (element.type) {
      case 'choice': {
        const inner = optionalOf(element);
        if (inner) return write(signs.optional) + this.#writeElement(inner);
        const choice = this.#same(element);
        const term = this.#terms.get(choice);
        return term === undefined ? this.#writeChoice(choice) : writeTerm(term);
      }
      case 'word': {
        const set = this.#sets.of(element.words, element.classes);
        const isNot = element.not && set.words.length > 0;
        return this.#writeSlot(element.slot) + (isNot ? write(signs.not) : '') + this.writeSet(set);
      }
      case 'before':
      case 'after': {
        const [plain, not] =
          element.type === 'before' ? [signs.before, signs.notBefore] : [signs.after, signs.notAfter];
        return (
          write(element.not ? not : plain) + this.writeSet(this.#sets.of(element.words, element.classes))
        );
      }
      case 'gap': {
        const sign = element.overCommas ? signs.gapOverCommas : signs.gap;
        return this.#writeSlot(element.slot) + write(sign, element.max);
      }
      case 'rest':
        return write(signs.rest, this.#slotNumber(element.slot));
      default:
        return write(signs.comma + marks.indexOf(element.type));
    }
  }

  #writeChoice({ options }: Choice): string {
    const written = options.map((option) => this.writePattern(option));
    return write(signs.open) + written.join(write(signs.or)) + write(signs.close);
  }

  #writeSlot = (slot: string | undefined): string =>
    slot === undefined ? '' : write(signs.slot, this.#slotNumber(slot));

  #slotNumber(slot: string): number {
    const known = this.#slots.indexOf(slot);
    return known < 0 ? this.#slots.push(slot) - 1 : known;
  }

  /** The first of the choices that say the same. */
  #same(choice: Choice): Choice {
    const key = this.#keyOf(choice);
    const known = this.#choices.get(key) ?? choice;
    this.#choices.set(key, known);
    return known;
  }

  #keyOf(element: Element): string {
    if (element.type === 'choice') {
      const known =
        this.#keys.get(element) ??
        `(${element.options.map((option) => option.map((one) => this.#keyOf(one)).join(' ')).join('|')})`;
      this.#keys.set(element, known);
      return known;
    }
    if (!('words' in element)) return JSON.stringify(element);
    const { type, not, words, classes } = element;
    const slot = 'slot' in element ? element.slot : '';
    return `${type}${not}${slot}${this.#sets.of(words, classes).number}`;
  }
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const blocksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, block) =>
    items.slice(block * size, (block + 1) * size),
  );
