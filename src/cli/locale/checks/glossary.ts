import type { LocaleFile } from '../../../schemas/authored/locale.ts';
import type { Unit } from '../unit.ts';
import type { Flaw } from './text.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const wordLike = (text: string, term: string): boolean =>
  // Scripts without spaces have no word borders.
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(term)
    ? text.includes(term)
    : new RegExp(`(?<!\\p{L})${escaped(term)}(?!\\p{L})`, 'iu').test(text);

/** Words that the glossary of a locale asks to avoid. */
export function glossaryFlaws(text: string, unit: Unit, { glossary }: LocaleFile): Flaw[] {
  const english = Object.values(unit.forms);
  return glossary.flatMap(({ term, use, avoid }) => {
    if (!english.some((one) => wordLike(one, term))) return [];
    const wrong = avoid.find((word) => wordLike(text, word));
    if (wrong === undefined) return [];
    const instead = use.length > 0 ? `; use ${use.map((word) => `“${word}”`).join(' or ')}` : '';
    return [
      { rule: 'glossary', severity: 'warning' as const, message: `“${wrong}” for “${term}”${instead}` },
    ];
  });
}
