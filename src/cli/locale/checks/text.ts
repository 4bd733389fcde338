import { placeholdersOf, type Unit } from '../unit.ts';

/** What is wrong with one text. */
export interface Flaw {
  readonly rule: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

const error = (rule: string, message: string): Flaw => ({ rule, message, severity: 'error' });
const warning = (rule: string, message: string): Flaw => ({ rule, message, severity: 'warning' });
const brackets = (names: readonly string[]): string =>
  names.map((name) => `{{${name}}}`).join(', ') || 'none';

/** An ending in brackets, after a slash, or with a sign in the word: cansado(a), Partner*in, amig@s. */
const bracketForm =
  /(?<!\$)\p{L}\(\p{L}{1,6}\)|\p{L}[*:_·•]in(?:nen)?(?!\p{L})|\p{L}{2,}\/(?:as?|os?|es?|in|innen|ne)(?!\p{L})|\p{L}@s?(?![\p{L}.])/u;

const markdown = /\*\*|(?<!\p{L})__|`|\[[^\]]*\]\([^)]*\)|^\s*(?:#{1,6}|[-*+]|\d+\.)\s/mu;
const html = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i;

const graphemes = new Map<string, Intl.Segmenter>();
const lengthOf = (tag: string, text: string): number => {
  const segmenter = graphemes.get(tag) ?? new Intl.Segmenter(tag);
  graphemes.set(tag, segmenter);
  return [...segmenter.segment(text)].length;
};

/** The mistakes that a text can have in any language. */
export function textFlaws(text: string, unit: Unit, tag: string): Flaw[] {
  const flaws: Flaw[] = [];
  const wanted = [...new Set(Object.values(unit.forms).flatMap(placeholdersOf))].sort();
  const found = placeholdersOf(text);
  if (wanted.join() !== found.join())
    flaws.push(error('placeholder', `the values are ${brackets(found)}; English has ${brackets(wanted)}`));
  if (text.includes('$t(')) flaws.push(error('nesting', '`$t(…)` is not allowed; write the words'));
  if (html.test(text)) flaws.push(error('html', 'a string is plain text; write it without HTML'));
  if (markdown.test(text)) flaws.push(error('markdown', 'a string is plain text; write it without Markdown'));
  if (unit.max !== undefined && lengthOf(tag, text) > unit.max)
    flaws.push(error('too-long', `${lengthOf(tag, text)} characters; ${unit.max} at most`));
  if (text !== text.normalize('NFC')) flaws.push(error('nfc', 'not in Unicode NFC; type it again'));
  const bracketed = bracketForm.exec(text);
  if (bracketed)
    flaws.push(
      error(
        'bracket-gender',
        `“${wordAround(text, bracketed.index)}” writes two forms in one; choose neutral words`,
      ),
    );
  if (text !== text.trim()) flaws.push(warning('untrimmed', 'spaces at the start or end'));
  if (/[\p{Cc}\p{Zl}\p{Zp}\ufffd\u200b\ufeff]/u.test(text.replaceAll('\n', '')))
    flaws.push(warning('control-character', 'an invisible control character; type it again'));
  const mixed = mixedWord(text);
  if (mixed)
    flaws.push(warning('mixed-scripts', `“${mixed}” mixes letters of two scripts; they only look alike`));
  const english = Object.values(unit.forms);
  if (english.includes(text) && (text.replace(/\{\{.*?\}\}/g, '').match(/\p{L}+/gu)?.length ?? 0) > 1)
    flaws.push(warning('same-as-english', 'the same as in English; translate it, or declare a deviation'));
  return flaws;
}

const wordAround = (text: string, at: number): string => {
  const start = text.lastIndexOf(' ', at) + 1;
  const end = text.indexOf(' ', at);
  return text.slice(start, end === -1 ? undefined : end);
};

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

const mixedWord = (text: string): string | undefined =>
  text.match(/\p{L}+/gu)?.find((word) => scripts.filter((script) => script.test(word)).length > 1);
