import { closest, distance } from 'fastest-levenshtein';
import type { VFile } from 'vfile';
import { idPattern } from '../../src/schemas/authored/id.ts';

/** A point in a content file; lines and columns count from 1. */
export interface Place {
  readonly file: VFile;
  readonly line: number;
  readonly column: number;
}

/** One English string, with what a translator needs to know about it. */
export interface Word {
  readonly text: string;
  readonly place: Place;
  /** What the string is: “title of a step”. */
  readonly use: string;
  readonly note?: string | undefined;
  readonly max?: number | undefined;
  readonly meaning?: number | undefined;
}

/** The kinds of id that can be defined once and referred to from elsewhere. */
export type IdKind =
  | 'step'
  | 'cause'
  | 'exercise'
  | 'claim'
  | 'proposition'
  | 'check-in'
  | 'signal'
  | 'route'
  | 'notice'
  | 'deck'
  | 'help-resource'
  | 'block';

interface Reference {
  readonly kind: IdKind;
  readonly id: string;
  readonly place: Place;
}

/** Everything found while reading: words, ids and the places that refer to them. Problems go into the files. */
export interface Content {
  readonly definitions: Map<IdKind, Map<string, Place>>;
  readonly references: Reference[];
  /** Namespace, entry, field. */
  readonly words: Map<string, Map<string, Map<string, Word>>>;
}

export const emptyContent = (): Content => ({ definitions: new Map(), references: [], words: new Map() });

/** Note a problem at its place; it fails the compile unless it is a warning. */
export function report(place: Place, rule: string, reason: string, severity: 'error' | 'warning' = 'error'): void {
  const { line, column } = place;
  const message = place.file.message(reason, { place: { line, column }, ruleId: rule, source: 'attune' });
  message.fatal = severity === 'error';
}

/** ` ; did you mean …?` when something near exists, else nothing. */
export function suggestion(wrong: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return '';
  const best = closest(wrong, names);
  return distance(wrong, best) <= Math.max(2, Math.floor(wrong.length / 3)) ? `; did you mean \`${best}\`?` : '';
}

/** Define an id once. */
export function define(content: Content, kind: IdKind, id: string, place: Place): void {
  if (!idPattern.test(id)) {
    report(place, 'id-grammar', `\`${id}\` is no id; an id is lower-case words joined by single hyphens, such as \`give-space\``);
    return;
  }
  const ids = content.definitions.get(kind) ?? new Map<string, Place>();
  content.definitions.set(kind, ids);
  const before = ids.get(id);
  if (before) {
    const where = `${before.file.path}:${before.line}:${before.column}`;
    report(place, 'duplicate-id', `${kind} \`${id}\` is already defined at ${where}; choose another id`);
    return;
  }
  ids.set(id, place);
}

/** Note that an id is used; whether it exists is checked when everything is read. */
export function refer(content: Content, kind: IdKind, id: string, place: Place): void {
  content.references.push({ kind, id, place });
}

/** Add a string; two strings under one key would overwrite each other in every locale. */
export function addWord(content: Content, key: readonly [string, string, string], word: Word): void {
  const [namespace, entry, field] = key;
  const entries = content.words.get(namespace) ?? new Map<string, Map<string, Word>>();
  content.words.set(namespace, entries);
  const fields = entries.get(entry) ?? new Map<string, Word>();
  entries.set(entry, fields);
  const before = fields.get(field);
  if (before) {
    const where = `${before.place.file.path}:${before.place.line}:${before.place.column}`;
    report(word.place, 'duplicate-id', `the words \`${entry}\` › \`${field}\` are already written at ${where}; rename one of the two`);
    return;
  }
  fields.set(field, word);
}
