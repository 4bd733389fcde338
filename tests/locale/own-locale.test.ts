import { describe, expect, test } from 'vitest';
import { placeholdersOf } from '../../src/cli/locale/unit.ts';
import type { AllWords } from '../../src/generated/words.ts';
import { createGuide } from '../../src/index.ts';
import { defineLocale, pseudoLocale } from '../../src/locales/index.ts';
import { localeSchema } from '../../src/schemas/index.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { readLocale } from '../read-locale.ts';
import { source } from './fixture.ts';

const en = deepFreeze(readLocale('en'));
const words = en.words as unknown as AllWords;
const blanked = (namespace: keyof AllWords, entry: string, field: string): AllWords => {
  const copy = structuredClone(en.words) as unknown as Record<string, Record<string, Record<string, string>>>;
  (copy[namespace]?.[entry] as Record<string, string>)[field] = '';
  return copy as unknown as AllWords;
};

describe('defineLocale', () => {
  test('gives a locale that createGuide takes, with the direction of its script', () => {
    const locale = defineLocale({ tag: 'he', name: 'עברית', words });
    expect(locale).toEqual({ tag: 'he', name: 'עברית', dir: 'rtl', words: en.words });
    expect(createGuide(locale)).toMatchObject({ tag: 'he', dir: 'rtl' });
    expect(localeSchema.safeParse(locale).success).toBe(true);
  });

  test('writes the tag in its canonical form and refuses what is none', () => {
    expect(defineLocale({ tag: 'PT-br', name: 'Português', words }).tag).toBe('pt-BR');
    expect(() => defineLocale({ tag: 'not a tag', name: 'x', words })).toThrow(RangeError);
  });

  test('takes a blank string from its fallback and says so, and refuses one without', () => {
    const some = blanked('steps', 'give-space', 'title');
    const locale = defineLocale({ tag: 'pl', name: 'Polski', words: some, fallback: en });
    expect(locale.fallback).toEqual({ 'steps:give-space.title': { lang: 'en', dir: 'ltr' } });
    expect(createGuide(locale).steps.find(({ id }) => id === 'give-space')?.fallback).toEqual({
      title: { lang: 'en', dir: 'ltr' },
    });
    expect(() => defineLocale({ tag: 'pl', name: 'Polski', words: some })).toThrow(
      /no words for steps:give-space\.title/,
    );
  });

  test('keeps the plural forms of its own language', () => {
    const counted = source.units.find((unit) => !('' in unit.forms));
    if (!counted) throw new Error('no counted message');
    const { namespace, entry, field } = counted;
    const own = structuredClone(en.words) as unknown as Record<
      string,
      Record<string, Record<string, string>>
    >;
    const fields = own[namespace]?.[entry] as Record<string, string>;
    for (const form of ['one', 'few', 'many']) fields[`${field}_${form}`] = form;
    const some = own as unknown as AllWords;
    const { words: given, fallback } = defineLocale({ tag: 'pl', name: 'Polski', words: some, fallback: en });
    expect(given[namespace][entry]).toMatchObject({ [`${field}_few`]: 'few', [`${field}_many`]: 'many' });
    expect(fallback).toBeUndefined();
    delete fields[`${field}_one`];
    expect(defineLocale({ tag: 'ja', name: '日本語', words: some, fallback: en }).fallback).toBeUndefined();
  });
});

describe('localeSchema', () => {
  test('names every key that is missing or blank', () => {
    const { 'give-space': _, ...steps } = en.words.steps;
    const { error } = localeSchema.safeParse({ ...en, words: { ...en.words, steps } });
    const expected = Object.keys(en.words.steps['give-space'] ?? {});
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(
      expected.map((field) => `words.steps.give-space.${field}`),
    );
    const blank = localeSchema.safeParse({ ...en, words: blanked('causes', 'stress', 'definition') });
    expect(blank.error?.issues.map(({ message }) => message)).toEqual([
      'no words for causes:stress.definition',
    ]);
  });
});

describe('pseudoLocale', () => {
  const texts = (locale: typeof en) =>
    Object.values(locale.words).flatMap((entries) =>
      Object.values(entries).flatMap((fields) => Object.values(fields)),
    );

  test('en-XA is a third longer, accented, and keeps every value', () => {
    const pseudo = pseudoLocale(en, 'en-XA');
    const [before, after] = [texts(en), texts(pseudo)];
    expect(after).toHaveLength(before.length);
    before.forEach((text, index) => {
      const changed = after[index] ?? '';
      expect(changed.length).toBeGreaterThanOrEqual(text.length + 2);
      expect(placeholdersOf(changed)).toEqual(placeholdersOf(text));
      expect(changed.replace(/\{\{.*?\}\}/g, '')).not.toMatch(/[A-Za-z]/);
    });
    const [sum, longer] = [before, after].map((all) => all.join('').length) as [number, number];
    expect(longer / sum).toBeGreaterThan(1.3);
    expect(createGuide(pseudo).dir).toBe('ltr');
  });

  test('ar-XB runs from right to left, with marks that are closed, values intact and every Arabic plural form', () => {
    const pseudo = pseudoLocale(en, 'ar-XB');
    expect(createGuide(pseudo).dir).toBe('rtl');
    expect(localeSchema.safeParse(pseudo).success).toBe(true);
    for (const text of texts(pseudo)) {
      expect(text.match(/\u202e/g)?.length ?? 0).toBe(text.match(/\u202c/g)?.length ?? 0);
      expect(text.startsWith('\u200f') && text.endsWith('\u200f')).toBe(true);
      expect(text).not.toMatch(/\{\{[^}]*\u202e/);
    }
    for (const { namespace, entry, field, forms } of source.units)
      if (!('' in forms))
        for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
          expect(pseudo.words[namespace][entry]?.[`${field}_${form}`]).toBeTruthy();
  });
});
