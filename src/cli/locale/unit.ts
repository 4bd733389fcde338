import { type Namespace, namespaces } from '../../model/words.ts';
import { categories } from './plurals.ts';

/**
 * The texts of one string. A plain one has its text under `''`; a counted one has one text a plural category:
 * `{ one: '{{count}} day', other: '{{count}} days' }`.
 */
export type Forms = Readonly<Record<string, string>>;

/** The content of the JSON files of a locale: namespace, entry, field. */
export type Files = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** A place in a locale. */
export interface Key {
  readonly namespace: Namespace;
  readonly entry: string;
  /** Without the plural category. */
  readonly field: string;
}

/** One English string, with what a translator needs to know. */
export interface Unit extends Key {
  /** `steps:give-space.title` */
  readonly key: string;
  readonly forms: Forms;
  /** What it is: “title of a step”. */
  readonly use: string;
  /** The content file that it comes from, where that is known. */
  readonly source?: string;
  readonly note?: string;
  /** The most characters that a reader would count. */
  readonly max?: number;
  /** Raised by the author when old translations no longer say the same. */
  readonly meaning: number;
}

/** What `locales/en/context.json` says of a string. */
interface Context {
  readonly use: string;
  readonly source?: string;
  readonly note?: string;
  readonly max?: number;
  readonly meaning?: number;
}

/** `locales/en/context.json`. */
export type ContextFile = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Context>>>>>
>;

/** Take a field apart: `days_one` is the form `one` of `days`. Ids hold no `_`. */
export function splitField(field: string): { readonly name: string; readonly form: string } {
  const at = field.lastIndexOf('_');
  const form = field.slice(at + 1);
  return at > 0 && (categories as readonly string[]).includes(form)
    ? { name: field.slice(0, at), form }
    : { name: field, form: '' };
}

/** The field of a form: `days_one`. */
export const fieldOf = (name: string, form: string): string => (form === '' ? name : `${name}_${form}`);

/** `steps:give-space.title` */
const keyOf = ({ namespace, entry, field }: Key): string => `${namespace}:${entry}.${field}`;

/** The strings of the files of a locale by their keys, plural forms together, in the files' order. */
export function readForms(files: Files): Map<string, Key & { readonly forms: Forms }> {
  const found = new Map<string, Key & { forms: Record<string, string> }>();
  for (const namespace of namespaces) {
    for (const [entry, fields] of Object.entries(files[namespace] ?? {})) {
      for (const [written, text] of Object.entries(fields)) {
        const { name: field, form } = splitField(written);
        const key = keyOf({ namespace, entry, field });
        const before = found.get(key);
        if (before) before.forms[form] = text;
        else found.set(key, { namespace, entry, field, forms: { [form]: text } });
      }
    }
  }
  return found;
}

/** Join the English words with their context. */
export function readUnits(words: Files, context: ContextFile): Unit[] {
  return [...readForms(words)].map(([key, { namespace, entry, field, forms }]) => {
    const about = context[namespace]?.[entry]?.[fieldOf(field, Object.keys(forms)[0] ?? '')];
    return { key, namespace, entry, field, forms, meaning: 1, use: '', ...about };
  });
}

/** Whether the package speaks this string with a count. */
export const isCounted = ({ forms }: { readonly forms: Forms }): boolean => !('' in forms);

/** The values in a text: `['count', 'name']`. */
export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(([, name = '']) => name))].sort();

/** Whether a string has words at all. */
export const hasWords = (forms: Forms | undefined): forms is Forms =>
  forms !== undefined && Object.values(forms).some((text) => text.trim() !== '');
