import { chunkOf, fold, foldAgain, type Lexicon } from './lexicon.ts';

/** How a word is parted from the one before it. */
const joined = 0;
export const afterComma = 1;
const afterStop = 2;

const questionMark = 63;
const apostrophe = 39;
const space = 32;
const plainLetterMost = 127;

/** A text as words, one row a word. A written word may stand for several: `don't` is `do` `not`. */
export class Tokens {
  text = '';
  /** The words themselves, once they were asked for. */
  words: readonly string[] | undefined;
  count = 0;
  /** The number of each word in the lexicon; 0 when no rule speaks of it. */
  readonly ids: Int32Array;
  /** A hash of each word in lower case, also of those that no rule speaks of. */
  readonly hashes: Int32Array;
  /** UTF-16 offsets of the written word. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What parts a word from the one before: nothing, a comma or dash, the end of a sentence. */
  readonly breaks: Uint8Array;
  /** 1 when the word stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** First word of each sentence; one more at the end. */
  readonly sentences: Int32Array;
  sentenceCount = 0;
  /** 1 when the sentence is a question. */
  readonly questions: Uint8Array;
  readonly room: number;

  /** Make room for a text of so many UTF-16 units: it has no more words than units, and no more sentences than half of them. */
  constructor(room: number) {
    const mostSentences = (room >> 1) + 2;
    this.room = room;
    this.ids = new Int32Array(room);
    this.hashes = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.breaks = new Uint8Array(room);
    this.quoted = new Uint8Array(room);
    this.sentences = new Int32Array(mostSentences);
    this.questions = new Uint8Array(mostSentences);
  }
}

/** The letters and digits of ASCII, each as its lower case; 0 for what is no part of a word. */
const plainLetters = /* @__PURE__ */ readPlainLetters();

function readPlainLetters(): Uint8Array {
  const letters = new Uint8Array(128);
  for (let digit = 48; digit <= 57; digit += 1) letters[digit] = digit;
  for (let letter = 97; letter <= 122; letter += 1) {
    letters[letter] = letter;
    letters[letter - 32] = letter;
  }
  return letters;
}

/** A letter or digit, in lower case if it is one of ASCII; 0 for what is no part of a word. */
const letterOf = (code: number): number =>
  code < 128 ? (plainLetters[code] as number) : isForeignLetter(code) ? code : 0;

const isWordCode = (code: number): boolean => letterOf(code) !== 0;

const isForeignLetter = (code: number): boolean =>
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x2c00 && code < 0xd800 && (code < 0x3000 || code > 0x303f)) ||
  (code >= 0xf900 && code < 0xfe00);

const isApostrophe = (code: number): boolean => code === apostrophe || code === 0x2019;

