import type { DeclineReason, Variant } from '../model/phrasing.ts';
import { type DetailedFinding, examine, type Finding, plainFinding, type SafetyNotice } from './analyze.ts';
import { type Engine, engineFor } from './engine.ts';
import { fillFrame } from './frame.ts';
import { countWords, keepsLaws } from './laws.ts';
import { beginsSmall, capital, found, letterPattern } from './letters.ts';
import type { PhrasingPack } from './pack.ts';
import { afterComma, Tokens, tokenize } from './tokenize.ts';

/** A sentence that says the need instead. */
export interface Suggestion {
  readonly text: string;
  readonly variant: Variant;
}

/** What became of a text. */
export type Rephrasing =
  | { readonly status: 'clear' }
  | {
      readonly status: 'rephrased';
      readonly findings: readonly Finding[];
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly status: 'declined'; readonly findings: readonly Finding[]; readonly reason: DeclineReason }
  | { readonly status: 'safety'; readonly safety: readonly SafetyNotice[] };

/** Longer drafts are shown their findings and no suggestion: a person says one thing anew at a time. */
const longestDraft = 2_000;

const variants: readonly Variant[] = ['need', 'request', 'together', 'understanding'];

/**
 * Offer sentences that say the need where a draft accuses.
 *
 * Every suggestion is checked before it is offered: nothing in it accuses, it speaks of one’s own need, feeling or request,
 * it keeps the topic, and it is no longer than 2.5 times the draft or 30 words. Innocent sentences of the draft stay.
 *
 * @param text - One's own draft. Whatever it holds, this never throws.
 * @param pack - The rules of the text's language.
 * @param options - `variants`: which to offer, best first; all four unless said otherwise.
 * @returns `clear` when nothing accuses; `rephrased` with suggestions; `declined` with the reason; `safety` with notices
 *   that lead to help, and no suggestion, when the text may tell of harm.
 * @example
 * rephrase('You never listen to me.', pack).suggestions[0]
 * // => { variant: 'need', text: 'I’d like it if you listened to me more often.' }
 */
export function rephrase(
  text: string,
  pack: PhrasingPack,
  options: { readonly variants?: readonly Variant[] } = {},
): Rephrasing {
  const engine = engineFor(pack);
  const { tokens, safety, findings } = examine(engine, text);
  if (safety.length > 0) return { status: 'safety', safety };
  if (findings.length === 0) return { status: 'clear' };
  const plain = findings.map(plainFinding);
  if (text.length > longestDraft) return { status: 'declined', findings: plain, reason: 'too-long' };
  if (findings.some((finding) => holdsQuotation(tokens, finding)))
    return { status: 'declined', findings: plain, reason: 'reported-speech' };
  const trimmed = findings.map((finding) => withoutSplice(engine, tokens, finding));
  const suggestions = (options.variants ?? variants).flatMap((variant) => {
    const draft = replaceAll(engine, tokens, trimmed, variant);
    return draft !== undefined && keepsLaws(engine, tokens, findings, draft)
      ? [{ text: draft, variant }]
      : [];
  });
  const distinct = suggestions.filter(
    (one, index) => suggestions.findIndex((other) => other.text === one.text) === index,
  );
  if (distinct.length > 0) return { status: 'rephrased', findings: plain, suggestions: distinct };
  return { status: 'declined', findings: plain, reason: reasonFor(findings) };
}

/** A finding that is said anew with words of its own, without what tells something else: “… so late, the bus won’t wait”. */
function withoutSplice(
  { pack, groups, lexicon }: Engine,
  tokens: Tokens,
  finding: DetailedFinding,
): DetailedFinding {
  const { ids, breaks, ends } = tokens;
  const { slots, end } = finding.match;
  if (Object.keys(slots).length === 0) return finding;
  for (let at = end; at < finding.to; at += 1) {
    if (breaks[at] !== afterComma) continue;
    const from = lexicon.named('conjunction').has(ids[at] as number) ? at + 1 : at;
    if (groups.matches(pack.beside.splices, tokens, from, finding.to))
      return { ...finding, to: at, end: ends[at - 1] as number };
  }
  return finding;
}

/** Whether a finding reaches into somebody’s words in quotation marks; one word is only set off, not quoted. */
const holdsQuotation = ({ quoted }: Tokens, { from, to }: DetailedFinding): boolean =>
  quoted.subarray(from, to).filter((mark) => mark === 1).length > 1;

function reasonFor(findings: readonly DetailedFinding[]): DeclineReason {
  if (findings.every(({ kind }) => kind === 'insult-contempt')) return 'contempt-only';
  if (findings.every(({ kind }) => kind === 'withdrawal')) return 'withdrawal-only';
  return 'nothing-concrete';
}

