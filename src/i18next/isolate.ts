import type { Direction } from '../model/words.ts';

/** Whether the first letter of a text, or a mark before it, belongs to a script that is written from right to left. */
const startsRightToLeft =
  /^[^\p{L}\u200e\u200f]*[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Keep the direction of a value from spilling into the sentence around it: between U+2068 and U+2069 a text is laid out by
 * its own first letter. From right to left every value needs it; from left to right only one that starts the other way.
 */
export function isolate(text: string, direction: Direction): string {
  if (text === '' || (direction === 'ltr' && !startsRightToLeft.test(text))) return text;
  return `\u2068${text}\u2069`;
}
