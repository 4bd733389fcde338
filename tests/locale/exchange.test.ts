import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Translations, takeIn } from '../../src/cli/locale/exchange.ts';
import { sourceOf } from '../../src/cli/locale/folder.ts';
import { families, gettextPlurals } from '../../src/cli/locale/gettext-plurals.ts';
import { requiredCategories } from '../../src/cli/locale/plurals.ts';
import { fromPo, toPo } from '../../src/cli/locale/po.ts';
import { scaffold } from '../../src/cli/locale/scaffold.ts';
import type { Forms } from '../../src/cli/locale/unit.ts';
import { writeWords } from '../../src/cli/locale/write-words.ts';
import { fromXliff, toXliff } from '../../src/cli/locale/xliff.ts';
import { completeTexts, read, source } from './fixture.ts';

const formats = {
  PO: [toPo, fromPo],
  XLIFF: [toXliff, (text: string) => fromXliff(text)],
} as const;
const tags = ['es', 'ar', 'ja', 'pl', 'ru', 'cy'];

describe.each(Object.entries(formats))('%s', (_, [write, parse]) => {
  test.each(tags)('a round trip of every string of %s loses nothing', (tag) => {
    const texts = completeTexts(tag);
    const folder = read(tag, texts);
    const empty = read(tag, scaffold(tag, new Map(), source));
    const { strings, taken, unknown } = takeIn(empty, source, parse(write(folder, source), tag));
    expect({ taken, unknown }).toEqual({ taken: source.units.length, unknown: [] });
    for (const [name, text] of writeWords(strings, source)) expect(text).toBe(texts.get(name));
  });

  const units = ['steps:give-space.title', 'steps:give-space.summary'].flatMap(
    (key) => source.byKey.get(key) ?? [],
  );
  const counted = source.units.filter((unit) => !('' in unit.forms)).slice(0, 2);
  const few = sourceOf([...units, ...counted]);
  // XML has no control characters but tab and line ends, and reads a carriage return as a line end.
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((words) =>
      words
        .normalize()
        .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
        .trim(),
    )
    .map((words) => `a${words}"quoted" {{count}} \\ <b> & ‘x’\nnext`);

  test('nor does one with quotes, values, line ends, backslashes and any letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        fc.array(text, { minLength: 20, maxLength: 20 }),
        (tag, words) => {
          const folder = read(tag, scaffold(tag, new Map(), few), few);
          let next = 0;
          const given: Translations = new Map(
            few.units.map((unit) => {
              const forms = '' in unit.forms ? [''] : requiredCategories(tag);
              return [
                unit.key,
                Object.fromEntries(forms.map((form) => [form, words[next++ % 20] ?? 'x'])) as Forms,
              ];
            }),
          );
          const { strings } = takeIn(folder, few, given);
          const back = parse(write({ ...folder, strings }, few), tag);
          for (const [key, forms] of given) expect(back.get(key)).toEqual(forms);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('blank translations leave the words that are there; unknown keys are named', () => {
  const folder = read('es', completeTexts('es'));
  const given = new Map([
    ['steps:give-space.title', { '': '' }],
    ['steps:gone.title', { '': 'x' }],
  ]);
  const { strings, taken, unknown } = takeIn(folder, source, given);
  expect({ taken, unknown }).toEqual({ taken: 0, unknown: ['steps:gone.title'] });
  expect(strings).toEqual(folder.strings);
});

test('a form beyond what whole numbers reach survives PO, such as Spanish `many`', () => {
  const texts = completeTexts('es');
  const folder = read('es', texts);
  const [counted] = source.units.filter((unit) => !('' in unit.forms));
  if (!counted) throw new Error('no counted message');
  const string = folder.strings.get(counted.key);
  if (!string) throw new Error(counted.key);
  const strings = new Map(folder.strings).set(counted.key, {
    ...string,
    forms: { ...string.forms, many: '{{count}} de' },
  });
  const { strings: back } = takeIn(folder, source, fromPo(toPo({ ...folder, strings }, source), 'es'));
  expect(back.get(counted.key)?.forms.many).toBe('{{count}} de');
});

test.each(families.map(({ plural, of }) => [plural, of] as const))(
  'the gettext formula %s says what its function says',
  (plural, of) => {
    const formula = new Function('n', `return Number(${plural})`) as (n: number) => number;
    for (let n = 0; n < 1_000; n += 1) expect(of(n)).toBe(formula(n));
  },
);

test.each(['es', 'de', 'fr', 'ar', 'ja', 'pl', 'ru', 'cs', 'ro', 'lt', 'he'])(
  '%s has a gettext formula that agrees with CLDR',
  (tag) => {
    const { header, categories } = gettextPlurals(tag);
    const plural = /plural=(.*);$/.exec(header)?.[1] ?? '';
    const formula = new Function('n', `return Number(${plural})`) as (n: number) => number;
    const rules = new Intl.PluralRules(tag);
    for (let n = 0; n < 1_000; n += 1) expect(categories[formula(n)]).toBe(rules.select(n));
  },
);
