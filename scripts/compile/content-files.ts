import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { type Place, report, reportLost } from './content.ts';
import { type ContentDocument, readDocument } from './document.ts';
import { noYaml, readYaml, type YamlSource } from './yaml-source.ts';

/** The files below a folder, opened one by one; what is not there is a problem of its own. */
export interface Folder {
  /** Every file and folder that was opened so far, in that order. */
  readonly files: readonly VFile[];
  /** The first place of a file. */
  start(path: string): Place;
  yaml(path: string): YamlSource;
  /** A Markdown file in parts; nothing when it is missing or empty. */
  document(path: string): ContentDocument | undefined;
  /** The lines of a text file that hold something, with the places where they stand. */
  lines(path: string): [text: string, place: Place][];
  /** The names of the files in a folder, without their extension, which all have but the folders that may stand there too. */
  list(path: string, extension: string, folders?: readonly string[]): string[];
  /** The names of the folders in a folder. */
  folders(path: string): string[];
}

/** Open a folder for reading. */
export function openFolder(root: string): Folder {
  const files: VFile[] = [];
  const start = (path: string): Place => {
    const opened = files.find((file) => file.path === path);
    const file = opened ?? new VFile({ path, value: textAt(join(root, path)) });
    if (!opened) files.push(file);
    return { file, line: 1, column: 1 };
  };
  const hasText = (place: Place): boolean => {
    const isThere = String(place.file).trim() !== '';
    if (!isThere) reportLost(place, 'missing-words', 'the file is missing or empty; write it');
    return isThere;
  };
  const some = (path: string, names: string[], what: string): string[] => {
    if (names.length === 0)
      reportLost(start(path), 'missing-words', `the folder is missing or empty; write \`${what}\` in it`);
    return names;
  };
  return {
    files,
    start,
    yaml(path) {
      const place = start(path);
      return hasText(place) ? readYaml(String(place.file), place) : noYaml(place);
    },
    document(path) {
      const place = start(path);
      return hasText(place) ? readDocument(place.file) : undefined;
    },
    lines(path) {
      const place = start(path);
      if (!hasText(place)) return [];
      return String(place.file)
        .split('\n')
        .map((text, index): [string, Place] => [text.trim(), { ...place, line: index + 1 }])
        .filter(([text]) => text !== '');
    },
    list(path, extension, folders = []) {
      const names = entriesOf(join(root, path))
        .map((entry) => entry.name)
        .filter((name) => !folders.includes(name));
      for (const name of names.filter((one) => !one.endsWith(extension)))
        report(start(`${path}/${name}`), 'structure', `only files that end in \`${extension}\` stand here`);
      const own = names.filter((name) => name.endsWith(extension));
      return some(path, own, `<id>${extension}`).map((name) => name.slice(0, -extension.length));
    },
    folders(path) {
      const own = entriesOf(join(root, path)).filter((entry) => entry.isDirectory());
      return some(
        path,
        own.map((entry) => entry.name),
        'en/locale.yml',
      );
    },
  };
}

/** The text of a file with plain line ends and no byte order mark; nothing when there is no such file. */
function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    return '';
  }
}

/** What a folder holds, hidden files aside, in the same order on every machine; nothing when there is no such folder. */
function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
