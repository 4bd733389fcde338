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
const signCount = 24;
const firstCode = 35;
const backslash = 92;

/** How many first characters the numbers of one, two and three characters have: of words, of parts. */
const shares = [
  [34, 3],
  [13, 15],
  [1, 1],
] as const;

/** For each character above the signs: how many digits follow, and the number of the first term that it begins. */
const leads = /* @__PURE__ */ readShares();

function readShares(): { readonly digits: readonly number[]; readonly firstTerms: readonly number[] } {
  const digits: number[] = [];
  const firstTerms: number[] = [];
  let nextWord = 1;
  let nextPart = -1;
  shares.forEach(([words, parts], digit) => {
    const size = base ** digit;
    for (let lead = 0; lead < words; lead += 1, nextWord += size) {
      digits.push(digit);
      firstTerms.push(nextWord);
    }
    for (let lead = 0; lead < parts; lead += 1, nextPart -= size) {
      digits.push(digit);
      firstTerms.push(nextPart);
    }
  });
  return { digits, firstTerms };
}

/** How many words take one character, and how many one or two. */
export const shortWords = { one: 34, two: 1217 } as const;

function characterOf(value: number): string {
  if (!(value >= 0 && value < base)) throw new RangeError(`${value} is not below ${base}`);
  const code = value + firstCode;
  return String.fromCharCode(code < backslash ? code : code + 1);
}

/** Below this a digit is the last of a count. */
const lastDigits = 46;

/** Write a count of any size, the small ones short. */
export function writeCount(count: number): string {
  if (count < lastDigits) return characterOf(count);
  const rest = count - lastDigits;
  return (
    characterOf(lastDigits + (rest % (base - lastDigits))) +
    writeCount(Math.floor(rest / (base - lastDigits)))
  );
}

/** Write signs and small numbers. */
export const write = (...values: readonly number[]): string => values.map(characterOf).join('');

/** Write a term: the number of a word, above zero, or of a part, below zero. */
export function writeTerm(term: number): string {
  let rest = Math.abs(term) - 1;
  let lead = signCount;
  for (const [digits, [words, parts]] of shares.entries()) {
    const size = base ** digits;
    const own = term > 0 ? words : parts;
    if (rest < own * size) {
      const first = lead + (term > 0 ? 0 : words) + Math.floor(rest / size);
      return characterOf(first) + writeDigits(rest % size, digits);
    }
    rest -= own * size;
    lead += words + parts;
  }
  throw new RangeError(`${term} has no code`);
}

const writeDigits = (value: number, digits: number): string =>
  digits === 0 ? '' : writeDigits(Math.floor(value / base), digits - 1) + characterOf(value % base);

/** What `CodeReader.next` adds to the number of a word, so that it differs from a sign. */
export const wordBase = 64;

/** Reads a code from one sign or term to the next. */
export class CodeReader {
  readonly #source: string;
  /** Where the next character stands. */
  at: number;

  constructor(source: string, at = 0) {
    this.#source = source;
    this.at = at;
  }

  get isDone(): boolean {
    return this.at >= this.#source.length;
  }

  /** A small number. */
  value(): number {
    const code = this.#source.charCodeAt(this.at);
    this.at += 1;
    return code - firstCode - (code > backslash ? 1 : 0);
  }

  /** A count of any size. */
  count(): number {
    const digit = this.value();
    return digit < lastDigits ? digit : digit + this.count() * (base - lastDigits);
  }

  /** A sign as it is, a part below zero, a word above `wordBase`. */
  next(): number {
    const source = this.#source;
    let at = this.at;
    let code = source.charCodeAt(at);
    at += 1;
    const lead = code - firstCode - (code > backslash ? 1 : 0) - signCount;
    if (lead < 0) {
      this.at = at;
      return lead + signCount;
    }
    const first = leads.firstTerms[lead] as number;
    let rest = 0;
    for (let digit = leads.digits[lead] as number; digit > 0; digit -= 1) {
      code = source.charCodeAt(at);
      at += 1;
      rest = rest * base + code - firstCode - (code > backslash ? 1 : 0);
    }
    this.at = at;
    return first < 0 ? first - rest : first + rest + wordBase;
  }

  isAt(sign: number): boolean {
    return this.#source.charCodeAt(this.at) - firstCode === sign;
  }

  /** Read a sign if it is the next. */
  skips(sign: number): boolean {
    const isNext = this.isAt(sign);
    if (isNext) this.at += 1;
    return isNext;
  }
}
