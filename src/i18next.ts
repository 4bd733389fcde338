// The door `attune/i18next`.
export { createTranslator } from './i18next/create-translator.ts';
export type { MessageOptions, Translate } from './i18next/options-in-words.ts';
export type { Reader } from './i18next/reader.ts';
export { type Resources, toResources } from './i18next/resources.ts';
export { toOptions } from './i18next/to-options.ts';
export type { LabelKey, MessageDescriptor, MessageKey } from './messages/message.ts';
export type { MessageValue, ZonedMoment } from './model/message.ts';
export type { Locale } from './model/words.ts';
