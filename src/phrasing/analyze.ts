import type { StepId } from '../generated/ids.ts';
import type { FindingKind, Severity } from '../model/phrasing.ts';
import { askOnce, type Engine, engineFor, type Matches, matchesIn } from './engine.ts';
import { findLikelyHarm, findSafety, type SafetyNotice } from './gate.ts';
import type { Match } from './match.ts';
import type { PhrasingPack } from './pack.ts';
import type { OwnedRule } from './rules.ts';
import { afterComma, Tokens, tokenize } from './tokenize.ts';

/** An accusing clause in a text; `text.slice(start, end)` is its words. */
export interface Finding {
  readonly kind: FindingKind;
  /** The rule that found it, unique in its kind. */
  readonly rule: string;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** The step whose advice it applies. */
  readonly applies: StepId;
}

/** What was found in a text: safety first, and when there is any, nothing else. */
export interface Analysis {
  readonly text: string;
  readonly safety: readonly SafetyNotice[];
  readonly findings: readonly Finding[];
}

/** A finding with what a rewrite needs. */
export interface DetailedFinding extends Finding {
  readonly match: Match<OwnedRule>;
  /** Word positions of the finding. */
  readonly from: number;
  readonly to: number;
}

/**
 * Find what accuses in a person's own draft.
 *
 * @param text - One's own draft, of any length. Whatever it holds, this never throws.
 * @param pack - The rules of the text's language: the default export of `attune/phrasing/<language>`.
 * @returns Findings in reading order, none inside another. When the safety gate fires, `findings` is empty.
 * @example
 * analyze('You never listen.', pack).findings
 * // => [{ kind: 'absolute-accusation', rule: 'never-verb', start: 0, end: 16, severity: 'caution', applies: 'communicate-needs' }]
 */
export function analyze(text: string, pack: PhrasingPack): Analysis {
  const engine = engineFor(pack);
  const tokens = text.length > engine.scratch.room ? new Tokens(text.length) : engine.scratch;
  const { safety, findings } = examineWith(engine, text, tokens);
  return {
    text,
    safety,
    findings: findings.map(plainFinding),
  };
}

/** A finding as an app gets it: plain JSON, without what a rewrite needs. */
export const plainFinding = ({ kind, rule, start, end, severity, applies }: DetailedFinding): Finding => ({
  kind,
  rule,
  start,
  end,
  severity,
  applies,
});

/** What a text holds, with its words. */
export interface Examination {
  readonly tokens: Tokens;
  readonly safety: SafetyNotice[];
  readonly findings: DetailedFinding[];
}

/** The same with what a rewrite needs. */
export const examine = (engine: Engine, text: string): Examination =>
  examineWith(engine, text, new Tokens(text.length));

function examineWith(engine: Engine, text: string, tokens: Tokens): Examination {
  tokenize(text, engine.lexicon, tokens);
  const safety: SafetyNotice[] = [];
  const findings: DetailedFinding[] = [];
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence += 1) {
    const from = tokens.sentences[sentence] as number;
    const to = tokens.sentences[sentence + 1] as number;
    const matches = matchesIn(engine, tokens, from, to);
    if (matches === undefined) continue;
    if (matches.safety.length > 0) findSafety(engine, tokens, from, to, matches.safety, safety);
    if (matches.rules.length > 0 && safety.length === 0)
      findAll(engine, tokens, sentence, matches.rules, findings);
  }
  if (safety.length === 0) findLikelyHarm(engine, tokens, safety);
  return { tokens, safety, findings: safety.length > 0 ? [] : findings };
}

function findAll(
  engine: Engine,
  tokens: Tokens,
  sentence: number,
  matches: Matches['rules'],
  found: DetailedFinding[],
): void {
  const from = tokens.sentences[sentence] as number;
  const to = tokens.sentences[sentence + 1] as number;
  const isQuestion = tokens.questions[sentence] === 1;
  const isSpared = askOnce(engine.groups, tokens, from, to);
  if (isSpared(engine.pack.silencers)) return;
  let reach: Int32Array | undefined;
  for (const match of matches) {
    const { kind, rule } = match.owner;
    if (tokens.quoted[match.start] === 1 || (rule.when && (rule.when === 'question') !== isQuestion))
      continue;
    if (isSpared(kind.unless) || isSpared(rule.unless)) continue;
    reach ??= reachOf(engine, tokens, from, to);
    const end = endOf(match, reach, from, to);
    keepBetter(found, {
      kind: kind.kind,
      rule: rule.id,
      start: tokens.starts[match.start] as number,
      end: tokens.ends[end - 1] as number,
      severity: kind.severity,
      applies: kind.applies,
      match,
      from: match.start,
      to: end,
    });
  }
}

/** Where a finding ends: where its pattern or its rule says so, else with the clause. */
function endOf(
  { owner, end, isClosed }: Match<OwnedRule>,
  reach: Int32Array,
  from: number,
  to: number,
): number {
  if (isClosed || owner.rule.extent === 'match') return end;
  return owner.rule.extent === 'sentence' ? to : (reach[end - 1 - from] as number);
}

/** Keep one finding of those on the same words: the one of higher priority, then the more specific, then the longer. */
function keepBetter(found: DetailedFinding[], next: DetailedFinding): void {
  const last = found.at(-1);
  if (!last || next.from >= last.to) {
    found.push(next);
    return;
  }
  const rank = (one: DetailedFinding) => one.match.owner.rule.priority ?? 0;
  const better =
    rank(next) - rank(last) ||
    next.match.weight - last.match.weight ||
    next.to - next.from - (last.to - last.from);
  if (better > 0) {
    found.pop();
    keepBetter(found, next);
  }
}

/**
 * For each word of a sentence, where the clause around it ends: before a new subject after a comma or a conjunction, before
 * a name that is called, and before tags: `…, lol`.
 */
function reachOf({ lexicon }: Engine, tokens: Tokens, from: number, to: number): Int32Array {
  const { ids, breaks } = tokens;
  const conjunction = lexicon.named('conjunction');
  const subject = lexicon.named('clause-subject');
  const tag = lexicon.named('tag');
  const onlyTag = lexicon.named('only-tag');
  const isParted = (at: number) => breaks[at] === afterComma;
  const reach = new Int32Array(to - from);
  let end = to;
  for (
    let at = to - 1;
    at > from && (tag.has(ids[at] as number) || onlyTag.has(ids[at] as number));
    at -= 1
  ) {
    if (isParted(at) || onlyTag.has(ids[at] as number)) end = at;
  }
  // `…, Deb`: one unknown word at the end, after a comma, is a name.
  if (end - 1 > from && isParted(end - 1) && ids[end - 1] === 0) end -= 1;
  for (let at = to - 1; at >= from; at -= 1) {
    reach[at - from] = Math.max(end, at + 1);
    if (at === from) break;
    const next = at + 1 < to ? (ids[at + 1] as number) : 0;
    const opensClause = conjunction.has(ids[at] as number) && subject.has(next);
    if (opensClause || (isParted(at) && (subject.has(ids[at] as number) || tag.has(ids[at] as number))))
      end = at;
  }
  return reach;
}
