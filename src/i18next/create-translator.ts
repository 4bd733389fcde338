import { createInstance } from 'i18next';
import type { Locale } from '../model/words.ts';
import { optionsInWords, type Translate } from './options-in-words.ts';
import type { Reader } from './reader.ts';
import { toResources } from './resources.ts';

const placeholder = /\{\{(\w+)\}\}/g;

/**
 * Turn message descriptors into words, with an i18next of its own: an app's i18next is not touched, and nothing is loaded or
 * waited for.
 *
 * Values come in the reader's language: nested messages, lists, numbers, moments (in the zone they are meant in), durations and
 * money. A person's own words stay exactly as they are, even where they look like a template. Where directions could mix, a
 * value stands between U+2068 and U+2069: every value in a language written from right to left, and in others a value that
 * starts from right to left.
 *
 * @param locale - The words: the default export of `attune/locales/<tag>`, or your own.
 * @param reader - The reader's time zone, when it is known.
 * @returns A function of a descriptor. It throws a RangeError for a key that the locale has no words for; values never make it
 *   throw: a moment or a currency that does not exist is shown as it was given.
 * @throws TypeError when `locale` is no locale, RangeError when its tag or the reader's zone does not exist.
 * @example
 * const t = createTranslator(en);
 * t({ key: 'messages:exercises.yes', values: {} }) // => 'Yes'
 * t({ key: 'messages:exercises.answer', values: { label: 'When', answer: [{ duration: 'PT90M' }, 'later'] } })
 * // => 'When: 90 minutes and later'
 */
export function createTranslator(locale: Locale, reader: Reader = {}): Translate {
  const i18next = createInstance();
  i18next.init({
    resources: toResources(locale),
    lng: locale.tag,
    fallbackLng: false,
    ns: Object.keys(locale.words),
    nsSeparator: ':',
    keySeparator: '.',
    initAsync: false,
    parseMissingKeyHandler: () => '',
    returnedObjectHandler: () => '',
  });
  new Intl.DateTimeFormat(locale.tag, { timeZone: reader.zone });
  const translate: Translate = (descriptor) => {
    const { count, replace } = optionsInWords(descriptor, locale, reader, translate);
    const template = i18next.t(descriptor.key, { count, skipInterpolation: true });
    if (template === '') {
      throw new RangeError(
        `the locale \`${locale.tag}\` has no words for \`${descriptor.key}\`; add them, or use a locale of this version`,
      );
    }
    return template.replace(placeholder, (whole, name: string) => replace[name] ?? whole);
  };
  return translate;
}
