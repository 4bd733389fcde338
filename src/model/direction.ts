import type { Direction } from './words.ts';

/** The direction of a language's usual script (Unicode Character Database: Bidi_Class R and AL). */
export const directionOf = (tag: string): Direction =>
  /Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/.test(new Intl.Locale(tag).maximize().script ?? '')
    ? 'rtl'
    : 'ltr';
