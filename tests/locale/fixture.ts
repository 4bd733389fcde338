import { cpSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProject } from '../../src/cli/locale/files.ts';
import {
  type FolderText,
  type LocaleFolder,
  readFolder,
  type Source,
  sourceOf,
} from '../../src/cli/locale/folder.ts';
import { writeLock } from '../../src/cli/locale/lock.ts';
import { scaffold } from '../../src/cli/locale/scaffold.ts';
import { sync } from '../../src/cli/locale/sync.ts';
import type { Forms, Key, Unit } from '../../src/cli/locale/unit.ts';
import { writeWords } from '../../src/cli/locale/write-words.ts';

/** The English of this repository. */
export const { source } = openProject('locales');

const letters: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'û', n: 'ñ' };

/** Words that are not English, with the values as they were, and without the English quotation marks. */
export const translated = (text: string): string =>
  text
    .replace(/[“”]/g, '')
    .split(/(\{\{.*?\}\})/)
    .map((part, index) =>
      index % 2 ? part : part.replace(/[aeioun]/g, (letter) => letters[letter] ?? letter),
    )
    .join('');

/** The files of a locale in which every string has words, synced. */
export function completeTexts(
  tag: string,
  options: { readonly origin?: 'human' | 'machine'; readonly about?: string } = {},
): Map<string, string> {
  const blank = scaffold(tag, new Map(options.about ? [['locale.yml', options.about]] : []), source);
  const folder = readFolder(tag, blank, source);
  const strings = new Map(
    [...folder.strings].map(([key, string]): [string, Key & { forms: Forms }] => {
      const unit = source.byKey.get(key) as Unit;
      const forms = Object.fromEntries(
        Object.keys(string.forms).map((form) => [
          form,
          translated(unit.forms[form] ?? unit.forms.other ?? ''),
        ]),
      );
      return [key, { ...string, forms }];
    }),
  );
  return withLock(tag, new Map([...blank, ...writeWords(strings, source)]), options);
}

/** The same files after `sync`. */
export function withLock(
  tag: string,
  texts: FolderText,
  options: { readonly origin?: 'human' | 'machine' } = {},
): Map<string, string> {
  const { stamps } = sync(readFolder(tag, texts, source), source, options);
  return new Map([...texts, ['.lock', writeLock(stamps)]]);
}

/** Change the words of one JSON file. */
export function edited(
  texts: FolderText,
  namespace: string,
  change: (words: Record<string, Record<string, string>>) => void,
): Map<string, string> {
  const name = `${namespace}.json`;
  const words = JSON.parse(texts.get(name) ?? '{}');
  change(words);
  return new Map([...texts, [name, `${JSON.stringify(words, null, 2)}\n`]]);
}

/** The English with one string changed by its author. */
export const withUnit = (key: string, change: Partial<Unit>, from: Source = source): Source =>
  sourceOf(from.units.map((unit) => (unit.key === key ? { ...unit, ...change } : unit)));

export const read = (tag: string, texts: FolderText, from: Source = source): LocaleFolder =>
  readFolder(tag, texts, from);

/** A temporary folder of locales with the English of this repository. */
export function localesFolder(): string {
  const dir = join(realpathSync(mkdtempSync(join(tmpdir(), 'attune-locales-'))), 'locales');
  cpSync('locales/en', join(dir, 'en'), { recursive: true });
  return dir;
}
