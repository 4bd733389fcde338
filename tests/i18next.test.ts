import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import i18next from 'i18next';
import * as samples from 'make-plural/examples';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { isolate } from '../src/i18next/isolate.ts';
import { createTranslator, type MessageDescriptor, toOptions, toResources } from '../src/i18next.ts';
import type { Locale, MessageValue } from '../src/index.ts';
import { deepFreeze } from './deep-freeze.ts';
import { readLocale } from './read-locale.ts';

/** Every version that must say the same. */
const versions = {
  23: () => import('i18next-23'),
  26: () => import('i18next-26'),
  27: () => vi.importActual<typeof import('i18next')>('i18next'),
};
const tags = readdirSync('locales').filter((name) => !name.startsWith('.'));
const en = readLocale('en');
const inArabic: Locale = { ...en, tag: 'ar', dir: 'rtl' };

/** The keys that functions speak, with the names of their values, from the types that the compiler generates. */
const messages = [
  ...readFileSync('src/generated/messages.ts', 'utf8').matchAll(/^ {2}readonly '(messages:[^']+)': (.*);$/gm),
].map(([, key = '', values = '']) => ({
  key,
  names: [...values.matchAll(/readonly (\w+):/g)].map(([, name = '']) => name),
}));

const say = (key: string, values: Record<string, MessageValue> = {}) =>
  ({ key, values }) as MessageDescriptor;
const answer = (value: MessageValue) => say('messages:exercises.answer', { label: 'L', answer: value });

const evening = { at: '2026-11-23T19:00:00+01:00', zone: 'Europe/Berlin' };
/** A value of each kind, and odd ones of each. */
const kinds: Readonly<Record<string, MessageValue>> = {
  words: 'an evening without screens',
  'words from right to left': 'שלום, Kim',
  'a template': 'use {{answer}}, {{x}}, {{- x}} or $t(messages:exercises.yes) for $& and $1',
  nothing: '',
  number: 12_345.5,
  'no number': Number.NaN,
  moment: evening,
  'no moment': { at: 'soon', zone: 'Europe/Berlin' },
  'no zone': { at: evening.at, zone: 'Mars/Base' },
  duration: { duration: 'P1DT2H30M' },
  'no duration': { duration: 'a while' },
  money: { minor: 1250, currency: 'EUR' },
  'money without cents': { minor: 1250, currency: 'JPY' },
  'no currency': { minor: 1250, currency: '??' },
  message: say('messages:exercises.yes'),
  list: ['tea', { duration: 'PT25M' }, say('messages:exercises.no')],
  'empty list': [],
};

const samplesByLanguage: Readonly<Record<string, { cardinal: Record<string, readonly string[]> }>> = samples;
/** The numbers that CLDR gives as samples of each plural category of a language. */
const countsOf = (tag: string): readonly number[] => {
  const language = samplesByLanguage[tag.split('-')[0] ?? tag];
  if (!language) throw new RangeError(`CLDR has no samples for ${tag}`);
  return [
    ...new Set(
      Object.values(language.cardinal)
        .flat()
        .map((sample) => Number(sample.replace('c', 'e'))),
    ),
  ];
};

