import type { DetailedFinding } from './analyze.ts';
import type { Engine } from './engine.ts';
import { countWords } from './laws.ts';
import { beginsSmall, capital, found, letterPattern } from './letters.ts';
import { afterComma, Tokens, tokenize } from './tokenize.ts';

/** Fewer words than these beside a finding are a scrap: a name that was called, “just saying”. */
const shortestBefore = 3;
const shortestAfter = 5;

const betweenLetters = /* @__PURE__ */ letterPattern('[^\\p{L}\\p{N}]+');
const firstWord = /* @__PURE__ */ letterPattern("^[\\p{L}’']+");
const lastWord = /* @__PURE__ */ letterPattern("[\\p{L}’']+$");
/** A sentence that is at its end: a stop, whatever closes after it, or a sign that is no part of a word. */
const ended = /* @__PURE__ */ letterPattern('[.!?…]["”’)]*$|[^\\p{L}\\p{N}\'"”’),%$€£]$');

/** What stays of a draft before a sentence that is said anew. */
interface Beside {
  /** What leads into it, without a stop. */
  readonly lead: string;
  /** Whole sentences. */
  readonly whole: string;
}

/**
 * What stands between two findings, or before the first and after the last, as far as it may stay. What belongs to the
 * sentence before goes back into it: “… more often, since the baby came.”
 *
 * @param isLost - Whether the finding before named a person who is not named any more.
 * @param parts - What was said so far; its last sentence may grow.
 */
export function beside(
  engine: Engine,
  tokens: Tokens,
  from: number,
  to: number,
  isLost: boolean,
  parts: string[],
): Beside {
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
    if (innocentOf(engine, ending) !== '') parts[parts.length - 1] = `${last.slice(0, -1)}, ${ending}.`;
  } else {
    after = innocentOf(engine, ending, isLong ? stands : engine.pack.voice, isLost);
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
    innocentOf(engine, left, '', isLost),
    isLead || isScrap || !isParted ? '' : innocentOf(engine, before, stands),
  ];
  return {
    lead: isLead && !isScrap ? innocentOf(engine, before).replace(/\.$/, '') : '',
    whole: whole.filter(Boolean).join(' '),
  };
}

/** Whether somebody was named in a finding and is not in what it is said anew as: who “he” is then can't be told. */
export function losesPerson(
  engine: Engine,
  { text }: Tokens,
  finding: DetailedFinding,
  sentence = '',
): boolean {
  const words = text.slice(finding.start, finding.end).split(betweenLetters(text));
  return words.some(
    (word, index) =>
      (isA(engine, word, 'person') || (index > 0 && word.length > 1 && !beginsSmall(word))) &&
      !sentence.includes(word),
  );
}

export const firstOf = (text: string): string | undefined => found(firstWord, text);

const isA = ({ lexicon }: Engine, word = '', ...classes: string[]): boolean =>
  classes.some((name) => lexicon.has(word.toLowerCase(), name));

/**
 * The sentences of a text that may stay beside a suggestion, each up to its first clause that accuses or jabs.
 *
 * @param must - Patterns of which a sentence needs one; what is as short as a call must always stand by itself.
 */
function innocentOf(engine: Engine, text: string, must = '', isLost = false): string {
  const tokens = new Tokens(text.length);
  tokenize(text, engine.lexicon, tokens);
  const { ids, ends } = tokens;
  const isOf = (name: string, at: number) => engine.lexicon.named(name).has(ids[at] as number);
  let kept = '';
  for (const { from, to, start, end } of sentencesOf(tokens)) {
    if (isLost && from === 0 && isOf('third-person', 0)) continue;
    const last = innocentEnd(engine, tokens, from, to, must);
    if (last === to) kept += text.slice(start, end);
    else if (last > from) kept += `${text.slice(start, ends[last - 1])}. `;
  }
  return sentenceOf(engine, kept);
}

/** A sentence by its words and by its characters, with what follows it up to the next. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text. Where no space is, there is no new one: 3.50 */
function sentencesOf({ text, sentences, sentenceCount, starts, ends, count }: Tokens): Sentence[] {
  const all: Sentence[] = [];
  let from = 0;
  let start = 0;
  for (let sentence = 1; sentence <= sentenceCount; sentence += 1) {
    const to = sentences[sentence] as number;
    const stop = ends[to - 1] as number;
    const gap = to < count ? text.slice(stop, starts[to]) : '';
    if (to < count && !/\s/.test(gap)) continue;
    const end = to < count ? stop + gap.search(/\S*$/) : text.length;
    all.push({ from, to, start, end });
    [from, start] = [to, end];
  }
  return all;
}

/** Where the clauses of a sentence end that may stay: at its start when none may. */
function innocentEnd(engine: Engine, tokens: Tokens, from: number, to: number, must: string): number {
  const { groups, lexicon } = engine;
  const { stands, jabs, kind } = engine.pack.beside;
  const { ids, breaks } = tokens;
  const isOf = (name: string, at: number) => lexicon.named(name).has(ids[at] as number);
  const needed = must || (to - from < shortestBefore ? stands : '');
  if (needed && !groups.matches(needed, tokens, from, to)) return from;
  let clause = from;
  for (let at = from + 1; at <= to; at += 1) {
    const isEnd = at === to || breaks[at] === afterComma;
    if (!isEnd && !(isOf('conjunction', at - 1) && isOf('clause-subject', at))) continue;
    if (groups.matches(jabs, tokens, clause, at) && !groups.matches(kind, tokens, clause, at)) {
      while (clause > from && isOf('conjunction', clause - 1)) clause -= 1;
      return clause - from < shortestBefore || isOf('subordinator', from) ? from : clause;
    }
    clause = at;
  }
  return to;
}

/** A part of a sentence without the marks around it and without the words that tied it to a finding. */
function stripped(engine: Engine, text: string): string {
  let left = text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  for (let word = firstOf(left); word && isA(engine, word, 'conjunction'); word = firstOf(left))
    left = left.slice(word.length).replace(/^[\s,;:–—-]+/u, '');
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
