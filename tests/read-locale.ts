import { readdirSync, readFileSync } from 'node:fs';
import { locales } from '../src/generated/locales.ts';
import type { Locale } from '../src/index.ts';

/** Read the words of a locale from its folder, as the build does. */
export function readLocale(tag: string): Locale {
  const info = locales.find((locale) => locale.tag === tag);
  if (!info) throw new RangeError(`no locale ${tag}`);
  const names = readdirSync(`locales/${tag}`).filter(
    (name) => name.endsWith('.json') && name !== 'context.json',
  );
  const words = Object.fromEntries(
    names.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(`locales/${tag}/${name}`, 'utf8'))]),
  );
  return { ...info, words } as Locale;
}
