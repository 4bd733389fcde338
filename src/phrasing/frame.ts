import type { DetailedFinding } from './analyze.ts';
import type { Engine } from './engine.ts';
import { capital } from './letters.ts';
import type { Grammar } from './pack.ts';
import { type Tokens, wordsOf } from './tokenize.ts';

/**
 * Fill a frame with what a finding captured; `undefined` when a slot that it needs is missing or takes no such form.
 *
 * Slots: `{v}` as written · `{v:past}` another form of the verb, its other words kept · `{rest:some}` as it is where it is
 * wished for · `{topic}` what the finding is about · `{rest?}` may be missing.
 */
export function fillFrame(
  engine: Engine,
  tokens: Tokens,
  finding: DetailedFinding,
  frame: string,
): string | undefined {
  let isWhole = true;
  const filled = frame.replace(
    /\{([a-z][a-z0-9]*)(?::([a-z]+))?(\?)?\}/g,
    (_, name: string, form: string | undefined, optional: string | undefined) => {
      const text = readSlot(engine, tokens, finding, name, form);
      if (text === undefined && optional === undefined) isWhole = false;
      return text ?? '';
    },
  );
  return isWhole ? tidy(filled, engine.pack.grammar) : undefined;
}

function readSlot(
  engine: Engine,
  tokens: Tokens,
  finding: DetailedFinding,
  name: string,
  form: string | undefined,
): string | undefined {
  const range = name === 'topic' ? topicOf(engine, tokens, finding) : finding.match.slots[name];
  if (!range) return undefined;
  const from = range[0];
  const to = Math.min(range[1], Math.max(finding.to, range[0]));
  if (to <= from) return undefined;
  const words = wordsOf(tokens, engine.lexicon);
  const text = slice(tokens, words, from, to);
  if (form === undefined) return text;
  const { affirm, inflect } = engine.pack.grammar;
  if (form === 'some') return affirm(text);
  const base = inflect(words[from] as string, 'base');
  const verb = base === undefined ? undefined : inflect(base, form);
  if (verb === undefined) return undefined;
  return to - from > 1 ? `${verb} ${slice(tokens, words, from + 1, to)}` : verb;
}

/** The text of some words as the person wrote it; in full words where a written word is cut in two. */
function slice(tokens: Tokens, words: readonly string[], from: number, to: number): string {
  const { starts, ends, text, count } = tokens;
  let begin = from;
  while (begin < to && begin > 0 && starts[begin - 1] === starts[begin]) begin += 1;
  let end = to;
  while (end > begin && end < count && starts[end] === starts[end - 1]) end -= 1;
  const whole = begin < end ? [text.slice(starts[begin], ends[end - 1])] : [];
  return [...words.slice(from, begin), ...whole, ...words.slice(end, to)]
    .join(' ')
    .replace(/ '(s|d)\b/g, '’$1');
}

/** What a finding is about: the longest run of words that begins with a determiner and carries meaning. */
function topicOf(
  { lexicon, pack }: Engine,
  tokens: Tokens,
  finding: DetailedFinding,
): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  const { isFunctionWord } = pack.grammar;
  const words = wordsOf(tokens, lexicon);
  const isNamed = (at: number) => finding.match.named.includes(at);
  const runTo = (from: number, most: number): number => {
    let to = from;
    while (
      to < Math.min(finding.to, most) &&
      tokens.breaks[to] === 0 &&
      !isFunctionWord(words[to] as string) &&
      !isNamed(to) &&
      !lexicon.has(words[to] as string, 'blame')
    )
      to += 1;
    return to;
  };
  for (let at = finding.from; at < finding.to; at += 1) {
    if (!lexicon.has(words[at] as string, 'determiner') || isNamed(at)) continue;
    let to = runTo(at + 1, at + 5);
    if (words[to] === "'s" && to + 1 < finding.to) to = runTo(to + 1, at + 7);
    if (to > at + 1 && (!best || to - at > best[1] - best[0])) best = [at, to];
  }
  return best;
}

/** One space between words, none before a stop, a capital first. */
function tidy(sentence: string, { polish }: Grammar): string {
  const spaced = sentence.replace(/\s+/g, ' ').replace(/ (?=[.,?!])/g, '');
  return capital(polish(spaced).trim());
}