describe('createTranslator', () => {
  const t = createTranslator(en);
  const saysIn = (locale: Locale, value: MessageValue) => createTranslator(locale)(answer(value));

  test.each<[MessageValue, string]>([
    ['as I wrote it', 'L: as I wrote it'],
    [say('messages:exercises.yes'), 'L: Yes'],
    [['tea', 'a walk', 'nothing at all'], 'L: tea, a walk, and nothing at all'],
    [[], 'L: '],
    [1234.5, 'L: 1,234.5'],
    [evening, 'L: Nov 23, 2026, 7:00 PM'],
    [{ at: '2028-02-29T12:00:00Z', zone: 'Asia/Kolkata' }, 'L: Feb 29, 2028, 5:30 PM'],
    [{ duration: 'PT1M' }, 'L: 1 minute'],
    [{ duration: 'P1DT2H' }, 'L: 1 day, 2 hours'],
    [{ minor: 1250, currency: 'EUR' }, 'L: €12.50'],
    [{ minor: 1250, currency: 'JPY' }, 'L: ¥1,250'],
    [{ minor: 1250, currency: 'KWD' }, 'L: KWD\u00a01.250'],
  ])('puts %j into words', (value, words) => {
    expect(t(answer(value))).toBe(words);
  });

  test.each<[MessageValue, string]>([
    [{ at: 'soon', zone: 'Europe/Berlin' }, 'L: soon Europe/Berlin'],
    [{ at: '2026-02-30T10:00:00Z', zone: 'UTC' }, 'L: 2026-02-30T10:00:00Z UTC'],
    [{ at: evening.at, zone: 'Mars/Base' }, `L: ${evening.at} Mars/Base`],
    [{ duration: 'P' }, 'L: P'],
    [{ duration: 'a while' }, 'L: a while'],
    [{ minor: 5, currency: '??' }, 'L: 5 ??'],
    [null as unknown as MessageValue, 'L: '],
    [undefined as unknown as MessageValue, 'L: '],
    [true as unknown as MessageValue, 'L: true'],
    [{ other: 'odd' } as unknown as MessageValue, 'L: '],
  ])('shows %j, which is no value of its kind, as it was given', (value, words) => {
    expect(t(answer(value))).toBe(words);
  });

  test('formats in the language of the words', () => {
    const german = { ...en, tag: 'de' };
    expect(saysIn(german, 1234.5)).toBe('L: 1.234,5');
    expect(saysIn(german, evening)).toBe('L: 23.11.2026, 19:00');
    expect(saysIn(german, ['a', 'b'])).toBe('L: a und b');
    expect(saysIn(german, { duration: 'PT90M' })).toBe('L: 90 Minuten');
  });

  test('names the zone of a moment only where the reader’s clock shows another time', () => {
    const inZone = (zone: string) => createTranslator(en, { zone })(answer(evening));
    expect(inZone('Europe/Berlin')).toBe('L: Nov 23, 2026, 7:00 PM');
    expect(inZone('Europe/Paris')).toBe('L: Nov 23, 2026, 7:00 PM');
    expect(inZone('America/New_York')).toBe('L: Nov 23, 2026, 7:00 PM Central European Time');
  });

  test('keeps directions apart', () => {
    expect(t(answer('שלום, Kim'))).toBe('L: \u2068שלום, Kim\u2069');
    expect(t(answer('“سلام”'))).toBe('L: \u2068“سلام”\u2069');
    expect(t(answer('Kim: שלום'))).toBe('L: Kim: שלום');
    expect(t(answer('123'))).toBe('L: 123');
    expect(saysIn(inArabic, 'Kim')).toBe('\u2068L\u2069: \u2068Kim\u2069');
    expect(saysIn(inArabic, ['Kim', 'سام'])).toBe('\u2068L\u2069: \u2068Kim\u2069 و\u2068سام\u2069');
    expect(saysIn(inArabic, say('messages:exercises.yes'))).toBe('\u2068L\u2069: Yes');
    expect(saysIn(inArabic, '')).toBe('\u2068L\u2069: ');
  });

  test('a person’s own words stay as they are, whatever they look like', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '{{',
            '}}',
            'answer',
            'label',
            '- ',
            '$t(',
            'messages:exercises.yes',
            ')',
            '$&',
            ', ',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, (label, own) => {
        const words = t(say('messages:exercises.answer', { label, answer: own }));
        expect(words).toBe(`${isolate(label, 'ltr')}: ${isolate(own, 'ltr')}`);
      }),
    );
    expect(t(answer('{{label}} $t(messages:exercises.yes)'))).toBe('L: {{label}} $t(messages:exercises.yes)');
  });

  test('says which key has no words', () => {
    for (const key of [
      'messages:exercises.nope',
      'messages:exercises',
      'nope:a.b',
      'messages:constructor.name',
    ])
      expect(() => t(say(key))).toThrow(`the locale \`en\` has no words for \`${key}\``);
  });

  test('refuses what is no locale, no language tag, no zone', () => {
    expect(() => createTranslator(undefined as unknown as Locale)).toThrow(TypeError);
    expect(() => createTranslator({ ...en, tag: 'e!' })).toThrow(RangeError);
    expect(() => createTranslator(en, { zone: 'Mars/Base' })).toThrow(RangeError);
  });

  test.each(['es-419', 'de-x-formal', 'en-XA', 'ar-XB', 'zh-Hant', 'sr-Latn-RS'])('speaks %s', (tag) => {
    expect(createTranslator({ ...en, tag })(say('messages:exercises.yes'))).toBe('Yes');
  });

  test('changes nothing that it is given, and writes nothing to the console', () => {
    const spies = (['log', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level));
    const locale = deepFreeze(structuredClone(en));
    const descriptor = deepFreeze(answer(['tea', evening, say('messages:exercises.yes')]));
    expect(createTranslator(locale)(descriptor)).toBe('L: tea, Nov 23, 2026, 7:00 PM, and Yes');
    toOptions(descriptor, locale);
    expect(() => t(say('messages:exercises.nope'))).toThrow();
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});

describe('the i18next of the app', () => {
  test('is not touched', () => {
    createTranslator(en)(answer('x'));
    toOptions(answer(say('messages:exercises.yes')), en);
    expect(i18next.isInitialized).toBeFalsy();
    expect(i18next.store).toBeUndefined();
  });

  test('gets its own copy of the words', () => {
    const resources = toResources(en);
    expect(resources).toEqual({ en: en.words });
    (resources.en?.messages?.exercises as Record<string, string>).yes = 'changed';
    expect(en.words.messages.exercises?.yes).toBe('Yes');
  });
});

test.each(Object.keys(kinds))('the options for %s hold text alone', (kind) => {
  const { count, replace } = toOptions(answer(kinds[kind] as MessageValue), en);
  expect(count).toBeUndefined();
  expect(Object.keys(replace)).toEqual(['label', 'answer']);
  for (const text of Object.values(replace)) expect(text).toBeTypeOf('string');
});

