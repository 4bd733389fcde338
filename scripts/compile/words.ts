import type { ContextFile, Files } from '../../src/cli/locale/unit.ts';
import type { Content } from './content.ts';

/** The English words and what translators need to know of each, as `locales/en` holds them. */
export function englishWords(content: Content): { readonly words: Files; readonly context: ContextFile } {
  const words: Record<string, Record<string, Record<string, string>>> = {};
  const context: Record<string, Record<string, ContextFile[string][string]>> = {};
  for (const [namespace, entries] of [...content.words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    words[namespace] = {};
    context[namespace] = {};
    for (const [entry, fields] of entries) {
      words[namespace][entry] = Object.fromEntries([...fields].map(([field, word]) => [field, word.text]));
      context[namespace][entry] = Object.fromEntries(
        [...fields].map(([field, { use, note, max, meaning, place }]) => [
          field,
          { use, source: place.file.path, ...(note && { note }), ...(max && { max }), meaning: meaning ?? 1 },
        ]),
      );
    }
  }
  return { words, context };
}
