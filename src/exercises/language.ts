/** The language of a BCP 47 tag, without script and region: `en` of `en-GB`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
