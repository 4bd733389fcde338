import type { AllWords } from '../generated/words.ts';
import { directionOf } from '../model/direction.ts';
import {
  type EntryWords,
  type Locale,
  type LocaleWords,
  type Namespace,
  namespaces,
  type TextLanguage,
} from '../model/words.ts';

/** A locale of your own. */
export interface OwnLocale {
  /** BCP 47 tag: `pl`, `pt-BR`. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** Every word; a missing key is a compile error. A blank one is allowed when `fallback` has words for it. */
  readonly words: AllWords;
  /** The words that stand in for blank ones, such as English. */
  readonly fallback?: Locale;
}

/**
 * Make a locale of your own, which lives in your app: `attune locale new <tag> --dir <folder>` starts its files.
 *
 * @param own - Tag, name and words; `fallback` for what is not translated yet.
 * @returns A locale as `attune/locales/<tag>` has, with the direction of its script. It lists in `fallback` what is not in it.
 * @throws RangeError for a tag that is no BCP 47 tag, or a blank string that nothing stands in for.
 * @example
 * // Here the English words stand in for your own.
 * defineLocale({ tag: 'he', name: 'עברית', words: en.words as never }).dir // => 'rtl'
 */
export function defineLocale({ tag, name, words, fallback }: OwnLocale): Locale {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  const missing: Record<string, TextLanguage> = {};
  const given = words as unknown as LocaleWords;
  const inEntry = (namespace: Namespace, entry: string, own: EntryWords): EntryWords => {
    const other = fallback?.words[namespace][entry] ?? {};
    const nameOf = (field: string) => field.replace(/_[a-z]+$/, '');
    const names = new Set(Object.keys(own).map(nameOf));
    const fields = [...Object.keys(own), ...Object.keys(other).filter((field) => !names.has(nameOf(field)))];
    return Object.fromEntries(
      fields.map((field): [string, string] => {
        const text = own[field] ?? '';
        if (text.trim() !== '') return [field, text];
        const name = nameOf(field);
        const instead = other[field] ?? other[`${name}_other`];
        const key = `${namespace}:${entry}.${name}`;
        if (instead === undefined || !fallback)
          throw new RangeError(
            `the locale \`${tag}\` has no words for ${key}; write them, or give \`fallback\``,
          );
        missing[key] = { lang: fallback.tag, dir: fallback.dir };
        return [field, instead];
      }),
    );
  };
  const complete = Object.fromEntries(
    namespaces.map((namespace) => [
      namespace,
      Object.fromEntries(
        Object.entries(given[namespace]).map(([entry, own]) => [entry, inEntry(namespace, entry, own)]),
      ),
    ]),
  ) as unknown as LocaleWords;
  return {
    tag: canonical,
    name,
    dir: directionOf(canonical),
    words: complete,
    ...(Object.keys(missing).length > 0 && { fallback: missing }),
  };
}
