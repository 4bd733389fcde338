import { namespaces } from '../../model/words.ts';
import type { Source } from './folder.ts';
import { categories } from './plurals.ts';
import { type Forms, fieldOf, type Key } from './unit.ts';

/** The forms in the order in which files list them. */
export const formsInOrder = (forms: Forms): [form: string, text: string][] =>
  ['', ...categories].flatMap((form): [string, string][] => {
    const text = forms[form];
    return text === undefined ? [] : [[form, text]];
  });

/** One JSON file in its canonical form: two spaces, a line end at the end. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The JSON files of a locale in their canonical form, by name: entries and fields as in English, plural forms in CLDR's order.
 * Keys that English lacks stay, at the end of their entry.
 */
export function writeWords(
  strings: ReadonlyMap<string, Key & { readonly forms: Forms }>,
  source: Source,
): Map<string, string> {
  const files: Record<string, Record<string, Record<string, string>>> = {};
  const keys = new Set([...source.byKey.keys(), ...strings.keys()]);
  for (const key of keys) {
    const string = strings.get(key);
    if (!string) continue;
    const { namespace, entry, field, forms } = string;
    files[namespace] ??= {};
    files[namespace][entry] ??= {};
    const fields = files[namespace][entry];
    for (const [form, text] of formsInOrder(forms)) fields[fieldOf(field, form)] = text;
  }
  return new Map(
    namespaces.flatMap((namespace): [string, string][] => {
      const file = files[namespace];
      return file ? [[`${namespace}.json`, writeJson(file)]] : [];
    }),
  );
}
