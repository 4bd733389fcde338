import type { EntryWords, Locale, LocaleWords } from '../model/words.ts';

/** A made-up language for finding what an interface does to real ones. */
export type PseudoTag = 'en-XA' | 'ar-XB';

const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
/** Every third letter or so is there twice more: text of other languages is longer. */
const growth = 0.3;

/** Right-to-left override around each run of letters, and a mark at both ends, as real Arabic text has them. */
const rightToLeft = (run: string): string => run.replace(/\p{L}+/gu, '\u202e$&\u202c');

function accent(run: string): string {
  return run.replace(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)] ?? letter);
}

/** Change everything but `{{values}}`. */
const outsideValues = (text: string, change: (run: string) => string): string =>
  text
    .split(/(\{\{.*?\}\})/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

const longer = (text: string): string => {
  const letters = text.replace(/\{\{.*?\}\}/g, '').length;
  return `[${outsideValues(text, accent)}${' ·'.repeat(Math.ceil((letters * growth) / 2))}]`;
};

/**
 * Turn a locale into a made-up one: `en-XA` is accented and a third longer, with brackets that show where text is cut or
 * put together; `ar-XB` runs from right to left. Values stay as they are.
 *
 * @param locale - The words to start from, such as English.
 * @param tag - `en-XA` or `ar-XB`.
 * @returns A new locale, complete wherever `locale` is.
 * @example
 * pseudoLocale(en, 'ar-XB').dir // => 'rtl'
 */
export function pseudoLocale(locale: Locale, tag: PseudoTag): Locale {
  const change =
    tag === 'en-XA' ? longer : (text: string) => `\u200f${outsideValues(text, rightToLeft)}\u200f`;
  // A counted message needs every form of Arabic; those that English lacks are as `other`.
  const allForms = (fields: EntryWords): [string, string][] =>
    Object.entries(fields).flatMap(([field, text]): [string, string][] =>
      tag === 'ar-XB' && field.endsWith('_other')
        ? ['zero', 'two', 'few', 'many', 'other'].map((form) => [field.replace(/other$/, form), text])
        : [[field, text]],
    );
  const inEntry = (fields: EntryWords): EntryWords =>
    Object.fromEntries(allForms(fields).map(([field, text]) => [field, change(text)]));
  const words = Object.fromEntries(
    Object.entries(locale.words).map(([namespace, entries]) => [
      namespace,
      Object.fromEntries(Object.entries(entries).map(([entry, fields]) => [entry, inEntry(fields)])),
    ]),
  ) as unknown as LocaleWords;
  const isRightToLeft = tag === 'ar-XB';
  return { tag, name: isRightToLeft ? 'XB' : 'XA', dir: isRightToLeft ? 'rtl' : 'ltr', words };
}
