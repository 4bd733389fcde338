import type { Locale } from '../model/words.ts';

/** What is known of the person who reads, besides their language. */
export interface Reader {
  /**
   * Their own IANA time zone. Moments are always shown on the clock of the zone that they are meant in; where the reader's
   * clock shows another time, the zone is named too. Left out: no zone is named.
   */
  readonly zone?: string;
}

/** Refuse what is no locale before i18next and Intl say something less clear. */
export function checkLocale(locale: Locale): void {
  if (typeof locale?.words !== 'object') {
    throw new TypeError(
      `a locale is needed, the default export of \`attune/locales/en\` or another; it is ${locale}`,
    );
  }
}
