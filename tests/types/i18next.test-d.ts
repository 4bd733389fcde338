import type { i18n } from 'i18next';
import { describe, expectTypeOf, test } from 'vitest';
import { createTranslator, type MessageDescriptor, toOptions, toResources } from '../../src/i18next.ts';
import type { Locale } from '../../src/index.ts';
import { label, message } from '../../src/messages/message.ts';

declare const app: i18n;
declare const locale: Locale;
declare const t: (descriptor: MessageDescriptor) => string;

describe('a message', () => {
  test('is written with its own key and values', () => {
    t({ key: 'messages:exercises.answer', values: { label: 'L', answer: ['a', { duration: 'PT5M' }] } });
    t({ key: 'messages:exercises.yes', values: {} });
    t({ key: 'exercises:space-agreement.title', values: {} });
    t(message('messages:exercises.answer', { label: label('steps', 'a', 'b'), answer: 1 }));
  });

  test('with a wrong key is a type error', () => {
    // @ts-expect-error no such message
    t({ key: 'messages:exercises.yess', values: {} });
    // @ts-expect-error no such namespace
    t({ key: 'excercises:space-agreement.title', values: {} });
    // @ts-expect-error no such message
    message('messages:exercises.yess', {});
  });

  test('with a wrong value is a type error', () => {
    // @ts-expect-error a value that the message does not hold
    t({ key: 'messages:exercises.answer', values: { label: 'L', anwser: 'x' } });
    // @ts-expect-error a value is missing
    t({ key: 'messages:exercises.answer', values: { label: 'L' } });
    // @ts-expect-error this one holds none
    t({ key: 'messages:exercises.yes', values: { label: 'L' } });
    // @ts-expect-error a date is no value; a zoned moment is
    t({ key: 'messages:exercises.answer', values: { label: 'L', answer: new Date(0) } });
    // @ts-expect-error a value that the message does not hold
    message('messages:exercises.answer', { label: 'L', anwser: 'x' });
  });

  test('narrows by its key to its values', () => {
    const { values } = {} as Extract<MessageDescriptor, { key: 'messages:exercises.answer' }>;
    expectTypeOf<keyof typeof values>().toEqualTypeOf<'label' | 'answer'>();
  });
});

describe('the i18next of the app', () => {
  test('takes what the door gives', () => {
    app.init({ resources: toResources(locale) });
    const descriptor = message('messages:exercises.yes', {});
    expectTypeOf(app.t(descriptor.key, toOptions(descriptor, locale))).toBeString();
    expectTypeOf(createTranslator(locale)(descriptor)).toBeString();
  });

  test('a locale is needed, not its tag', () => {
    // @ts-expect-error a tag is no locale
    createTranslator('en');
  });
});