/** Split a text into words in one pass over its char codes. Never throws, whatever the text holds. */
export function tokenize(text: string, lexicon: Lexicon, tokens: Tokens): void {
  const { ids, hashes, starts, ends, breaks, quoted, sentences, questions } = tokens;
  const { length } = text;
  let count = 0;
  let sentence = -1;
  let nextBreak = afterStop;
  let inDouble = 0;
  let inSingle = 0;

  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    let letter = letterOf(code);
    if (letter !== 0) {
      if (nextBreak === afterStop) {
        sentence += 1;
        sentences[sentence] = count;
        questions[sentence] = 0;
      }
      let hash = 0;
      let second = 0;
      let isRare = false;
      let hasApostrophe = false;
      let end = at;
      for (;;) {
        if (letter > plainLetterMost) isRare = true;
        hash = fold(hash, letter);
        second = foldAgain(second, letter);
        end += 1;
        if (end === length) break;
        const next = text.charCodeAt(end);
        letter = letterOf(next);
        if (letter !== 0) continue;
        if (!isApostrophe(next) || end + 1 === length || letterOf(text.charCodeAt(end + 1)) === 0) break;
        letter = apostrophe;
        hasApostrophe = true;
      }
      let id = isRare ? 0 : lexicon.find(hash, second);
      let others: readonly number[] | undefined;
      if (id <= 0) {
        if (id === 0 && !isRare && lexicon.load(chunkAt(text, at, end))) id = lexicon.find(hash, second);
        if (id < 0) others = lexicon.expansion(id);
        else if (id === 0 && (isRare || hasApostrophe)) others = lexicon.readRare(text.slice(at, end));
      }
      const size = others === undefined ? 1 : others.length;
      for (let part = 0; part < size; part += 1) {
        const word = others === undefined ? id : (others[part] as number);
        ids[count] = word;
        hashes[count] = others === undefined || word === 0 ? hash : lexicon.hashOf(word);
        starts[count] = at;
        ends[count] = end;
        breaks[count] = nextBreak;
        quoted[count] = inDouble | inSingle;
        nextBreak = joined;
        count += 1;
      }
      at = end;
      if (at < length && text.charCodeAt(at) === space) at += 1;
      continue;
    }
    switch (code) {
      case space:
        break;
      case 46: // .
      case 33: // !
      case 63: // ?
      case 10: // line break
      case 0x2026: // …
      case 0x3002: // 。
        if (count > 0) {
          // “...” and “…” part clauses, not sentences.
          if (code === 46 && at + 1 === length) break;
          if (code === 46 && lexicon.isAbbreviation(ids[count - 1] as number)) break;
          const isDots = code === 0x2026 || (code === 46 && (isDot(text, at + 1) || isDot(text, at - 1)));
          if (!isDots) nextBreak = afterStop;
          else if (nextBreak === joined) nextBreak = afterComma;
          if (code === questionMark) questions[sentence] = 1;
        }
        break;
      case 34: // "
        inDouble ^= 1;
        break;
      case 0x201c: // “
        inDouble = 1;
        break;
      case 0x201d: // ”
        inDouble = 0;
        break;
      case 39: // '
      case 0x2018: // ‘
        inSingle = opensQuotation(text, at) ? 1 : 0;
        break;
      case 0x2019: // ’
        inSingle = 0;
        break;
      case 45: // - between spaces
        if (nextBreak === joined && text.charCodeAt(at - 1) === 32) nextBreak = afterComma;
        break;
      case 44: // ,
      case 58: // :
      case 59: // ;
      case 40: // (
      case 41: // )
      case 47: // /
        if (nextBreak === joined) nextBreak = afterComma;
        break;
      default:
        // An emoji or another sign parts clauses as a comma does.
        if (code > 0x2000 && code !== 0x200d && code !== 0xfe0f && nextBreak === joined)
          nextBreak = afterComma;
    }
    at += 1;
  }
  sentences[sentence + 1] = count;
  tokens.text = text;
  tokens.words = undefined;
  tokens.count = count;
  tokens.sentenceCount = sentence + 1;
}

const isDot = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && text.charCodeAt(at) === 46;

/** The chunk of the lexicon that would hold a word. */
function chunkAt(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return chunkOf(text.charCodeAt(start), isApostrophe(second) ? apostrophe : second);
}

/** A single quotation mark opens a quotation only when one closes it soon; else it is an apostrophe. */
function opensQuotation(text: string, at: number): boolean {
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  if (
    !(before === 32 || before === 10 || before === 40) ||
    at + 1 >= text.length ||
    !isWordCode(text.charCodeAt(at + 1))
  )
    return false;
  const most = Math.min(text.length, at + 80);
  for (let end = at + 2; end < most; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 10) return false;
    if (isApostrophe(code) && !isWordCode(text.charCodeAt(end + 1))) return true;
  }
  return false;
}

/** The words themselves, lower-case, for what needs more than their numbers. */
export function wordsOf(tokens: Tokens, lexicon: Lexicon): readonly string[] {
  tokens.words ??= readWords(tokens, lexicon);
  return tokens.words;
}

function readWords({ text, count, ids, starts, ends }: Tokens, lexicon: Lexicon): string[] {
  const words: string[] = [];
  let part = 0;
  for (let at = 0; at < count; at += 1) {
    part = at > 0 && starts[at - 1] === starts[at] ? part + 1 : 0;
    const id = ids[at] as number;
    const word = id > 0 ? lexicon.wordOf(id) : lexicon.partsOf(text.slice(starts[at], ends[at]))[part];
    words.push(word as string);
  }
  return words;
}
