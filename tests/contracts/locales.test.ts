import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkLocale } from '../../src/cli/locale/check.ts';
import { phrasingFlaws } from '../../src/cli/locale/checks/phrasing.ts';
import { openProject, tagsIn } from '../../src/cli/locale/files.ts';
import { mergeLocale } from '../../src/cli/locale/merge.ts';
import { packLocale } from '../../src/cli/locale/pack-locale.ts';
import { allowedCategories, requiredCategories } from '../../src/cli/locale/plurals.ts';
import { sync } from '../../src/cli/locale/sync.ts';
import { fieldOf, isCounted, placeholdersOf } from '../../src/cli/locale/unit.ts';
import { writeWords } from '../../src/cli/locale/write-words.ts';
import { locales } from '../../src/generated/locales.ts';
import { wordKeys } from '../../src/generated/word-keys.ts';
import { createGuide, type PhrasingPack } from '../../src/index.ts';
import { unpackLocale } from '../../src/locales/unpack-locale.ts';
import { namespaces } from '../../src/model/words.ts';
import english from '../../src/phrasing/packs/en.ts';
import { localeFileSchema } from '../../src/schemas/authored/locale.ts';
import { localeSchema } from '../../src/schemas/index.ts';

const project = openProject('locales');
const { source, folders, texts } = project;
const packs: Readonly<Record<string, PhrasingPack | undefined>> = { en: english };
const packOf = (tag: string) => packs[new Intl.Locale(tag).language];

test('every folder of a locale is in the manifest, and nothing else', () => {
  expect(locales.map(({ tag }) => tag)).toEqual(tagsIn('locales'));
  expect([...folders.keys(), 'en'].sort()).toEqual(tagsIn('locales'));
});

describe.each([...folders.keys()])('%s', (tag) => {
  const folder = folders.get(tag);
  if (!folder) throw new Error(tag);

  test('has no error, and no finding of the wording check', () => {
    const findings = checkLocale(folder, texts.get(tag) ?? new Map(), source, {
      pack: packOf(tag),
      tags: [...folders.keys()],
    });
    expect(findings.filter(({ severity, rule }) => severity === 'error' || rule === 'phrasing')).toEqual([]);
  });

  test('has the keys of English, unless it is an overlay', () => {
    for (const key of folder.strings.keys()) expect(source.byKey.has(key), key).toBe(true);
    if (!folder.isOverlay) expect([...folder.strings.keys()].sort()).toEqual([...source.byKey.keys()].sort());
  });

  test('has the values and the plural forms that belong', () => {
    for (const [key, { forms }] of folder.strings) {
      const unit = source.byKey.get(key);
      if (!unit) throw new Error(key);
      const needed = isCounted(unit) ? requiredCategories(tag) : [''];
      expect(Object.keys(forms), key).toEqual(expect.arrayContaining(needed));
      const wanted = placeholdersOf(Object.values(unit.forms).join());
      for (const text of Object.values(forms))
        if (text !== '') expect(placeholdersOf(text), key).toEqual(wanted);
    }
  });

  test('is written in the canonical form', () => {
    for (const [name, text] of writeWords(folder.strings, source))
      expect(texts.get(tag)?.get(name)).toBe(text);
  });

  test('is synced: its lock says what its words are', () => {
    const { added, changed, removed } = sync(folder, source);
    expect({ added, changed, removed }).toEqual({ added: [], changed: [], removed: [] });
  });
});

describe.each(tagsIn('locales'))('%s, merged', (tag) => {
  const locale = mergeLocale(tag, folders, source);

  test('is complete and knows the language of each word', () => {
    const info = locales.find((one) => one.tag === tag);
    const named = { ...locale, name: info?.name ?? '', dir: info?.dir ?? 'ltr' };
    expect(localeSchema.safeParse(named).error).toBeUndefined();
    expect(() => createGuide(named)).not.toThrow();
    for (const unit of source.units.filter(isCounted))
      for (const category of allowedCategories(tag))
        expect(locale.words[unit.namespace][unit.entry]?.[fieldOf(unit.field, category)]).toBeTruthy();
  });

  test('comes out of its packed form as it went in', () => {
    const { about, texts: packed } = packLocale(locale, source);
    expect(unpackLocale(about, packed)).toEqual(locale);
  });
});

test('no English string is flagged by the English wording check without a declared reason', () => {
  const { deviations } = localeFileSchema.parse(parse(readFileSync('locales/en/locale.yml', 'utf8')));
  const flagged = source.units.filter((unit) =>
    Object.values(unit.forms).some((text) => phrasingFlaws(text, unit, english).length > 0),
  );
  expect(flagged.map(({ key }) => key).sort()).toEqual(deviations.map(({ key }) => key).sort());
});

test('the shared keys are those of English, in the order in which texts are packed', () => {
  for (const namespace of namespaces) {
    const words = JSON.parse(readFileSync(join('locales/en', `${namespace}.json`), 'utf8'));
    expect(Object.keys(wordKeys[namespace])).toEqual(Object.keys(words));
  }
});
