/**
 * The notation in which a pack ships. Every sign is one printable character, so that a pack is a handful of strings: a word
 * is its number, and so is a part that stands in more than one place, a set of words or a choice. The most frequent numbers
 * take one character, the others two or three.
 */

/** What a character means where an element can stand. The elements are explained where rules are compiled. */
export const signs = {
  /** A choice: sequences parted by `or`, up to `close`. */
  open: 0,
  or: 1,
  close: 2,
  /** The next element may be missing. */
  optional: 3,
  not: 4,
  /** A slot, with the number of its name; it keeps what the next element matches. */
  slot: 5,
  before: 6,
  notBefore: 7,
  after: 8,
  notAfter: 9,
  /** A set: words and parts, up to `setEnd`. */
  set: 10,
  setEnd: 11,
  /** A gap, with its length. */
  gap: 12,
  gapOverCommas: 13,
  comma: 14,
  maybeComma: 15,
  clauseStart: 16,
  sentenceStart: 17,
  clauseEnd: 18,
  sentenceEnd: 19,
  begin: 20,
  end: 21,
  /** What follows, with the number of the name of its slot. */
  rest: 22,
  any: 23,
} as const;

/** How many different characters there are. */
export const base = 91;
const signCount = Object.keys(signs).length;
const firstCode = 35;
const backslash = 92;

/** How many first characters the numbers of one, two and three characters have: of words, of parts. */
const shares = [
  [27, 10],
  [20, 8],
  [1, 1],
] as const;

/** What the characters above the signs begin: a number of so many characters, counted from `from`. */
const leads: { readonly isPart: boolean; readonly length: number; readonly from: number }[] = [];
const from = { words: 0, parts: 0 };
shares.forEach(([words, parts], index) => {
  const size = base ** index;
  for (let lead = 0; lead < words; lead += 1, from.words += size)
    leads.push({ isPart: false, length: index + 1, from: from.words });
  for (let lead = 0; lead < parts; lead += 1, from.parts += size)
    leads.push({ isPart: true, length: index + 1, from: from.parts });
});

/** How many words take one character, and how many one or two. */
export const shortWords = [shares[0][0], shares[0][0] + shares[1][0] * base] as const;

function characterOf(value: number): string {
  if (!(value >= 0 && value < base)) throw new RangeError(`${value} is not below ${base}`);
  const code = value + firstCode;
  return String.fromCharCode(code < backslash ? code : code + 1);
}

/** Write signs and small numbers. */
export const write = (...values: readonly number[]): string => values.map(characterOf).join('');

/** Write the number of a word, above zero, or of a part, below zero. */
export function writeTerm(term: number): string {
  const number = Math.abs(term) - 1;
  const index = leads.findLastIndex((lead) => lead.isPart === term < 0 && lead.from <= number);
  const { length, from: least } = leads[index] as (typeof leads)[number];
  let text = '';
  for (let rest = number - least, digit = 1; digit < length; digit += 1, rest = Math.floor(rest / base))
    text = characterOf(rest % base) + text;
  return characterOf(signCount + index) + text;
}

/** Reads signs and numbers one after the other. */
export class CodeReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isDone(): boolean {
    return this.#at >= this.#source.length;
  }

  /** A sign or a small number. */
  value(): number {
    const code = this.#source.charCodeAt(this.#at);
    this.#at += 1;
    return code - firstCode - (code > backslash ? 1 : 0);
  }

  isAt(sign: number): boolean {
    return this.#source.charCodeAt(this.#at) - firstCode === sign;
  }

  /** Read a sign if it is the next. */
  skips(sign: number): boolean {
    const isNext = this.isAt(sign);
    if (isNext) this.#at += 1;
    return isNext;
  }

  /** The rest of a number whose first character was read: a word above zero, a part below. */
  term(first: number): number {
    const lead = leads[first - signCount];
    if (lead === undefined) throw new RangeError('the pack is damaged');
    let rest = 0;
    for (let digit = 1; digit < lead.length; digit += 1) rest = rest * base + this.value();
    const number = lead.from + rest + 1;
    return lead.isPart ? -number : number;
  }
}
