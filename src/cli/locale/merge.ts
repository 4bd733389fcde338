import { directionOf } from '../../model/direction.ts';
import { type Locale, type LocaleWords, namespaces, type TextLanguage } from '../../model/words.ts';
import type { LocaleFolder, Source } from './folder.ts';
import { type Staleness, type Stamp, stalenessOf } from './lock.ts';
import { allowedCategories, requiredCategories } from './plurals.ts';
import { type Forms, fieldOf, hasWords, isCounted, type Unit } from './unit.ts';

/** Where the words of one string come from. */
export interface Resolved {
  readonly unit: Unit;
  readonly forms: Forms;
  /** The tag of the folder that has the words; `en` when no translation can be served. */
  readonly from: string;
  /** How the translation that was found fits; nothing when there was none. */
  readonly staleness?: Staleness;
  readonly stamp?: Stamp;
}

/** The folders whose words a locale may use: its own first, English not among them. */
export function chainOf(tag: string, folders: ReadonlyMap<string, LocaleFolder>): LocaleFolder[] {
  const chain: LocaleFolder[] = [];
  for (
    let at: string | undefined = tag;
    at !== undefined && at !== 'en';
    at = folders.get(at)?.about.fallback
  ) {
    const folder = folders.get(at);
    if (!folder || chain.includes(folder)) break;
    chain.push(folder);
  }
  return chain;
}

/** Find the words of every string: the nearest that are there and still mean the same, else English. */
export function resolve(chain: readonly LocaleFolder[], source: Source): Resolved[] {
  return source.units.map((unit): Resolved => {
    let stale: Pick<Resolved, 'staleness' | 'stamp'> = {};
    for (const { tag, strings, stamps } of chain) {
      const forms = strings.get(unit.key)?.forms;
      if (!hasWords(forms) || !isWhole(unit, forms, tag)) continue;
      const stamp = stamps.get(unit.key);
      const staleness = stalenessOf(unit, forms, stamp);
      const found = { staleness, ...(stamp && { stamp }) };
      if (staleness !== 'meaning-changed') return { unit, forms, from: tag, ...found };
      stale = stale.staleness ? stale : found;
    }
    return { unit, forms: unit.forms, from: 'en', ...stale };
  });
}

/** Whether every form that the language needs has words. */
function isWhole(unit: Unit, forms: Forms, tag: string): boolean {
  const needed = isCounted(unit) ? requiredCategories(tag) : [''];
  return needed.every((form) => (forms[form] ?? '').trim() !== '');
}

/**
 * Every CLDR category of the language, so that every version of i18next finds the form it asks for. What a translation has
 * no words of its own for is said as `other`.
 */
function complete({ unit, forms }: Resolved, tag: string): Forms {
  if (!isCounted(unit)) return { '': forms[''] ?? '' };
  return Object.fromEntries(
    allowedCategories(tag).map((category) => [category, forms[category] || (forms.other ?? '')]),
  );
}

const languageOf = (tag: string): string => new Intl.Locale(tag).maximize().baseName.split('-', 2).join('-');

/** One complete locale: every string in the best language that there is, and a list of what is in another. */
export function mergeLocale(tag: string, folders: ReadonlyMap<string, LocaleFolder>, source: Source): Locale {
  const chain = chainOf(tag, folders);
  const about = folders.get(tag)?.about;
  const words: Record<string, Record<string, Record<string, string>>> = {};
  for (const namespace of namespaces) words[namespace] = {};
  const fallback: Record<string, TextLanguage> = {};
  const unreviewed: string[] = [];
  for (const resolved of resolve(chain, source)) {
    const { namespace, entry, field, key } = resolved.unit;
    const entries = words[namespace] as Record<string, Record<string, string>>;
    entries[entry] ??= {};
    for (const [form, text] of Object.entries(complete(resolved, tag)))
      (entries[entry] as Record<string, string>)[fieldOf(field, form)] = text;
    if (languageOf(resolved.from) !== languageOf(tag))
      fallback[key] = { lang: resolved.from, dir: directionOf(resolved.from) };
    else if (tag !== 'en' && namespace === 'safety' && resolved.stamp?.state !== 'reviewed')
      unreviewed.push(key);
  }
  return {
    tag,
    name: about?.name ?? tag,
    dir: about?.dir ?? 'ltr',
    words: words as unknown as LocaleWords,
    ...(Object.keys(fallback).length > 0 && { fallback }),
    ...(unreviewed.length > 0 && { unreviewed }),
  };
}
