import { openProject } from '../src/cli/locale/files.ts';
import { mergeLocale } from '../src/cli/locale/merge.ts';
import { locales } from '../src/generated/locales.ts';
import type { Locale } from '../src/index.ts';

/** Read the words of a locale from its folder, as the build does. */
export function readLocale(tag: string): Locale {
  const info = locales.find((locale) => locale.tag === tag);
  if (!info) throw new RangeError(`no locale ${tag}`);
  const { folders, source } = openProject('locales');
  const { name, dir } = info;
  return { ...mergeLocale(tag, folders, source), name, dir };
}
