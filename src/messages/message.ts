import type { MessageValues, SpokenMessage } from '../generated/messages.ts';
import type { MessageValue } from '../model/message.ts';
import type { Namespace } from '../model/words.ts';

/** The key of a sentence that functions speak. */
export type MessageKey = keyof MessageValues;

/** The key of a string of the content, such as a label: `exercises:space-agreement.who`. */
export type LabelKey = `${Exclude<Namespace, 'messages'>}:${string}.${string}`;

/**
 * A sentence as data: the key of its words (i18next: namespace, entry, field) and the values in it; the compiler checks that
 * they are those of the key. `createTranslator` of `attune/i18next`, or an app's own i18next, turns it into words.
 */
export type MessageDescriptor =
  | SpokenMessage
  | { readonly key: LabelKey; readonly values: Readonly<Record<string, MessageValue>> };

/** Speak a message; its values are checked by the compiler. */
export function message<Key extends MessageKey>(key: Key, values: MessageValues[Key]): MessageDescriptor {
  return { key, values } as MessageDescriptor;
}

/** Speak a string of the content: the label of a field, an option, a card. */
export function label(
  namespace: Exclude<Namespace, 'messages'>,
  entry: string,
  field: string,
): MessageDescriptor {
  return { key: `${namespace}:${entry}.${field}`, values: {} };
}
