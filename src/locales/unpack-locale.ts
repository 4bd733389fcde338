import { wordKeys } from '../generated/word-keys.ts';
import { directionOf } from '../model/direction.ts';
import type { Locale, LocaleInfo, LocaleWords } from '../model/words.ts';

/** Positions of strings: from, how many, from, how many, … */
export type Ranges = readonly number[];

/** What a module of words holds besides the words. */
export interface Packed extends LocaleInfo {
  /** The plural categories of the language. */
  readonly forms: readonly string[];
  /** What is in another language, by the tag of that. */
  readonly fallback?: Readonly<Record<string, Ranges>>;
  readonly unreviewed?: Ranges;
}

/** Stands for a line end inside a text. */
export const lineEnd = '\v';

/**
 * Put a language together from the keys, which all share, and its texts, one a line in the order of the keys. A counted
 * message has one line a plural category.
 */
export function unpackLocale({ forms, fallback, unreviewed, ...info }: Packed, texts: string): Locale {
  const lines = texts.split('\n');
  const keys: string[] = [];
  let line = 0;
  const words = Object.fromEntries(
    Object.entries(wordKeys).map(([namespace, entries]) => [
      namespace,
      Object.fromEntries(
        Object.entries(entries).map(([entry, fields]) => [
          entry,
          Object.fromEntries(
            fields.flatMap((field) => {
              keys.push(`${namespace}:${entry}.${field.replace('_', '')}`);
              const names = field.endsWith('_') ? forms.map((form) => field + form) : [field];
              return names.map((name) => [name, (lines[line++] ?? '').replaceAll(lineEnd, '\n')]);
            }),
          ),
        ]),
      ),
    ]),
  ) as unknown as LocaleWords;
  const at = (ranges: Ranges): string[] =>
    ranges.flatMap((from, index) => (index % 2 ? [] : keys.slice(from, from + (ranges[index + 1] ?? 0))));
  return {
    ...info,
    words,
    ...(fallback && {
      fallback: Object.fromEntries(
        Object.entries(fallback).flatMap(([lang, ranges]) =>
          at(ranges).map((key) => [key, { lang, dir: directionOf(lang) }]),
        ),
      ),
    }),
    ...(unreviewed && { unreviewed: at(unreviewed) }),
  };
}
