import type { LocaleFolder, Source } from './folder.ts';
import { requiredCategories } from './plurals.ts';
import { type Forms, hasWords, isCounted, type Key, type Unit } from './unit.ts';

/** The translated forms of strings, by key. */
export type Translations = ReadonlyMap<string, Forms>;

/** What a translator needs to know of a string, in lines. */
export const aboutUnit = ({ use, note, max }: Unit): string[] => [
  use,
  ...(note === undefined ? [] : [note]),
  ...(max === undefined ? [] : [`at most ${max} characters`]),
];

/** The forms of a string to translate, with blanks for those that have no words yet. */
export function formsToTranslate(unit: Unit, folder: LocaleFolder): Forms {
  const own = folder.strings.get(unit.key)?.forms ?? {};
  const needed = isCounted(unit) ? requiredCategories(folder.tag) : [''];
  return { ...Object.fromEntries(needed.map((form) => [form, ''])), ...own };
}

/** Put translations that came from elsewhere into a locale. What came blank leaves the words that are there. */
export function takeIn(
  folder: LocaleFolder,
  source: Source,
  translations: Translations,
): {
  readonly strings: ReadonlyMap<string, Key & { readonly forms: Forms }>;
  readonly taken: number;
  /** Keys that English does not have. */
  readonly unknown: readonly string[];
} {
  const strings = new Map(folder.strings);
  const unknown: string[] = [];
  let taken = 0;
  for (const [key, forms] of translations) {
    const unit = source.byKey.get(key);
    if (!unit) unknown.push(key);
    if (!unit || !hasWords(forms)) continue;
    const { namespace, entry, field } = unit;
    const given = Object.fromEntries(Object.entries(forms).filter(([, text]) => text !== ''));
    strings.set(key, { namespace, entry, field, forms: { ...formsToTranslate(unit, folder), ...given } });
    taken += 1;
  }
  return { strings, taken, unknown };
}