/** The text with each finding said anew; one that can't be is left out beside others that can, as long as the topic is kept. */
function replaceAll(
  engine: Engine,
  tokens: Tokens,
  findings: readonly DetailedFinding[],
  variant: Variant,
): string | undefined {
  const sentences = withoutRepeats(
    findings,
    findings.map((finding) => rewriteOne(engine, tokens, finding, variant)),
  );
  if (sentences.every((sentence) => sentence === undefined)) return undefined;
  const parts: string[] = [];
  let at = 0;
  let isLost = false;
  for (const [index, finding] of findings.entries()) {
    const sentence = sentences[index];
    const { lead, whole } = beside(engine, tokens, at, finding.start, isLost, parts);
    if (whole !== '') parts.push(whole);
    if (sentence !== undefined && !parts.includes(sentence)) parts.push(opened(engine, lead, sentence));
    at = finding.end;
    isLost = losesPerson(engine, tokens, finding, sentence);
  }
  const { whole } = beside(engine, tokens, at, tokens.text.length, isLost, parts);
  if (whole !== '') parts.push(whole);
  return parts.join(' ');
}

/**
 * The sentences without what they say twice: one that carries nothing of the draft goes beside another of its kind, and an
 * end that two share stands once, in the last.
 */
function withoutRepeats(
  findings: readonly DetailedFinding[],
  rewrites: readonly (Rewrite | undefined)[],
): (string | undefined)[] {
  return rewrites.map((rewrite, index) => {
    const isSaid = rewrites.some(
      (other, at) =>
        at !== index &&
        other &&
        findings[at]?.kind === findings[index]?.kind &&
        (other.carries || at < index),
    );
    if (!rewrite || (isSaid && !rewrite.carries)) return undefined;
    const { sentence } = rewrite;
    const [end = ''] = /, [^,]*$/.exec(sentence) ?? [];
    const isShared = end && rewrites.some((other, at) => at > index && other?.sentence.endsWith(end));
    return isShared && rewrite.carries ? `${sentence.slice(0, -end.length)}.` : sentence;
  });
}

/** What a finding is said anew as, and whether it carries words of the draft. */
interface Rewrite {
  readonly sentence: string;
  readonly carries: boolean;
}

