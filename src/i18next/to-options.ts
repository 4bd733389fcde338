import type { MessageDescriptor } from '../messages/message.ts';
import type { Locale } from '../model/words.ts';
import { createTranslator } from './create-translator.ts';
import { type MessageOptions, optionsInWords, type Translate } from './options-in-words.ts';
import type { Reader } from './reader.ts';

/**
 * The options with which an app's own i18next words a descriptor: `i18next.t(descriptor.key, toOptions(descriptor, locale))`.
 * Values are put into the reader's language exactly as `createTranslator` does.
 *
 * @param descriptor - What a function of `attune` returned.
 * @param locale - The locale of the language that i18next is set to.
 * @param reader - The reader's time zone, when it is known.
 * @returns `replace` holds every value as text; `count` is there for a message that counts, and stays a number.
 * @throws As `createTranslator` does, when a value is itself a message.
 * @example
 * const when = { duration: 'PT25M' };
 * toOptions({ key: 'messages:exercises.answer', values: { label: 'How long', answer: when } }, en)
 * // => { replace: { label: 'How long', answer: '25 minutes' } }
 */
export function toOptions(
  descriptor: MessageDescriptor,
  locale: Locale,
  reader: Reader = {},
): MessageOptions {
  let translate: Translate | undefined;
  return optionsInWords(descriptor, locale, reader, (nested) => {
    translate ??= createTranslator(locale, reader);
    return translate(nested);
  });
}
