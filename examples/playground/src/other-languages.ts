import type { TextLanguage } from 'attune';
import type { Locale } from 'attune/locales';

/** What is said on the page in another language than the page, by its text. */
const others = new Map<string, TextLanguage>();

/** Remember that a text is in another language; whoever shows it says so. */
export const setApart = (text: string, language: TextLanguage) => others.set(text, language);

/** The language of a text, when it is not the page's. */
export const languageOf = (text: string): TextLanguage | undefined => others.get(text);

/** Forget the texts of the language before, and find those of a locale that it has in another language. */
export function setFallbackApart({ words, fallback = {} }: Locale) {
  others.clear();
  for (const [namespace, entries] of Object.entries(words))
    for (const [entry, fields] of Object.entries(entries))
      for (const [field, text] of Object.entries(fields)) {
        const language = fallback[`${namespace}:${entry}.${field}`];
        if (language) setApart(text, language);
      }
}
