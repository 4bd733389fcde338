import type { SafetyCategory } from '../model/phrasing.ts';
import { askOnce, type Engine, type Matches } from './engine.ts';
import { afterComma, type Tokens } from './tokenize.ts';

/** Words that may tell of harm. Nothing is judged by it: it says where help is. */
export interface SafetyNotice {
  readonly category: SafetyCategory;
  /** The rule that found it; `likely-harm` when none did and many small hints together say so. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** The rule of a notice that no rule gave, but the model. */
const likelyHarm = 'likely-harm';

export function findLikelyHarm({ harm }: Engine, tokens: Tokens, notices: SafetyNotice[]): void {
  const { sentences, starts, ends } = tokens;
  for (const { category, firstSentence, lastSentence } of harm.findIn(tokens)) {
    const from = sentences[firstSentence] as number;
    const to = sentences[lastSentence + 1] as number;
    const [start, end] = [starts[from] as number, ends[to - 1] as number];
    notices.push({ category, rule: likelyHarm, start, end });
  }
}

export function findSafety(
  engine: Engine,
  tokens: Tokens,
  from: number,
  to: number,
  matches: Matches['safety'],
  notices: SafetyNotice[],
): void {
  const { groups } = engine;
  const isScene = askOnce(groups, tokens, from, to);
  let clause: readonly [number, number] = [from, from];
  let isSpared = isScene;
  let last = from;
  for (const { owner, start, end } of matches) {
    if (start < last) continue;
    if (start < clause[0] || end > clause[1]) {
      clause = clauseAround(engine, tokens, from, to, start, end);
      isSpared = askOnce(groups, tokens, ...clause);
    }
    if (isScene(owner.scene) || isSpared(owner.unless)) continue;
    last = end;
    notices.push({
      category: owner.category,
      rule: owner.id,
      start: tokens.starts[start] as number,
      end: tokens.ends[end - 1] as number,
    });
  }
}

/**
 * The words around a match up to where another clause with its own subject begins: what is innocent there does not take back
 * what is told here.
 */
function clauseAround(
  { lexicon }: Engine,
  { ids, breaks }: Tokens,
  from: number,
  to: number,
  start: number,
  end: number,
): [number, number] {
  const joins = lexicon.named('conjunction');
  const subject = lexicon.named('clause-subject');
  // `and he …`, `but now he …`, `, he …`
  const opens = (at: number) =>
    subject.has(ids[at] as number) &&
    (breaks[at] === afterComma ||
      joins.has(ids[at - 1] as number) ||
      (at - 2 >= from && joins.has(ids[at - 2] as number)));
  let left = start;
  while (left > from && !opens(left)) left -= 1;
  let right = end;
  while (right < to && !opens(right)) right += 1;
  return [left, right];
}
