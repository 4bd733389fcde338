import { type DetailedFinding, type Examination, examine } from './analyze.ts';
import type { Engine } from './engine.ts';
import { beginsSmall, letterPattern } from './letters.ts';
import type { Grammar } from './pack.ts';
import { type Tokens, wordsOf } from './tokenize.ts';

const longest = 30;
const growth = 2.5;

/** Whether a suggestion may be offered in place of a draft: the laws that the documentation of `rephrase` lists. */
export function keepsLaws(
  engine: Engine,
  source: Tokens,
  findings: readonly DetailedFinding[],
  suggestion: string,
): boolean {
  const examined = examine(engine, suggestion);
  return (
    isAcceptable(engine, examined, suggestion) &&
    isShort(source.text, suggestion) &&
    keepsTopic(engine, source, findings, examined.tokens)
  );
}

/** The laws that speak of a sentence alone: nothing in it accuses, it is well formed, and it speaks of one's own side. */
export const isAcceptable = (
  engine: Engine,
  { tokens, safety, findings }: Examination,
  text: string,
): boolean =>
  safety.length === 0 &&
  findings.length === 0 &&
  isWellFormed(text, engine.pack.grammar) &&
  speaksForItself(engine, tokens);

/** A stop, or a picture. One expression each: Chromium 153 finds no picture with the two kinds of it in one class. */
const endings = [/[.?!…"”’)]$/, /\p{So}$/u, /\p{Emoji_Presentation}$/u];

/** A word that stands twice. */
const twice = /* @__PURE__ */ letterPattern('\\b([\\p{L}]{2,}) \\1\\b', 'i');

function isWellFormed(text: string, grammar: Grammar): boolean {
  const single = grammar.withoutDoubles(text);
  return (
    text !== '' &&
    !beginsSmall(text) &&
    endings.some((ending) => ending.test(text)) &&
    !/ {2}|\s[.,?!]/.test(text) &&
    !twice(single).test(single)
  );
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function isShort(source: string, text: string): boolean {
  return countWords(text) <= Math.max(longest, Math.floor(countWords(source) * growth));
}

/** One's own need, feeling or request is there, and nothing about the partner that a sentence of need can't hold. */
function speaksForItself(engine: Engine, tokens: Tokens): boolean {
  let speaks = false;
  for (let at = 0; at < tokens.sentenceCount; at += 1) {
    const from = tokens.sentences[at] as number;
    const to = tokens.sentences[at + 1] as number;
    if (engine.groups.matches(engine.pack.forbidden, tokens, from, to)) return false;
    speaks ||= engine.groups.matches(engine.pack.voice, tokens, from, to);
  }
  return speaks;
}

/** Half of the words that carry the topic are still there, in whatever form. */
function keepsTopic(
  engine: Engine,
  source: Tokens,
  findings: readonly DetailedFinding[],
  suggestion: Tokens,
): boolean {
  const kept = new Set(wordsOf(suggestion, engine.lexicon).map((word) => baseOf(engine, word)));
  const topic = new Set(findings.flatMap((finding) => topicWords(engine, source, finding)));
  const lost = [...topic].filter((word) => !kept.has(word));
  return lost.length * 2 <= topic.size;
}

/** The words of a finding that carry its topic, in their base form: no function words, and nothing of the accusation itself. */
function topicWords(engine: Engine, tokens: Tokens, { from, to, match }: DetailedFinding): string[] {
  const { isFunctionWord } = engine.pack.grammar;
  return wordsOf(tokens, engine.lexicon).flatMap((word, at) => {
    const isTopic =
      at >= from &&
      at < to &&
      word.length > 1 &&
      !match.named.includes(at) &&
      !isFunctionWord(word) &&
      !engine.lexicon.has(word, 'blame');
    return isTopic ? [baseOf(engine, word)] : [];
  });
}

const baseOf = (engine: Engine, word: string): string => engine.pack.grammar.inflect(word, 'base') ?? word;
