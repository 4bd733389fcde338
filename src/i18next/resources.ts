import type { EntryWords, Locale } from '../model/words.ts';
import { checkLocale } from './reader.ts';

/** Language, namespace, entry, field: what i18next takes as `resources`, in its JSON format v4. */
export type Resources = Record<string, Record<string, Record<string, Record<string, string>>>>;

/**
 * The words of a locale as resources for an app's own i18next. Keys are those of the descriptors, so i18next needs its usual
 * separators: `messages:exercises.answer` is namespace, entry, field.
 *
 * @param locale - The words: the default export of `attune/locales/<tag>`, or your own.
 * @returns A fresh copy that i18next may change. A plural form that the locale lacks is its form for `other`.
 * @throws TypeError when `locale` is no locale.
 * @example
 * Object.keys(toResources(en)) // => ['en']
 * toResources(en).en.messages.exercises.yes // => 'Yes'
 */
export function toResources(locale: Locale): Resources {
  checkLocale(locale);
  const categories = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories;
  const namespaces = mapValues(locale.words, (entries) =>
    mapValues(entries, (words) => withAllPlurals(words, categories)),
  );
  return { [locale.tag]: namespaces };
}

const mapValues = <From, To>(record: Readonly<Record<string, From>>, map: (from: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

function withAllPlurals(words: EntryWords, categories: readonly string[]): Record<string, string> {
  const all: Record<string, string> = { ...words };
  for (const [field, text] of Object.entries(words)) {
    if (!field.endsWith('_other')) continue;
    const base = field.slice(0, -'other'.length);
    for (const category of categories) all[base + category] ||= text;
  }
  return all;
}
