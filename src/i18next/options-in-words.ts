import type { MessageDescriptor } from '../messages/message.ts';
import type { MessageValue } from '../model/message.ts';
import type { Locale } from '../model/words.ts';
import { formatDuration, formatMoment, formatMoney } from './formats.ts';
import { isolate } from './isolate.ts';
import type { Reader } from './reader.ts';

/** Turns a message into words. */
export type Translate = (descriptor: MessageDescriptor) => string;

/** What i18next's own `t(key, options)` needs: the number that chooses the plural form, and all values as text. */
export type MessageOptions = {
  readonly count?: number;
  readonly replace: Readonly<Record<string, string>>;
};

/** Put the values of a message into the reader's language. */
export function optionsInWords(
  descriptor: MessageDescriptor,
  locale: Locale,
  reader: Reader,
  translate: Translate,
): MessageOptions {
  const inWords = (value: MessageValue): string => {
    if (Array.isArray(value)) return new Intl.ListFormat(locale.tag).format(value.map(inWords));
    if (typeof value === 'object' && value !== null && 'key' in value)
      return translate(value as MessageDescriptor);
    return isolate(plainValue(value as PlainValue, locale.tag, reader), locale.dir);
  };
  const values: Readonly<Record<string, MessageValue>> = descriptor.values;
  return {
    ...(typeof values.count === 'number' && { count: values.count }),
    replace: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)])),
  };
}

type PlainValue = Exclude<MessageValue, readonly unknown[] | { readonly key: string }>;

/** What is none of the known kinds is shown as text, or not at all; nothing is an error. */
function plainValue(value: PlainValue, tag: string, reader: Reader): string {
  if (typeof value === 'number') return new Intl.NumberFormat(tag).format(value);
  if (typeof value !== 'object') return String(value ?? '');
  if (value === null) return '';
  if ('zone' in value) return formatMoment(value, tag, reader.zone);
  if ('duration' in value) return formatDuration(value.duration, tag);
  if ('currency' in value) return formatMoney(value.minor, value.currency, tag);
  return '';
}
