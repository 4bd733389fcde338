// The door `attune/locales`.
export type { LocaleTag } from '../generated/locales.ts';
export { locales } from '../generated/locales.ts';
export type { AllWords } from '../generated/words.ts';
export type {
  Direction,
  EntryWords,
  Grade,
  Locale,
  LocaleInfo,
  LocaleWords,
  Namespace,
  ShippedLocale,
} from '../model/words.ts';
export { defineLocale, type OwnLocale } from './define-locale.ts';
export { loadLocale } from './load-locale.ts';
export { pickLocale } from './pick-locale.ts';
export { type PseudoTag, pseudoLocale } from './pseudo-locale.ts';
