import {
  type Locale,
  type LocaleTag,
  loadLocale,
  locales,
  type PseudoTag,
  pickLocale,
  pseudoLocale,
} from 'attune/locales';

const pseudoTags: readonly PseudoTag[] = ['en-XA', 'ar-XB'];

export const isPseudo = (tag: string): tag is PseudoTag => pseudoTags.some((one) => one === tag);

/** Every language to choose: the shipped ones by their own names, and two made-up ones for looking at layouts. */
export const choices = [
  ...locales.map(({ tag, name, dir }) => ({ tag, name, lang: tag, dir })),
  ...pseudoTags.map((tag) => ({ tag, name: tag, lang: 'en', dir: 'ltr' })),
];

export const loadWords = async (tag: string): Promise<Locale> =>
  isPseudo(tag) ? pseudoLocale(await loadLocale('en'), tag) : loadLocale(tag as LocaleTag);

/** `?lang=` asks for a language; the browser's own come next. */
export function firstLanguage(): string {
  const asked = new URLSearchParams(location.search).getAll('lang');
  return pickLocale([...asked, ...navigator.languages], { available: choices.map(({ tag }) => tag) });
}

/** Write a language into the address, so that a link keeps it. */
export const keepInAddress = (tag: string) =>
  history.replaceState(null, '', `?${new URLSearchParams({ lang: tag })}${location.hash}`);