/** A locale with a message that counts, in the forms that English has. */
const counting = (locale: Locale): Locale => ({
  ...locale,
  words: {
    ...locale.words,
    messages: {
      ...locale.words.messages,
      test: { weeks_one: '{{count}} week with {{who}}', weeks_other: '{{count}} weeks with {{who}}' },
    },
  },
});
const weeks = (count: number) => say('messages:test.weeks', { count, who: 'Kim' });

test('a plural form that a language has and its words lack does not leave a blank', () => {
  const t = createTranslator(counting({ ...en, tag: 'ar' }));
  for (const count of countsOf('ar'))
    expect(t(weeks(count))).toMatch(count === 1 ? /week with/ : /weeks with/);
  expect(Object.keys(toResources(counting({ ...en, tag: 'ar' })).ar?.messages?.test ?? {}).sort()).toEqual(
    ['few', 'many', 'one', 'other', 'two', 'zero'].map((category) => `weeks_${category}`),
  );
});

test('a count chooses the form and is shown as the language writes numbers', () => {
  const t = createTranslator(counting(en));
  expect(t(weeks(1))).toBe('1 week with Kim');
  expect(t(weeks(1200))).toBe('1,200 weeks with Kim');
  expect(toOptions(weeks(1200), counting(en))).toEqual({
    count: 1200,
    replace: { count: '1,200', who: 'Kim' },
  });
});

describe.each(tags)('the words of %s', (tag) => {
  const locale = readLocale(tag);

  test.each(messages)('hold $key with exactly its values', ({ key, names }) => {
    const [entry = '', field = ''] = key.slice('messages:'.length).split('.');
    const forms = Object.entries(locale.words.messages[entry] ?? {}).filter(
      ([name]) => name === field || name.startsWith(`${field}_`),
    );
    expect(forms.length).toBeGreaterThan(0);
    if (names.includes('count')) expect(forms.map(([name]) => name)).toContain(`${field}_other`);
    for (const [name, text] of forms) {
      expect(text.trim(), name).not.toBe('');
      const held = [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, value = '']) => value);
      expect([...new Set(held)].sort(), name).toEqual([...names].sort());
    }
  });
});

describe('every version of i18next', () => {
  const doors = new Map<string, typeof import('../src/i18next.ts')>();
  const modules = new Map<string, typeof import('i18next')>();

  beforeAll(async () => {
    for (const [version, load] of Object.entries(versions)) {
      const module = (await load()) as unknown as typeof import('i18next');
      const used = { ...module, createInstance: vi.fn(module.createInstance) };
      vi.resetModules();
      vi.doMock('i18next', () => used);
      const door = await import('../src/i18next.ts');
      door.createTranslator(en);
      expect(used.createInstance).toHaveBeenCalledOnce();
      doors.set(version, door);
      modules.set(version, module);
    }
  });
  afterEach(() => {
    vi.doUnmock('i18next');
  });

  const locales = tags.flatMap((tag) => [
    readLocale(tag),
    { ...readLocale(tag), tag: 'ar', dir: 'rtl' as const },
  ]);

  /** Everything there is to say in a language: each message with each kind of value, and at each count. */
  const everything = (tag: string): MessageDescriptor[] => [
    ...messages.flatMap(({ key, names }) => {
      const all = (value: MessageValue, count = 2) =>
        say(key, Object.fromEntries(names.map((name) => [name, name === 'count' ? count : value])));
      if (names.length === 0) return [say(key)];
      const counts = names.includes('count') ? countsOf(tag) : [];
      return [
        ...Object.values(kinds).map((value) => all(value)),
        ...counts.map((count) => all('Kim', count)),
      ];
    }),
    ...countsOf(tag).map(weeks),
  ];

  test.each(locales)('says the same in $tag ($dir)', (plain) => {
    const locale = counting(plain);
    const said = [...doors.values()].map((door) => everything(locale.tag).map(door.createTranslator(locale)));
    expect(said).toHaveLength(3);
    expect(said[0]?.every((words) => words !== '')).toBe(true);
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
  });

  test.each(Object.keys(versions))(
    '%s, set up by the app, says what createTranslator says',
    async (version) => {
      for (const plain of locales) {
        const locale = counting(plain);
        const app = (modules.get(version) as typeof import('i18next')).createInstance();
        await app.init({
          lng: locale.tag,
          resources: toResources(locale),
          interpolation: { escapeValue: false },
        });
        const t = createTranslator(locale);
        // i18next 23 takes `{{answer}}` in one value for the place of another; createTranslator does not rely on it.
        const said = everything(locale.tag).filter(
          ({ values }) =>
            version !== '23' || !Object.values(values).includes(kinds['a template'] as MessageValue),
        );
        expect(said.length).toBeGreaterThan(messages.length);
        for (const descriptor of said)
          expect(app.t(descriptor.key, toOptions(descriptor, locale))).toBe(t(descriptor));
      }
    },
  );
});
