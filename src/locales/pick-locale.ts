import { locales } from '../generated/locales.ts';

/** The languages of Latin America share Spanish words (CLDR 48, supplemental/parentLocales.json). */
const latinAmericanSpanish = 'AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'.split(' ');
/** These regions write Portuguese as in Portugal (the same source). */
const europeanPortuguese = 'AO CH CV FR GQ GW LU MO MZ ST TL'.split(' ');

/**
 * Choose the best of the locales there are for what a person prefers.
 *
 * @param preferred - BCP 47 tags, best first, such as `navigator.languages`; `ES_mx` is understood, nonsense is passed over.
 * @param options - `available`: tags to choose from; default: every shipped locale. `fallback`: the answer when none fits;
 *   default: the source locale `en`.
 * @returns The first that fits by CLDR parent lookup; the fallback when none does. Never another language by accident.
 * @example
 * pickLocale(['es-MX', 'en'], { available: ['en', 'es'] }) // => 'es'
 * pickLocale(['zh-TW'], { available: ['en', 'zh'] }) // => 'en'
 */
export function pickLocale(
  preferred: readonly string[],
  options: { readonly available?: readonly string[]; readonly fallback?: string } = {},
): string {
  const { available = locales.map((locale) => locale.tag), fallback = 'en' } = options;
  const byCanonical = new Map(available.map((tag) => [canonical(tag) ?? tag, tag]));
  for (const tag of preferred) {
    for (const candidate of lookupChain(tag)) {
      const found = byCanonical.get(candidate);
      if (found !== undefined) return found;
    }
  }
  return fallback;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(String(tag).replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The tag itself, then its CLDR parents: `es-MX` → `es-419` → `es`; `zh-TW` → `zh-Hant`, and never `zh`. */
function lookupChain(tag: string): string[] {
  const exact = canonical(tag);
  if (exact === undefined) return [];
  const { language, script, region } = new Intl.Locale(exact).maximize();
  const usualScript = new Intl.Locale(language).maximize().script;
  const withScript = [`${language}-${script}-${region}`, `${language}-${script}`];
  if (script !== usualScript) return [exact, ...withScript];
  const shared =
    language === 'es' && region && latinAmericanSpanish.includes(region)
      ? ['es-419']
      : language === 'pt' && region && europeanPortuguese.includes(region)
        ? ['pt-PT']
        : [];
  const own = new Intl.Locale(exact).region ? [`${language}-${region}`, ...shared] : [];
  return [exact, ...own, ...withScript, language];
}
