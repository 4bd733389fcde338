import { type Content, report, type Word } from './content.ts';

const longestSentence = 30;

/** Check every string that people will read. */
export function checkWords(content: Content): void {
  for (const entries of content.words.values())
    for (const fields of entries.values()) for (const word of fields.values()) checkWord(word);
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsOf = new Intl.Segmenter('en', { granularity: 'word' });

/** Counts no fewer words than the segmenter, and much faster. */
const anyWord = /[\p{L}\p{N}]+/gu;

/** Controls, format characters such as U+200B, half pairs, line separators, and what stands for bytes that are not UTF-8. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;

function checkWord({ text, place, max }: Word): void {
  if (text.trim() === '') report(place, 'missing-words', 'the string is empty; write its words');
  if (text !== text.normalize('NFC') || invisible.test(text)) {
    report(
      place,
      'control-character',
      'a string is NFC and holds no invisible control character; type it again',
    );
  }
  if (/["'`]|<\/?[a-z]|\]\(/i.test(text))
    report(
      place,
      'markup',
      'a string is plain text: curly quotes “ ” and ’, no backticks, no tags, no links',
    );
  if ((text.match(/“/g)?.length ?? 0) !== (text.match(/”/g)?.length ?? 0)) {
    report(place, 'open-quote', 'a quotation is left open; every “ has its ”');
  }
  if (max !== undefined && [...new Intl.Segmenter('en').segment(text)].length > max) {
    report(place, 'too-long', `the string is longer than its own \`max\` of ${max} characters`);
  }
  if ((text.match(anyWord)?.length ?? 0) <= longestSentence) return;
  for (const { segment } of sentences.segment(text)) {
    const count = [...wordsOf.segment(segment)].filter((part) => part.isWordLike).length;
    if (count > longestSentence)
      report(
        place,
        'long-sentence',
        `a sentence of ${count} words; make it two (${longestSentence} at most)`,
        'warning',
      );
  }
}
