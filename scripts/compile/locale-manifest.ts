import { type LocaleFolder, readFolder, type Source as Strings } from '../../src/cli/locale/folder.ts';
import { progressOf } from '../../src/cli/locale/grade.ts';
import { chainOf, resolve } from '../../src/cli/locale/merge.ts';
import type { LocaleInfo, ShippedLocale } from '../../src/model/words.ts';

/** How far every locale is, in the order of their tags. English is the source: all of it is current. */
export function localeManifest(
  infos: readonly LocaleInfo[],
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
  source: Strings,
): ShippedLocale[] {
  const folders = new Map<string, LocaleFolder>(
    [...texts].map(([tag, files]) => [tag, readFolder(tag, files, source)]),
  );
  return infos.map(({ tag, name, dir }) => {
    if (tag === 'en') return { tag, name, dir, grade: 'A', translated: 1, reviewed: 1 };
    const { grade, translated, reviewed } = progressOf(resolve(chainOf(tag, folders), source));
    return { tag, name, dir, grade, translated, reviewed };
  });
}

/** The module of the manifest. */
export const manifestModule = (locales: readonly ShippedLocale[]): string =>
  `import type { ShippedLocale } from '../model/words.ts';

export type LocaleTag = ${locales.map(({ tag }) => `'${tag}'`).join(' | ')};

/** Every shipped locale, with how far it is, without its words. */
export const locales: readonly (ShippedLocale & { readonly tag: LocaleTag })[] = ${JSON.stringify(locales, null, 2)};
`;

/** The module that loads the words of a locale. */
export const loadersModule = (
  locales: readonly LocaleInfo[],
): string => `import type { Locale } from '../model/words.ts';
import type { LocaleTag } from './locales.ts';

// Literal paths, so that a bundler makes one file a language.
export const localeLoaders: Readonly<Record<LocaleTag, () => Promise<{ default: Locale }>>> = {
${locales.map(({ tag }) => `  '${tag}': () => import('attune/locales/${tag}'),\n`).join('')}};
`;
