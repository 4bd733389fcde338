import type { DeclineReason, Variant } from '../model/phrasing.ts';
import { type DetailedFinding, examine, type Finding, plainFinding } from './analyze.ts';
import { beside, firstOf, losesPerson } from './beside.ts';
import { type Engine, engineFor } from './engine.ts';
import { fillFrame } from './frame.ts';
import type { SafetyNotice } from './gate.ts';
import { keepsLaws } from './laws.ts';
import type { PhrasingPack } from './pack.ts';
import { afterComma, type Tokens } from './tokenize.ts';

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
  if (pack.grammar.keepsCapital(firstOf(sentence) ?? '')) return `${lead}, ${sentence}`;
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
