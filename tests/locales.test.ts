import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales, pickLocale } from '../src/locales/index.ts';

const available = ['en', 'es', 'es-419', 'pt', 'pt-PT', 'zh', 'zh-Hant', 'sr', 'de', 'de-x-formal', 'ar'];

test.each([
  [['es-MX'], 'es-419'],
  [['es-AR', 'en'], 'es-419'],
  [['es-ES'], 'es'],
  [['pt-AO'], 'pt-PT'],
  [['pt-BR'], 'pt'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-CN'], 'zh'],
  [['sr-Latn'], 'en'],
  [['sr-RS'], 'sr'],
  [['ES_mx'], 'es-419'],
  [['de-x-formal'], 'de-x-formal'],
  [['de-AT'], 'de'],
  [['de-DE-u-co-phonebk'], 'de'],
  [['fr', 'ar-EG'], 'ar'],
  [['fr-CA'], 'en'],
  [['en-GB'], 'en'],
  [[], 'en'],
  [['', '*', 'not a tag', 'x', '🙂'], 'en'],
])('%j is best served by %s', (preferred, expected) => {
  expect(pickLocale(preferred, { available })).toBe(expected);
});

test('without a shared Spanish, Latin America gets Spanish; traditional Chinese never gets simplified', () => {
  expect(pickLocale(['es-MX', 'en'], { available: ['en', 'es'] })).toBe('es');
  expect(pickLocale(['zh-TW'], { available: ['en', 'zh'] })).toBe('en');
});

test('the fallback can be chosen', () => {
  expect(pickLocale(['fr'], { available, fallback: 'de' })).toBe('de');
});

test('no string makes it fail or answer with something that is not there', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (preferred) => {
      expect([...available]).toContain(pickLocale(preferred, { available }));
    }),
  );
});

test('the shipped locales name themselves', () => {
  expect(locales.map((locale) => locale.tag)).toContain('en');
  for (const { tag, name, dir } of locales) {
    expect(name).not.toBe('');
    const rightToLeft = ['Arab', 'Hebr', 'Thaa'].includes(new Intl.Locale(tag).maximize().script ?? '');
    expect(dir).toBe(rightToLeft ? 'rtl' : 'ltr');
  }
});
