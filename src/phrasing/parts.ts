import { CodeReader, shortWords, signs, wordBase } from './code.ts';
import type { PhrasingPack } from './pack.ts';
import { WordSet } from './word-set.ts';

/** One element of a pattern, read from its code. */
export type Element =
  | { readonly type: 'word'; readonly set: WordSet; readonly not: boolean; readonly slot?: string }
  | { readonly type: 'gap'; readonly max: number; readonly overCommas: boolean; readonly slot?: string }
  | { readonly type: 'before' | 'after'; readonly set: WordSet; readonly not: boolean }
  | { readonly type: Exclude<Mark, 'clause-start'> }
  | { readonly type: 'clause-start' }
  | { readonly type: 'rest'; readonly slot: string }
  | { readonly type: 'choice'; readonly options: readonly (readonly Element[])[] };

/** Elements that stand for a place, not for a word, in the order of their signs; the first is `signs.comma`. */
export const marks = [
  'comma',
  'maybe-comma',
  'clause-start',
  'sentence-start',
  'clause-end',
  'sentence-end',
  'begin',
  'end',
] as const;
export type Mark = (typeof marks)[number];

/** How often a word is to be expected: those that rules name most have the shortest codes. */
const weightOf = (id: number): number => (id <= shortWords.one ? 1 : id <= shortWords.two ? 0.02 : 0.001);
/** The same for each character of the code of a part, whose words are mostly not the most frequent. */
const weightOfCode = 0.005;

const noWords = /* @__PURE__ */ new WordSet(0, () => []);

/** The parts that patterns share, each read when it is first asked for: most never are. */
export class Parts {
  readonly #codes: readonly string[];
  readonly #slots: readonly string[];
  readonly #words: (WordSet | undefined)[] = [];
  readonly #sets: (WordSet | undefined)[] = [];
  readonly #choices = new Map<number, Element>();

  constructor({ parts, slots }: Pick<PhrasingPack, 'parts' | 'slots'>) {
    this.#codes = parts.split(' ');
    this.#slots = slots.split(' ');
  }

  /** The set of one word. */
  setOfWord(id: number): WordSet {
    let set = this.#words[id];
    if (set === undefined) {
      set = new WordSet(weightOf(id), () => [id]);
      this.#words[id] = set;
    }
    return set;
  }

  /** The set that a part is; the same part gives the same set. */
  setOfPart(part: number): WordSet {
    let set = this.#sets[-part];
    if (set === undefined) {
      const code = this.#codes[-part - 1] as string;
      set = new WordSet(code.length * weightOfCode, () => this.#readMembers(new CodeReader(code)));
      this.#sets[-part] = set;
    }
    return set;
  }

  /** The set that comes next. */
  readSet(reader: CodeReader): WordSet {
    const first = reader.next();
    if (first < 0) return this.setOfPart(first);
    if (first === signs.any) return noWords;
    return first === signs.set ? this.#readOwnSet(reader) : this.setOfWord(first - wordBase);
  }

  #readOwnSet(reader: CodeReader): WordSet {
    const ids = this.#readMembers(reader);
    let weight = 0;
    for (const id of ids) weight += weightOf(id);
    return new WordSet(weight, () => ids);
  }

  #readMembers(reader: CodeReader): number[] {
    const ids: number[] = [];
    while (!reader.isDone) {
      const member = reader.next();
      if (member === signs.setEnd) break;
      if (member > 0) ids.push(member - wordBase);
      else ids.push(...this.setOfPart(member).ids);
    }
    return ids;
  }

  /** The elements that come next, up to the end of their alternative. */
  readSequence(reader: CodeReader): Element[] {
    const elements: Element[] = [];
    while (!reader.isDone && !reader.isAt(signs.or) && !reader.isAt(signs.close))
      elements.push(this.#readElement(reader));
    return elements;
  }

  #readChoice(reader: CodeReader): Element {
    const options: Element[][] = [];
    do options.push(this.readSequence(reader));
    while (reader.skips(signs.or));
    reader.skips(signs.close);
    return { type: 'choice', options };
  }

  #readElement(reader: CodeReader): Element {
    const first = reader.next();
    switch (first) {
      case signs.open:
        return this.#readChoice(reader);
      case signs.optional:
        return { type: 'choice', options: [[this.#readElement(reader)], []] };
      case signs.slot: {
        const slot = this.#readSlot(reader);
        return { ...this.#readElement(reader), slot } as Element;
      }
      case signs.rest:
        return { type: 'rest', slot: this.#readSlot(reader) };
      case signs.not:
        return { type: 'word', set: this.readSet(reader), not: true };
      case signs.before:
      case signs.notBefore:
        return { type: 'before', set: this.readSet(reader), not: first === signs.notBefore };
      case signs.after:
      case signs.notAfter:
        return { type: 'after', set: this.readSet(reader), not: first === signs.notAfter };
      case signs.gap:
      case signs.gapOverCommas:
        return { type: 'gap', max: reader.value(), overCommas: first === signs.gapOverCommas };
      case signs.any:
        return { type: 'word', set: noWords, not: true };
      case signs.set:
        return { type: 'word', set: this.#readOwnSet(reader), not: false };
      default: {
        if (first < 0) return this.#readPart(first);
        const mark = marks[first - signs.comma];
        if (mark !== undefined) return { type: mark };
        return { type: 'word', set: this.setOfWord(first - wordBase), not: false };
      }
    }
  }

  #readSlot = (reader: CodeReader): string => this.#slots[reader.value()] as string;

  #readPart(part: number): Element {
    const known = this.#choices.get(part);
    if (known) return known;
    const reader = new CodeReader(this.#codes[-part - 1] as string);
    if (!reader.skips(signs.open)) return { type: 'word', set: this.setOfPart(part), not: false };
    const choice = this.#readChoice(reader);
    this.#choices.set(part, choice);
    return choice;
  }
}
