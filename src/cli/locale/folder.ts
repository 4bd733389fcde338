import { parse } from 'yaml';
import { directionOf } from '../../model/direction.ts';
import { type Namespace, namespaces } from '../../model/words.ts';
import { type LocaleFile, localeFileSchema } from '../../schemas/authored/locale.ts';
import type { Finding } from './finding.ts';
import { hashOf, readLock, type Stamp, settle } from './lock.ts';
import { type Files, type Forms, hasWords, type Key, readForms, type Unit } from './unit.ts';

/** The English strings that a locale is measured against. */
export interface Source {
  readonly units: readonly Unit[];
  readonly byKey: ReadonlyMap<string, Unit>;
}

/** Index English strings. */
export const sourceOf = (units: readonly Unit[]): Source => ({
  units,
  byKey: new Map(units.map((unit) => [unit.key, unit])),
});

/** The files of one locale, by name: `steps.json`, `locale.yml`, `.lock`. */
export type FolderText = ReadonlyMap<string, string>;

/** A locale as its folder says it, before anything is merged. */
export interface LocaleFolder {
  readonly tag: string;
  readonly about: LocaleFile;
  /** Whether only some strings are expected here, over those of another locale than English. */
  readonly isOverlay: boolean;
  readonly files: Files;
  /** By key. */
  readonly strings: ReadonlyMap<string, Key & { readonly forms: Forms }>;
  readonly stamps: ReadonlyMap<string, Stamp>;
  /** What could not be read; errors all. */
  readonly findings: readonly Finding[];
}

/** Read a locale from the texts of its files. */
export function readFolder(tag: string, texts: FolderText, source: Source): LocaleFolder {
  const findings: Finding[] = [];
  const problem = (file: string, rule: string, message: string, key = '') =>
    findings.push({ file: `${tag}/${file}`, key, rule, severity: 'error', message });
  const about = readAbout(tag, texts.get('locale.yml'), problem);
  const files: Record<string, Files[string]> = {};
  for (const [name, text] of texts) {
    if (!name.endsWith('.json')) continue;
    const namespace = name.slice(0, -'.json'.length);
    if (namespaces.includes(namespace as Namespace)) files[namespace] = readWords(name, text, problem);
    else problem(name, 'unknown-key', `there is no namespace \`${namespace}\`; use ${namespaces.join(', ')}`);
  }
  const strings = readForms(files);
  const lock = readLock(texts.get('.lock') ?? '');
  for (const { line, text } of lock.bad)
    problem(
      '.lock',
      'lock',
      `line ${line} is no stamp: ${JSON.stringify(text)}; delete it and run \`attune locale sync\``,
    );
  return {
    tag,
    about,
    isOverlay: about.fallback !== 'en',
    files,
    strings,
    stamps: new Map(
      [...settle(lock.stamps, strings, source.byKey)].map(([key, one]) => [
        key,
        asEdited(one, strings.get(key)?.forms),
      ]),
    ),
    findings,
  };
}

/** A review is of the words that were there: when they were edited since, it is void before `sync` writes so. */
function asEdited(stamp: Stamp, forms: Forms | undefined): Stamp {
  if (!hasWords(forms) || hashOf(forms) === stamp.target) return stamp;
  return { ...stamp, state: 'translated', origin: stamp.origin === 'human' ? 'human' : 'machine-edited' };
}

type Problem = (file: string, rule: string, message: string, key?: string) => void;

/** The canonical form of a BCP 47 tag; nothing when it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The usual script of a tag: `Arab`. */
export const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? 'Latn';

function readAbout(tag: string, text: string | undefined, problem: Problem): LocaleFile {
  const canonical = canonicalTag(tag);
  if (canonical !== tag)
    problem(
      '',
      'tag',
      canonical === undefined
        ? `\`${tag}\` is no BCP 47 tag; name the folder as in \`es\`, \`pt-BR\`, \`de-x-formal\``
        : `write the tag as \`${canonical}\`; the folder is named \`${tag}\``,
    );
  const known = canonical ?? 'en';
  const none = localeFileSchema.parse({ name: tag, dir: directionOf(known) });
  if (text === undefined) {
    problem('locale.yml', 'locale-file', 'the file is missing; `attune locale new` writes one');
    return none;
  }
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    problem('locale.yml', 'locale-file', `${(error as Error).message.split('\n')[0]}; write valid YAML`);
    return none;
  }
  const result = localeFileSchema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues)
      problem('locale.yml', 'locale-file', `${issue.path.join('.') || 'the file'}: ${issue.message}`);
    return none;
  }
  const { dir, script = scriptOf(known), fallback } = result.data;
  if (script !== scriptOf(known))
    problem(
      'locale.yml',
      'script',
      `\`${tag}\` is written in \`${scriptOf(known)}\`, not in \`${script}\`; correct \`script\` or the tag`,
    );
  if (dir !== directionOf(known))
    problem(
      'locale.yml',
      'direction',
      `\`${scriptOf(known)}\` runs \`${directionOf(known)}\`, not \`${dir}\`; correct \`dir\``,
    );
  if (canonicalTag(fallback) !== fallback || fallback === tag)
    problem(
      'locale.yml',
      'fallback',
      `\`${fallback}\` cannot stand in for \`${tag}\`; name another locale's folder`,
    );
  return fallback === tag ? { ...result.data, fallback: 'en' } : result.data;
}

function readWords(name: string, text: string, problem: Problem): Files[string] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problem(name, 'json', `${(error as Error).message}; mend the JSON`);
    return {};
  }
  const words: Record<string, Record<string, string>> = {};
  if (!isRecord(value)) {
    problem(name, 'json', 'the file is no object of entries');
    return words;
  }
  for (const [entry, fields] of Object.entries(value)) {
    if (!isRecord(fields)) {
      problem(name, 'json', 'an entry is an object of strings', entry);
      continue;
    }
    const strings = Object.entries(fields).filter(([field, string]) => {
      if (typeof string !== 'string')
        problem(name, 'json', 'this is no string; put it in quotes', `${entry}.${field}`);
      return typeof string === 'string';
    });
    words[entry] = Object.fromEntries(strings) as Record<string, string>;
  }
  return words;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
