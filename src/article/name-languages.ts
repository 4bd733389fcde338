import { directionOf } from '../model/direction.ts';
import type { Locale, TextLanguage } from '../model/words.ts';

// Between reading a locale's words and handing out the guide, each text begins with a mark that names its language, so that
// everything that is built from words finds out by itself which of them are in another. No string of a locale holds U+0000.
const marks = /\0(.+?)(!?)\0/g;

/** Mark the words of a locale that has some in another language, or safety words that nobody reviewed. */
export function markLanguage(text: string, key: string, { tag, fallback, unreviewed }: Locale): string {
  return fallback || unreviewed
    ? `\0${fallback?.[key] ?? tag}${unreviewed?.includes(key) ? '!' : ''}\0${text}`
    : text;
}

/** Take the marks out again and say in `lang`, `dir` and `fallback` what they said. */
export function nameLanguages<Value>(value: Value, own: string): Value {
  if (typeof value === 'string') return value.replace(marks, '') as Value;
  if (Array.isArray(value)) return value.map((item) => nameLanguages(item, own)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fallback: Record<string, TextLanguage> = {};
  const languages = new Set<string>();
  let reviewed = true;
  const entries = Object.entries(value).map(([name, part]) => {
    const found = [...String(part).matchAll(marks)];
    if (found[0]) {
      const lang = found.find((mark) => mark[1] !== own)?.[1] ?? own;
      languages.add(lang);
      if (lang !== own) fallback[name] = { lang, dir: directionOf(lang) };
      if (found.some((mark) => mark[2])) reviewed = false;
    }
    return [name, nameLanguages(part, own)];
  });
  const [first] = Object.values(fallback);
  return Object.assign(
    Object.fromEntries(entries),
    first && (languages.size > 1 || 'dir' in value ? { fallback } : first),
    !reviewed && { reviewed },
  );
}
