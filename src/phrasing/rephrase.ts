import type { DeclineReason, Variant } from '../model/phrasing.ts';
import { type DetailedFinding, examine, type Finding, plainFinding, type SafetyNotice } from './analyze.ts';
import { type Engine, engineFor } from './engine.ts';
import { fillFrame } from './frame.ts';
import { keepsLaws } from './laws.ts';
import { capital, found, letterPattern } from './letters.ts';
import type { PhrasingPack } from './pack.ts';
import type { Tokens } from './tokenize.ts';

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
  const suggestions = (options.variants ?? variants).flatMap((variant) => {
    const draft = replaceAll(engine, tokens, findings, variant);
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
  const sentences = findings.map((finding) => rewriteOne(engine, tokens, finding, variant));
  if (sentences.every((sentence) => sentence === undefined)) return undefined;
  const parts: string[] = [];
  let at = 0;
  for (const [index, finding] of findings.entries()) {
    const sentence = sentences[index];
    const { lead, whole } = beside(engine, tokens.text.slice(at, finding.start), at > 0, parts);
    if (whole !== '') parts.push(whole);
    if (sentence !== undefined && !parts.includes(sentence)) parts.push(opened(engine, lead, sentence));
    at = finding.end;
  }
  const { whole } = beside(engine, `${tokens.text.slice(at)}\n`, true, parts);
  if (whole !== '') parts.push(whole);
  return parts.join(' ');
}

const firstCapital = /* @__PURE__ */ letterPattern('^[\\p{Lu}]');

/** A sentence after what leads into it: “After a week of nights, I’d like …”. */
function opened({ pack }: Engine, lead: string, sentence: string): string {
  if (lead === '') return sentence;
  if (pack.grammar.keepsCapital(found(firstWord, sentence) ?? '')) return `${lead}, ${sentence}`;
  return `${lead}, ${sentence.replace(firstCapital(sentence), (letter) => letter.toLowerCase())}`;
}

function rewriteOne(
  engine: Engine,
  tokens: Tokens,
  finding: DetailedFinding,
  variant: Variant,
): string | undefined {
  const { rule, kind } = finding.match.owner;
  const frames = [rule.rewrite?.[variant], kind.fallback?.[variant]];
  for (const frame of frames) {
    const sentence = frame === undefined ? undefined : fillFrame(engine, tokens, finding, frame);
    if (sentence !== undefined) return sentence;
  }
  return undefined;
}

/** Fewer words than these beside a finding are a scrap: a name that was called, “just saying”. */
const shortestBefore = 3;
const shortestAfter = 5;

const betweenWords = /* @__PURE__ */ letterPattern("[^\\p{L}\\p{N}'’]+");
const betweenLetters = /* @__PURE__ */ letterPattern('[^\\p{L}\\p{N}]+');
const firstWord = /* @__PURE__ */ letterPattern("^[\\p{L}’']+");
const lastWord = /* @__PURE__ */ letterPattern("[\\p{L}’']+$");
/** A sentence that is at its end: a stop, whatever closes after it, or a sign that is no part of a word. */
const ended = /* @__PURE__ */ letterPattern('[.!?…]["”’)]*$|[^\\p{L}\\p{N}\'"”’),%$€£]$');

const countWords = (text: string): number => text.split(betweenWords(text)).filter(Boolean).length;

/**
 * What stands between two findings, or before the first and after the last: whole sentences as they are, and what leads
 * into the next. What belongs to the sentence before goes back into it: “… more often, since the baby came.”
 */
function beside(
  engine: Engine,
  text: string,
  followsFinding: boolean,
  parts: string[],
): { lead: string; whole: string } {
  let left = text;
  const [rest = ''] = followsFinding ? (/^[^.!?…\n]*/u.exec(left) ?? []) : [];
  left = left.slice(rest.length);
  const [opening = ''] = /[^.!?…\n]*$/u.exec(left) ?? [];
  left = left.slice(0, left.length - opening.length);
  const ending = stripped(engine, rest);
  let after = '';
  if (countWords(ending) >= shortestAfter) {
    const last = parts.at(-1);
    if (isSubordinate(engine, ending) && last?.endsWith('.'))
      parts[parts.length - 1] = `${last.slice(0, -1)}, ${ending}.`;
    else after = sentenceOf(engine, ending);
  }
  const before = stripped(engine, opening);
  const isLead = isSubordinate(engine, before);
  const scrap = countWords(before) < shortestBefore;
  const whole = [after, sentenceOf(engine, left), isLead || scrap ? '' : sentenceOf(engine, before)];
  return {
    lead: isLead && !scrap ? capital(before) : '',
    whole: whole.filter((part) => part !== '').join(' '),
  };
}

const isSubordinate = ({ lexicon }: Engine, text: string): boolean =>
  lexicon.has((found(firstWord, text) ?? '').toLowerCase(), 'subordinator');

/** A part of a sentence without the marks around it and without the words that tied it to a finding. */
function stripped({ lexicon }: Engine, text: string): string {
  let left = text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  const isTie = (word: string) =>
    lexicon.has(word.toLowerCase(), 'conjunction') || lexicon.has(word.toLowerCase(), 'tie');
  for (
    let word = found(firstWord, left);
    word && lexicon.has(word.toLowerCase(), 'conjunction');
    word = found(firstWord, left)
  ) {
    left = left.slice(word.length).replace(/^[\s,;:–—-]+/u, '');
  }
  for (let word = found(lastWord, left); word && isTie(word); word = found(lastWord, left)) {
    left = left.slice(0, -word.length).replace(/[\s,;:–—-]+$/u, '');
  }
  return left;
}

/** Whole sentences, with a capital and a stop; nothing when only connecting words are left. */
function sentenceOf({ lexicon }: Engine, text: string): string {
  const words = text.replace(/^[\s,;:.!?…–—-]+/u, '').replace(/[\s,;:–—-]+$/u, '');
  const lower = words.toLowerCase();
  const isEmpty = lower
    .split(betweenLetters(lower))
    .every(
      (word) => word === '' || ['connective', 'tag', 'only-tag'].some((name) => lexicon.has(word, name)),
    );
  if (isEmpty) return '';
  return ended(words).test(words) ? capital(words) : `${capital(words)}.`;
}
