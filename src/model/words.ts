/** The direction of a script. */
export type Direction = 'ltr' | 'rtl';

/** A language and the direction it is written in. */
export interface TextLanguage {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: Direction;
}

/** What has words. All of it is left out where the words are in the guide's own language. */
export interface InWords {
  /** The language of all its words, when it is another than the guide's. */
  readonly lang?: string;
  readonly dir?: Direction;
  /** When only some of its words are in another language, those, by property. */
  readonly fallback?: { readonly [property: string]: TextLanguage };
}

/** The strings of one entry, by field: `{ title: '…', summary: '…' }`. */
export interface EntryWords {
  readonly [field: string]: string;
}

/** The units in which words are loaded, checked and assigned to translators. */
export type Namespace =
  | 'article'
  | 'steps'
  | 'causes'
  | 'exercises'
  | 'claims'
  | 'vocabulary'
  | 'phrasing'
  | 'safety'
  | 'messages';

/** Every namespace, in the order in which they are listed. */
export const namespaces: readonly Namespace[] = [
  'article',
  'steps',
  'causes',
  'exercises',
  'claims',
  'vocabulary',
  'phrasing',
  'safety',
  'messages',
];

/** What is known of a locale without loading its words. */
export interface LocaleInfo {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly dir: Direction;
}

/**
 * How far a translation is. A: at least 98 % current and 90 % reviewed; B: at least 90 % current, and nothing that only a
 * machine has seen; C: at least 60 % current; D: less.
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** What is known of a shipped locale, with how far it is. */
export interface ShippedLocale extends LocaleInfo {
  readonly grade: Grade;
  /** The share of strings that are in this language and current, from 0 to 1. */
  readonly translated: number;
  /** The share of strings that a native speaker has reviewed, from 0 to 1. */
  readonly reviewed: number;
}

/** The words by namespace, entry and field. */
export type LocaleWords = { readonly [namespace in Namespace]: { readonly [entry: string]: EntryWords } };

/** All the words of one language; the default export of `attune/locales/<tag>`. */
export interface Locale extends LocaleInfo {
  readonly words: LocaleWords;
  /** The words that are in another language, by key: `{ 'safety:notices.x': { lang: 'en', dir: 'ltr' } }`; left out when none are. */
  readonly fallback?: { readonly [key: string]: TextLanguage };
  /** The keys of safety words that no native speaker has reviewed. Left out when there are none. */
  readonly unreviewed?: readonly string[];
}
