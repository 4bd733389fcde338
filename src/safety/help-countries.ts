import { helpRegions } from '../generated/help.ts';

/**
 * List the countries that `findHelp` has lines for, to choose from.
 *
 * @returns ISO 3166-1 alpha-2 codes, sorted; `Intl.DisplayNames` puts them into the reader's language.
 * @example
 * helpCountries().includes('DE') // => true
 */
export const helpCountries = (): readonly string[] =>
  helpRegions.map(({ region }) => region).filter((region) => region !== 'EU' && region !== 'world');
