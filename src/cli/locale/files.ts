import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type FolderText, type LocaleFolder, readFolder, type Source, sourceOf } from './folder.ts';
import { type ContextFile, type Files, readUnits } from './unit.ts';

/** A folder of locales with the English that they translate. */
export interface Project {
  readonly dir: string;
  readonly source: Source;
  /** The English words as files. */
  readonly english: Files;
  /** Every locale but English, by tag. */
  readonly folders: ReadonlyMap<string, LocaleFolder>;
  readonly texts: ReadonlyMap<string, FolderText>;
}

/** The strings of English as the package ships them: `attune/data/strings.json`. */
interface StringsFile {
  readonly words: Files;
  readonly context: ContextFile;
}

const read = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');

/** The files of a locale's folder, by name. */
export function readTexts(folder: string): FolderText {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && (/\.(json|yml)$/.test(entry.name) || entry.name === '.lock'))
    .map((entry) => entry.name)
    .sort();
  return new Map(names.map((name) => [name, read(join(folder, name))]));
}

/** The folders of locales in a folder, without hidden ones. */
export function tagsIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** Open a folder of locales. English comes from its own `en`, and in an app's folder from the installed package. */
export function openProject(dir: string): Project {
  const own = existsSync(join(dir, 'en/context.json'));
  const { words, context } = own ? readEnglish(join(dir, 'en')) : readShipped();
  const source = sourceOf(readUnits(words, context));
  const texts = new Map(
    tagsIn(dir)
      .filter((tag) => tag !== 'en')
      .map((tag) => [tag, readTexts(join(dir, tag))]),
  );
  const folders = new Map([...texts].map(([tag, files]) => [tag, readFolder(tag, files, source)]));
  return { dir, source, english: words, folders, texts };
}

function readEnglish(folder: string): StringsFile {
  const texts = [...readTexts(folder)].filter(([name]) => name.endsWith('.json'));
  const files = Object.fromEntries(texts.map(([name, text]) => [name.slice(0, -5), JSON.parse(text)]));
  const { context, ...words } = files as Files & { context: ContextFile };
  return { words, context };
}

const readShipped = (): StringsFile =>
  JSON.parse(read(createRequire(import.meta.url).resolve('attune/data/strings.json')));

/** Write files below a folder; those that say the same already are left alone. The names of what was written. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([name, text]) => {
    const path = resolve(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [name];
  });
}
