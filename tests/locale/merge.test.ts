import { describe, expect, test } from 'vitest';
import type { LocaleFolder, Source } from '../../src/cli/locale/folder.ts';
import { progressOf } from '../../src/cli/locale/grade.ts';
import { chainOf, mergeLocale, resolve } from '../../src/cli/locale/merge.ts';
import { packLocale } from '../../src/cli/locale/pack-locale.ts';
import { allowedCategories } from '../../src/cli/locale/plurals.ts';
import { sync } from '../../src/cli/locale/sync.ts';
import { isCounted } from '../../src/cli/locale/unit.ts';
import { createGuide, type Locale } from '../../src/index.ts';
import { unpackLocale } from '../../src/locales/unpack-locale.ts';
import { articleSchema, localeSchema } from '../../src/schemas/index.ts';
import { completeTexts, edited, read, source, translated, withLock, withUnit } from './fixture.ts';

const key = 'safety:notices.not-a-diagnosis';
const unit = source.byKey.get(key);
if (!unit) throw new Error(key);
const texts = completeTexts('es');
const english = unit.forms[''] ?? '';

const folders = (
  from: Source,
  locales: Readonly<Record<string, ReadonlyMap<string, string>>>,
): ReadonlyMap<string, LocaleFolder> =>
  new Map(Object.entries(locales).map(([tag, files]) => [tag, read(tag, files, from)]));
const merge = (from: Source, files: ReadonlyMap<string, string>): Locale =>
  mergeLocale('es', folders(from, { es: files }), from);
const said = (locale: Locale) => locale.words.safety.notices?.['not-a-diagnosis'];

describe('meaning', () => {
  test('raised on one English string, exactly that string falls back, with its language and direction', () => {
    const moved = withUnit(key, { meaning: 2, forms: { '': `${english} Now it says more.` } });
    const locale = merge(moved, texts);
    expect(locale.fallback).toEqual({ [key]: { lang: 'en', dir: 'ltr' } });
    expect(said(locale)).toBe(`${english} Now it says more.`);
    const before = merge(source, texts);
    const same = {
      ...before.words.safety,
      notices: { ...before.words.safety.notices, 'not-a-diagnosis': said(locale) },
    };
    expect({ ...locale.words, safety: same }).toEqual({ ...before.words, safety: same });
    const notice = createGuide(locale).safety.notices.find(({ id }) => id === 'not-a-diagnosis');
    expect(notice).toMatchObject({ lang: 'en', dir: 'ltr', text: said(locale) });
    expect(JSON.stringify(createGuide(locale)).match(/"lang":/g)).toHaveLength(1);
  });

  test('a typo mended, or words changed without it, leaves the translation', () => {
    for (const text of [english.toUpperCase(), `${english} Really.`]) {
      const locale = merge(withUnit(key, { forms: { '': text } }), texts);
      expect(locale.fallback).toBeUndefined();
      expect(said(locale)).toBe(translated(english));
    }
  });

  test('a translator’s edit followed by sync restores it', () => {
    const moved = withUnit(key, { meaning: 2 });
    const now = edited(texts, 'safety', (words) => {
      (words.notices as Record<string, string>)['not-a-diagnosis'] = 'Esto no es un diagnóstico.';
    });
    expect(merge(moved, now).fallback).toBeDefined();
    const { stamps } = sync(read('es', now, moved), moved);
    const synced = new Map([
      ['es', { ...read('es', now, moved), stamps: new Map(stamps.map((one) => [one.key, one])) }],
    ]);
    const locale = mergeLocale('es', synced, moved);
    expect(locale.fallback).toBeUndefined();
    expect(said(locale)).toBe('Esto no es un diagnóstico.');
  });
});

describe('safety words that nobody reviewed', () => {
  test('are served, and marked', () => {
    const locale = merge(source, texts);
    expect(locale.unreviewed).toEqual(
      source.units.filter(({ namespace }) => namespace === 'safety').map((one) => one.key),
    );
    const { safety } = createGuide(locale);
    for (const one of [
      ...safety.signals,
      ...safety.routes,
      ...safety.notices,
      safety.intendedPurpose,
      ...safety.quickExit,
    ])
      expect(one.reviewed).toBe(false);
    expect(JSON.stringify(createGuide(locale))).not.toContain('\\u0000');
  });

  test('are not marked once they are', () => {
    const reviewed = new Map(texts).set(
      '.lock',
      (texts.get('.lock') ?? '').replaceAll('\ttranslated\t', '\treviewed\tAna'),
    );
    expect(merge(source, reviewed).unreviewed).toBeUndefined();
    expect(JSON.stringify(createGuide(merge(source, reviewed)))).not.toContain('"reviewed"');
  });
});

