import type { DeclineReason, Variant } from '../model/phrasing.ts';
import { analyze, type DetailedFinding, examine, type Finding, type SafetyNotice } from './analyze.ts';
import { type Engine, engineFor } from './engine.ts';
import { fillFrame } from './frame.ts';
import { keepsLaws } from './laws.ts';
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
  const plain = analyze(text, pack).findings;
  if (text.length > longestDraft) return { status: 'declined', findings: plain, reason: 'too-long' };
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

function reasonFor(findings: readonly DetailedFinding[]): DeclineReason {
  if (findings.every(({ kind }) => kind === 'insult-contempt')) return 'contempt-only';
  if (findings.every(({ kind }) => kind === 'withdrawal')) return 'withdrawal-only';
  return 'nothing-concrete';
}

/** The text with each finding said anew; a finding that can't be, but only adds contempt, is left out. */
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
    if (sentence === undefined && finding.kind !== 'insult-contempt' && finding.kind !== 'withdrawal')
      return undefined;
    parts.push(innocent(engine, trimmed(tokens.text.slice(at, finding.start), at > 0, true)));
    if (sentence !== undefined && !parts.includes(sentence)) parts.push(sentence);
    at = finding.end;
  }
  parts.push(innocent(engine, trimmed(tokens.text.slice(at), true, false)));
  return parts.filter((part) => part !== '').join(' ');
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

const shortest = 3;

/** A text without the scraps next to a finding: a name that was called, one word before a comma. */
function trimmed(text: string, followsFinding: boolean, precedesFinding: boolean): string {
  const isScrap = (part: string) => part.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean).length < shortest;
  let left = text;
  const [head = ''] = /^[^.!?\n]*/.exec(left) ?? [];
  if (followsFinding && isScrap(head)) left = left.slice(head.length);
  const [tail = ''] = /[^.!?\n]*$/.exec(left) ?? [];
  if (precedesFinding && isScrap(tail)) left = left.slice(0, left.length - tail.length);
  return left;
}

/** What stands beside a finding, as a sentence of its own; nothing when only connecting words are left. */
function innocent({ lexicon }: Engine, text: string): string {
  const words = text
    .replace(/^[\s,;:.!?…–—-]+/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/^(\p{L}+)\s+/u, (opening, word: string) =>
      lexicon.has(word.toLowerCase(), 'conjunction') ? '' : opening,
    )
    .replace(/[\s,;:–—-]+(\p{L}+)$/u, (ending, word: string) =>
      lexicon.has(word.toLowerCase(), 'conjunction') ? '' : ending,
    );
  const isEmpty = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every(
      (word) => word === '' || ['connective', 'tag', 'only-tag'].some((name) => lexicon.has(word, name)),
    );
  if (isEmpty) return '';
  const capital = words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!?…]["”’)]*$|[^\p{L}\p{N}'"”’),%$€£]$/u.test(capital) ? capital : `${capital}.`;
}
