import type { ItemStructure } from '../../../model/exercise.ts';
import { isIsoWeek } from '../../../time/iso-week.ts';

/** The formats that a text may have to follow. */
export type TextFormat = NonNullable<Extract<ItemStructure, { kind: 'text' }>['format']>;

/** What JSON Schema can say of a format. */
export function formatPattern(format: TextFormat): string {
  switch (format) {
    case 'iso-4217':
      return '[A-Z]{3}';
    case 'iso-3166-1':
      return '[A-Z]{2}';
    case 'bcp-47':
      return '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*';
    case 'iso-week':
      return '[0-9]{4}-W(?:0[1-9]|[1-4][0-9]|5[0-3])';
  }
}

/** Whether a text follows a format, and what it names exists. */
export function hasFormat(format: TextFormat, text: string): boolean {
  if (!new RegExp(`^${formatPattern(format)}$`).test(text)) return false;
  switch (format) {
    case 'iso-4217':
      return Intl.supportedValuesOf('currency').includes(text);
    case 'iso-3166-1':
      return isCountry(text);
    case 'bcp-47':
      return isTag(text);
    case 'iso-week':
      return isIsoWeek(text);
  }
}

/** Codes that name something but no country: groups of countries, and what is kept for private use. */
const noCountries: readonly string[] = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

/** Countries have a name of their own; a code that stands for another one is an alias or gone. */
function isCountry(code: string): boolean {
  if (noCountries.includes(code) || new Intl.Locale(`und-${code}`).region !== code) return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
