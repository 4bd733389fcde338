/** The direction of a script. */
export type Direction = 'ltr' | 'rtl';

/** The strings of one entry, by field: `{ title: '…', summary: '…' }`. */
export type EntryWords = Readonly<Record<string, string>>;

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

/** What is known of a shipped locale without loading its words. */
export interface LocaleInfo {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly dir: Direction;
}

/** All the words of one language; the default export of `attune/locales/<tag>`. */
export interface Locale extends LocaleInfo {
  /** Namespace, entry id, field. */
  readonly words: Readonly<Record<Namespace, Readonly<Record<string, EntryWords>>>>;
}