/** A sentence after what leads into it: “After a week of nights, I’d like …”. */
function opened({ pack }: Engine, lead: string, sentence: string): string {
  if (lead === '' || sentence.endsWith('?')) return sentence;
  if (pack.grammar.keepsCapital(found(firstWord, sentence) ?? '')) return `${lead}, ${sentence}`;
  return `${lead}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function rewriteOne(
  engine: Engine,
  tokens: Tokens,
  finding: DetailedFinding,
  variant: Variant,
): Rewrite | undefined {
  const { rule, kind } = finding.match.owner;
  for (const frame of [rule.rewrite?.[variant], kind.fallback?.[variant]]) {
    const sentence = frame && fillFrame(engine, tokens, finding, frame);
    if (sentence) return { sentence, carries: frame.includes('{') };
  }
  return undefined;
}

/** Fewer words than these beside a finding are a scrap: a name that was called, “just saying”. */
const shortestBefore = 3;
const shortestAfter = 5;

const betweenLetters = /* @__PURE__ */ letterPattern('[^\\p{L}\\p{N}]+');
const firstWord = /* @__PURE__ */ letterPattern("^[\\p{L}’']+");
const lastWord = /* @__PURE__ */ letterPattern("[\\p{L}’']+$");
/** A sentence that is at its end: a stop, whatever closes after it, or a sign that is no part of a word. */
const ended = /* @__PURE__ */ letterPattern('[.!?…]["”’)]*$|[^\\p{L}\\p{N}\'"”’),%$€£]$');

/**
 * What stands between two findings, or before the first and after the last: whole sentences as they are, and what leads
 * into the next. What belongs to the sentence before goes back into it: “… more often, since the baby came.”
 */
function beside(
  engine: Engine,
  tokens: Tokens,
  from: number,
  to: number,
  isLost: boolean,
  parts: string[],
): { lead: string; whole: string } {
  let left = tokens.text.slice(from, to);
  if (to === tokens.text.length) left += '\n';
  const [rest = ''] = from > 0 ? (/^[^.!?…\n]*/u.exec(left) ?? []) : [];
  left = left.slice(rest.length);
  const [opening = ''] = /[^.!?…\n]*$/u.exec(left) ?? [];
  left = left.slice(0, left.length - opening.length);
  const { stands } = engine.pack.beside;
  const ending = stripped(engine, rest);
  const isLong = countWords(ending) >= shortestAfter;
  let after = '';
  const last = parts.at(-1);
  if (isLong && isA(engine, firstOf(ending), 'subordinator') && last?.endsWith('.')) {
    if (innocent(engine, ending) !== '') parts[parts.length - 1] = `${last.slice(0, -1)}, ${ending}.`;
  } else {
    after = innocent(engine, ending, isLong ? stands : engine.pack.voice, isLost);
  }
  const before = stripped(engine, opening);
  const isScrap = countWords(before) < shortestBefore;
  const isLead = isA(engine, firstOf(before), 'subordinator');
  // “As her father | you should …” is one clause.
  const tie = found(lastWord, opening.trimEnd());
  const isParted =
    !tie ||
    isA(engine, tie, 'conjunction', 'tie') ||
    isA(engine, firstOf(tokens.text.slice(to)), 'conjunction', 'clause-subject');
  const whole = [
    after,
    innocent(engine, left, '', isLost),
    isLead || isScrap || !isParted ? '' : innocent(engine, before, stands),
  ];
  return {
    lead: isLead && !isScrap ? innocent(engine, before).replace(/\.$/, '') : '',
    whole: whole.filter(Boolean).join(' '),
  };
}

const firstOf = (text: string): string | undefined => found(firstWord, text);

const isA = ({ lexicon }: Engine, word = '', ...classes: string[]): boolean =>
  classes.some((name) => lexicon.has(word.toLowerCase(), name));

/** Whether somebody was named in a finding and is not in what it is said anew as: who “he” is then can't be told. */
function losesPerson(engine: Engine, { text }: Tokens, finding: DetailedFinding, sentence = ''): boolean {
  const words = text.slice(finding.start, finding.end).split(betweenLetters(text));
  return words.some(
    (word, index) =>
      (isA(engine, word, 'person') || (index > 0 && word.length > 1 && !beginsSmall(word))) &&
      !sentence.includes(word),
  );
}

/**
 * The sentences that may stay beside a suggestion, each up to the first clause that accuses or jabs. A scrap of a finding's
 * own sentence stays only when it is what it must be; what is as short as a call, when it is a sentence of its own.
 */
function innocent(engine: Engine, text: string, must = '', isLost = false): string {
  const { groups, lexicon } = engine;
  const { stands, jabs, kind } = engine.pack.beside;
  const tokens = new Tokens(text.length);
  tokenize(text, lexicon, tokens);
  const { starts, ends, sentences, ids, breaks, count } = tokens;
  const is = (name: string, at: number) => lexicon.named(name).has(ids[at] as number);
  /** Where the clauses of a sentence end that may stay: at its start when none may. */
  const endOf = (from: number, to: number): number => {
    const needed = must || (to - from < shortestBefore && stands);
    if (needed && !groups.matches(needed, tokens, from, to)) return from;
    for (let start = from, at = from + 1; at <= to; at += 1) {
      if (at < to && breaks[at] !== afterComma && !(is('conjunction', at - 1) && is('clause-subject', at)))
        continue;
      if (groups.matches(jabs, tokens, start, at) && !groups.matches(kind, tokens, start, at)) {
        while (start > from && is('conjunction', start - 1)) start -= 1;
        return start - from < shortestBefore || is('subordinator', from) ? from : start;
      }
      start = at;
    }
    return to;
  };
  let kept = '';
  let begin = 0;
  let from = 0;
  for (let sentence = 1; sentence <= tokens.sentenceCount; sentence += 1) {
    const to = sentences[sentence] as number;
    const gap = text.slice(ends[to - 1], to < count ? starts[to] : text.length);
    // No space, no new sentence: 3.50
    if (to < count && !/\s/.test(gap)) continue;
    const next = to < count ? (ends[to - 1] as number) + gap.search(/\S*$/) : text.length;
    const end = isLost && from === 0 && is('third-person', 0) ? 0 : endOf(from, to);
    if (end > from) kept += end === to ? text.slice(begin, next) : `${text.slice(begin, ends[end - 1])}. `;
    begin = next;
    from = to;
  }
  return sentenceOf(engine, kept);
}

/** A part of a sentence without the marks around it and without the words that tied it to a finding. */
function stripped(engine: Engine, text: string): string {
  let left = text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  for (let word = firstOf(left); isA(engine, word, 'conjunction'); word = firstOf(left))
    left = left.slice(word?.length).replace(/^[\s,;:–—-]+/u, '');
  for (
    let word = found(lastWord, left);
    word && isA(engine, word, 'conjunction', 'tie');
    word = found(lastWord, left)
  )
    left = left.slice(0, -word.length).replace(/[\s,;:–—-]+$/u, '');
  return left;
}

/** Whole sentences, with a capital and a stop; nothing when only connecting words are left. */
function sentenceOf(engine: Engine, text: string): string {
  const words = text.replace(/^[\s,;:.!?…–—-]+/u, '').replace(/[\s,;:–—-]+$/u, '');
  const isEmpty = words
    .split(betweenLetters(words))
    .every((word) => word === '' || isA(engine, word, 'connective', 'tag', 'only-tag'));
  if (isEmpty) return '';
  return ended(words).test(words) ? capital(words) : `${capital(words)}.`;
}
