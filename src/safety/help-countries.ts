import { helpRegions } from '../generated/help.ts';

/** Regions of the list that are no country; the number of the EU works in some of its countries only. */
const noCountries: readonly string[] = ['EU', 'world'];

/**
 * List the countries that `findHelp` has lines for, to choose from.
 *
 * @returns ISO 3166-1 alpha-2 codes, sorted; `Intl.DisplayNames` puts them into the reader's language.
 * @example
 * helpCountries().includes('DE') // => true
 */
export const helpCountries = (): readonly string[] =>
  helpRegions.map(({ region }) => region).filter((region) => !noCountries.includes(region));
