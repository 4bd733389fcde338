import { localeLoaders } from '../generated/locale-loaders.ts';
import type { LocaleTag } from '../generated/locales.ts';
import type { Locale } from '../model/words.ts';

/**
 * Load the words of one language when they are needed; a bundler makes a file of its own for each.
 *
 * @param tag - The tag of a shipped locale, such as `pickLocale` gives.
 * @throws RangeError for a tag that is not shipped; it lists those that are.
 * @example
 * const en = await loadLocale('en');
 * createGuide(en).tag // => 'en'
 */
export async function loadLocale(tag: LocaleTag): Promise<Locale> {
  if (!Object.hasOwn(localeLoaders, tag)) {
    throw new RangeError(
      `there is no locale ${JSON.stringify(tag)}; use one of ${Object.keys(localeLoaders).join(', ')}`,
    );
  }
  return (await localeLoaders[tag]()).default;
}
