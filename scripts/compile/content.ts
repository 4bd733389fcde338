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
  | 'answer'
  | 'signal'
  | 'route'
  | 'notice'
  | 'deck'
  | 'help-resource';

interface Reference {
  readonly kind: IdKind;
  readonly id: string;
  readonly place: Place;
}

/** Everything found while reading: words, ids and the places that refer to them. Problems go into the files. */
export interface Content {
  readonly definitions: Map<IdKind, Map<string, Place>>;
  readonly references: Reference[];
  /** Who stands where among the entries of a kind. */
  readonly orders: Map<IdKind, Map<number, string>>;
  /** Namespace, entry, field. */
  readonly words: Map<string, Map<string, Map<string, Word>>>;
}

export const emptyContent = (): Content => ({
  definitions: new Map(),
  references: [],
  orders: new Map(),
  words: new Map(),
});

/** `content/steps/give-space.md:4:3` */
export const showPlace = ({ file, line, column }: Place): string => `${file.path}:${line}:${column}`;

/** Note a problem at its place; it fails the compile unless it is a warning. */
export function report(
  place: Place,
  rule: string,
  reason: string,
  severity: 'error' | 'warning' = 'error',
): void {
  const { line, column } = place;
  const message = place.file.message(reason, { place: { line, column }, ruleId: rule, source: 'attune' });
  message.fatal = severity === 'error';
}

/** Note a problem that hides a part of the file: what seems to be missing elsewhere may stand there. */
export function reportLost(place: Place, rule: string, reason: string): void {
  report(place, rule, reason);
  place.file.data.partlyRead = true;
}

/** `; did you mean …?` when something near exists, else nothing. */
export function suggestion(wrong: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return '';
  const best = closest(wrong, names);
  return distance(wrong, best) <= Math.max(2, Math.floor(wrong.length / 3))
    ? `; did you mean \`${best}\`?`
    : '';
}

/** Report what is not written as an id. */
export function checkId(id: string, place: Place): boolean {
  const isId = idPattern.test(id);
  if (!isId)
    report(
      place,
      'id-grammar',
      `\`${id}\` is no id; an id is lower-case words joined by single hyphens, such as \`give-space\``,
    );
  return isId;
}

/** Define an id once. */
export function define(content: Content, kind: IdKind, id: string, place: Place): void {
  if (!checkId(id, place)) return;
  const ids = content.definitions.get(kind) ?? new Map<string, Place>();
  content.definitions.set(kind, ids);
  const before = ids.get(id);
  if (before) {
    report(
      place,
      'duplicate-id',
      `${kind} \`${id}\` is already defined at ${showPlace(before)}; choose another id`,
    );
    return;
  }
  ids.set(id, place);
}

/** Note that an id is used; whether it exists is checked when everything is read. */
export function refer(content: Content, kind: IdKind, id: string, place: Place): void {
  content.references.push({ kind, id, place });
}

/** Take a place in the order of a kind; no two entries stand at the same one. */
export function takeOrder(content: Content, kind: IdKind, id: string, order: number, place: Place): void {
  const taken = content.orders.get(kind) ?? new Map<number, string>();
  content.orders.set(kind, taken);
  const other = taken.get(order);
  if (other === undefined) taken.set(order, id);
  else report(place, 'duplicate-order', `\`${other}\` has order ${order} too; give \`${id}\` another`);
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
    report(
      word.place,
      'duplicate-id',
      `the words \`${entry}\` › \`${field}\` are already written at ${showPlace(before.place)}; rename one of the two`,
    );
    return;
  }
  fields.set(field, word);
}
