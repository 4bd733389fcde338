import type { Locale, TextLanguage } from '../model/words.ts';

// Between reading a locale's words and handing out the guide, each text begins with its key between two of these, so that
// everything that is built from words finds out by itself which of them are in another language.
const marks = /\0(.+?)\0/g;

/** Whether a locale has words in another language, or safety words that nobody reviewed. */
export const isMixed = ({ fallback, unreviewed }: Locale): boolean => !!(fallback || unreviewed);

/** Take the keys out of the texts again and say in `lang`, `dir`, `fallback` and `reviewed` what is known of them. */
export function nameLanguages<Value>(value: Value, locale: Locale): Value {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(marks, '');
    if (Array.isArray(part)) return part.map(walk);
    if (!part || typeof part !== 'object') return part;
    const fallback: Record<string, TextLanguage> = {};
    let isOwn = 'dir' in part;
    let known = {};
    const entries = Object.entries(part).map(([name, inner]) => {
      for (const [, key = ''] of String(inner).matchAll(marks)) {
        const other = locale.fallback?.[key];
        if (other) fallback[name] = other;
        else isOwn = true;
        if (locale.unreviewed?.includes(key)) known = { reviewed: false };
      }
      return [name, walk(inner)];
    });
    const [first] = Object.values(fallback);
    return { ...Object.fromEntries(entries), ...known, ...(first && (isOwn ? { fallback } : first)) };
  };
  return walk(value) as Value;
}
