import { version } from '../generated/version.ts';
import type { EntryWords, Locale, Namespace } from '../model/words.ts';
import { isMixed } from './name-languages.ts';

/** The words of one entry by field; `maybe` for those that an entry can do without. */
export interface Words {
  (field: string): string;
  maybe(field: string): string | undefined;
}
/** Opens an entry of a namespace. */
export type Read = (namespace: Namespace, entry: string) => Words;

/** Read a locale; words that are missing are an error that names them. */
export function readLocale(locale: Locale): Read {
  if (typeof locale?.words !== 'object') {
    throw new TypeError(
      `createGuide needs a locale, the default export of \`attune/locales/en\` or another; it got ${locale}`,
    );
  }
  const mixed = isMixed(locale);
  return (namespace, entry) => {
    const fields: EntryWords = locale.words[namespace]?.[entry] ?? {};
    const words = (field: string): string => {
      const text = fields[field];
      if (typeof text === 'string') return mixed ? `\0${namespace}:${entry}.${field}\0${text}` : text;
      throw new RangeError(
        `the locale \`${locale.tag}\` has no words for ${namespace}:${entry}.${field}; add them, or use a locale of version ${version}`,
      );
    };
    return Object.assign(words, {
      maybe: (field: string) => (fields[field] === undefined ? undefined : words(field)),
    });
  };
}