describe('blank strings', () => {
  const blank = edited(texts, 'steps', (words) => {
    (words['give-space'] as Record<string, string>).title = '  ';
  });

  test('are English, and only they are marked on an entry whose other words are translated', () => {
    const guide = createGuide(merge(source, blank));
    const step = guide.steps.find(({ id }) => id === 'give-space');
    expect(step?.fallback).toEqual({ title: { lang: 'en', dir: 'ltr' } });
    expect(step?.lang).toBeUndefined();
    const { tag, dir, version, fallback, title, summary, discreetTitle, minAge, intro, steps, closing } =
      guide;
    const rest = {
      title,
      summary,
      discreetTitle,
      minAge,
      intro,
      steps,
      closing,
      ...(fallback && { fallback }),
    };
    expect(articleSchema.safeParse({ tag, dir, version, ...rest }).error).toBeUndefined();
  });

  test('a locale without any words is all English, and complete', () => {
    const empty = mergeLocale('ar', folders(source, { ar: new Map() }), source);
    expect(Object.keys(empty.fallback ?? {})).toHaveLength(source.units.length);
    expect(localeSchema.safeParse(empty).error).toBeUndefined();
    const guide = createGuide(empty);
    expect(guide).toMatchObject({ tag: 'ar', dir: 'rtl' });
    expect(guide.fallback?.title).toEqual({ lang: 'en', dir: 'ltr' });
    for (const block of guide.steps.flatMap((step) => step.blocks)) expect(block.lang).toBe('en');
  });
});

describe('overlays', () => {
  const about = 'name: Español (Latinoamérica)\ndir: ltr\nfallback: es\n';
  const latin = withLock(
    'es-419',
    new Map([
      ['locale.yml', about],
      ['steps.json', '{ "give-space": { "title": "Den espacio" } }'],
    ]),
  );

  test('en ← es ← es-419: the nearest words count, and Spanish is no other language', () => {
    const all = folders(source, { es: texts, 'es-419': latin });
    const locale = mergeLocale('es-419', all, source);
    expect(locale.words.steps['give-space']?.title).toBe('Den espacio');
    expect(locale.words.steps['give-space']?.summary).toBe(
      merge(source, texts).words.steps['give-space']?.summary,
    );
    expect(locale.fallback).toBeUndefined();
    expect(progressOf(resolve(chainOf('es-419', all), source)).translated).toBe(1);
  });

  test('an overlay whose English means something else now gives way to the one below it', () => {
    const moved = withUnit('steps:give-space.title', { meaning: 2 });
    const now = new Map(texts).set(
      '.lock',
      (texts.get('.lock') ?? '').replace(/^(steps:give-space\.title(?:\t\w+){3}\t)1/m, '$12'),
    );
    const locale = mergeLocale('es-419', folders(moved, { es: now, 'es-419': latin }), moved);
    expect(locale.words.steps['give-space']?.title).toBe(
      merge(source, texts).words.steps['give-space']?.title,
    );
  });
});

test.each(['ar', 'es', 'ja', 'pl'])('%s has every plural category, whatever was translated', (tag) => {
  const all = folders(source, { [tag]: completeTexts(tag) });
  const locale = mergeLocale(tag, all, source);
  const counted = source.units.filter(isCounted);
  expect(counted.length).toBeGreaterThan(0);
  for (const { namespace, entry, field } of counted)
    for (const category of allowedCategories(tag))
      expect(locale.words[namespace][entry]?.[`${field}_${category}`]).toBeTruthy();
});

test.each(['es', 'ar'])('a packed %s comes out as it went in', (tag) => {
  const moved = withUnit(key, { meaning: 2, forms: { '': 'Two\nlines and a ` and \u0024{x} and \\n' } });
  const locale = mergeLocale(tag, folders(moved, { [tag]: completeTexts(tag) }), moved);
  const { about, texts: packed } = packLocale(locale, moved);
  expect(unpackLocale(about, packed)).toEqual(locale);
});

describe('grades', () => {
  const lock = texts.get('.lock') ?? '';
  const graded = (files: ReadonlyMap<string, string>, from = source) =>
    progressOf(resolve(chainOf('es', folders(from, { es: files })), from));

  test.each([
    ['all reviewed', lock.replaceAll('\ttranslated\t', '\treviewed\tAna'), 'A'],
    ['all by people, none reviewed', lock, 'B'],
    ['all by a machine', lock.replaceAll('\thuman\t', '\tmachine\t'), 'C'],
  ])('%s', (_, text, grade) => expect(graded(new Map(texts).set('.lock', text)).grade).toBe(grade));

  test('nothing translated', () => {
    expect(graded(new Map())).toMatchObject({ grade: 'D', translated: 0, missing: source.units.length });
  });

  test('a string that changed a little counts half', () => {
    const few = { ...source, units: source.units.slice(0, 2) };
    const [first] = few.units;
    const moved = withUnit(first?.key ?? '', { forms: { '': 'Quite other words' } }, few);
    expect(graded(texts, moved)).toMatchObject({ translated: 0.75, changed: 1, fresh: 1 });
  });
});
