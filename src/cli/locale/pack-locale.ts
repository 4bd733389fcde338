import { lineEnd, type Packed, type Ranges } from '../../locales/unpack-locale.ts';
import type { Locale } from '../../model/words.ts';
import type { Source } from './folder.ts';
import { allowedCategories } from './plurals.ts';
import { fieldOf, isCounted, type Unit } from './unit.ts';

/** A locale as its module holds it: `unpackLocale` undoes it. */
export function packLocale(
  locale: Locale,
  source: Source,
): { readonly about: Packed; readonly texts: string } {
  const { words, fallback = {}, unreviewed = [], ...info } = locale;
  const forms = allowedCategories(info.tag);
  const units = inKeyOrder(source.units);
  const lines = units.flatMap((unit) =>
    (isCounted(unit) ? forms : ['']).map((form) => {
      const text = words[unit.namespace][unit.entry]?.[fieldOf(unit.field, form)] ?? '';
      return text.replaceAll('\n', lineEnd);
    }),
  );
  const positions = (isIn: (unit: Unit) => boolean): Ranges =>
    units.flatMap((unit, index) => {
      if (!isIn(unit) || (index > 0 && isIn(units[index - 1] as Unit))) return [];
      const end = units.findIndex((other, at) => at > index && !isIn(other));
      return [index, (end === -1 ? units.length : end) - index];
    });
  const tags = [...new Set(Object.values(fallback).map(({ lang }) => lang))];
  const missed = new Set(unreviewed);
  return {
    about: {
      ...info,
      forms,
      ...(tags.length > 0 && {
        fallback: Object.fromEntries(
          tags.map((tag) => [tag, positions(({ key }) => fallback[key]?.lang === tag)]),
        ),
      }),
      ...(missed.size > 0 && { unreviewed: positions(({ key }) => missed.has(key)) }),
    },
    texts: lines.join('\n'),
  };
}

/** The order of the shared keys: entry by entry. */
function inKeyOrder(units: readonly Unit[]): Unit[] {
  const entries = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = `${unit.namespace}:${unit.entry}`;
    entries.set(name, [...(entries.get(name) ?? []), unit]);
  }
  return [...entries.values()].flat();
}
