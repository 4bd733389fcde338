import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoLocale } from '../../locales/pseudo-locale.ts';
import type { Outcome } from '../command.ts';
import { wrongUsage } from '../usage.ts';
import {
  type Arguments,
  atMost,
  done,
  existingProject,
  folderOf,
  formatOf,
  type OptionName,
  originOf,
  projectOf,
  readArguments,
  textOption,
  UsageError,
} from './arguments.ts';
import { checkLocale } from './check.ts';
import { packOf } from './checks/phrasing.ts';
import { takeIn } from './exchange.ts';
import { type Project, readTexts, writeFiles } from './files.ts';
import { type Finding, showFinding } from './finding.ts';
import { canonicalTag, type LocaleFolder, readFolder } from './folder.ts';
import { type Stamp, stamp, writeLock } from './lock.ts';
import { mergeLocale } from './merge.ts';
import { fromPo, toPo } from './po.ts';
import { previewPage } from './preview.ts';
import { scaffold } from './scaffold.ts';
import { statusOf, statusTable } from './status.ts';
import { sync } from './sync.ts';
import { hasWords } from './unit.ts';
import { writeJson, writeWords } from './write-words.ts';
import { fromXliff, toXliff } from './xliff.ts';

type Command = (given: Arguments) => Outcome | Promise<Outcome>;

const commands: Readonly<Record<string, readonly [run: Command, ...options: OptionName[]]>> = {
  new: [newLocale, 'name', 'fallback', 'register'],
  status: [status, 'json'],
  check: [check, 'json'],
  sync: [syncLocales, 'origin', 'by', 'json'],
  accept: [(given) => stampKeys(given, 'accept')],
  review: [(given) => stampKeys(given, 'review'), 'by'],
  preview: [preview, 'out'],
  export: [exportLocale, 'po', 'xliff', 'out'],
  import: [importLocale, 'po', 'xliff', 'origin', 'by'],
  pseudo: [pseudo, 'out'],
};

/** `attune locale …` */
export async function localeCommand(args: readonly string[]): Promise<Outcome> {
  const [name = '', ...rest] = args;
  if (!Object.hasOwn(commands, name))
    return wrongUsage(
      name === ''
        ? 'say what to do, such as `attune locale status`'
        : `there is no command \`locale ${name}\``,
    );
  const [run, ...options] = commands[name] as (typeof commands)[string];
  try {
    return await run(readArguments(rest, options));
  } catch (error) {
    if (error instanceof UsageError) return wrongUsage(error.message);
    throw error;
  }
}

const strings = (count: number): string => `${count} ${count === 1 ? 'string' : 'strings'}`;

function newLocale(given: Arguments): Outcome {
  atMost(given, 1);
  const [tag] = given.positionals;
  if (tag === undefined) throw new UsageError('the tag of the new locale is missing, such as `pl`');
  const canonical = canonicalTag(tag);
  if (canonical !== tag)
    throw new UsageError(
      canonical === undefined
        ? `\`${tag}\` is no BCP 47 tag; write one such as \`pl\` or \`pt-BR\``
        : `write the tag as \`${canonical}\``,
    );
  if (tag === 'en') throw new UsageError('`en` is the source; it is written in content/');
  const register = textOption(given, 'register');
  if (register !== undefined && !['neutral', 'informal', 'formal'].includes(register))
    throw new UsageError('`--register` is `neutral`, `informal` or `formal`');
  const { dir, source, texts } = projectOf(given);
  const parent = tag.endsWith('-x-formal') ? tag.slice(0, -'-x-formal'.length) : undefined;
  const fallback = textOption(given, 'fallback') ?? parent;
  const files = scaffold(tag, texts.get(tag) ?? new Map(), source, {
    name: textOption(given, 'name'),
    fallback,
    register,
  });
  const isSourceFolder = existsSync(join(dir, 'en/context.json'));
  if (!isSourceFolder) files.set('.gitattributes', '.lock merge=union\n');
  const folder = join(dir, tag);
  const written = writeFiles(folder, files);
  return done(
    written.length === 0
      ? `${folder} has every key already\n`
      : `${folder}: wrote ${written.join(', ')}\nTranslate what is "", then run \`attune locale check ${tag}\` and \`attune locale sync ${tag}\`.\n`,
  );
}

const tagsOf = (project: Project, given: Arguments): string[] => {
  atMost(given, 1);
  const [tag] = given.positionals;
  return tag === undefined ? [...project.folders.keys()] : [folderOf(project, tag).tag];
};

function status(given: Arguments): Outcome {
  const project = existingProject(given);
  const all = statusOf(project.folders, project.source, tagsOf(project, given));
  return done(given.values.json ? writeJson(all) : statusTable(all));
}

async function check(given: Arguments): Promise<Outcome> {
  const project = existingProject(given);
  const findings: Finding[] = [];
  for (const tag of tagsOf(project, given)) {
    const folder = project.folders.get(tag) as LocaleFolder;
    findings.push(
      ...checkLocale(folder, project.texts.get(tag) ?? new Map(), project.source, {
        pack: canonicalTag(tag) === undefined ? undefined : await packOf(tag),
        tags: [...project.folders.keys()],
      }),
    );
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const code = errors > 0 ? 1 : 0;
  if (given.values.json) return done(writeJson(findings), code);
  const lines = findings.map((finding) => `${join(project.dir, showFinding(finding))}\n`);
  return done(`${lines.join('')}${errors} errors, ${findings.length - errors} warnings\n`, code);
}

/** What is wrong with folders that could not be read whole: nothing in them is written over. */
function unreadable(project: Project, folders: readonly LocaleFolder[]): Outcome | undefined {
  const broken = folders.flatMap(({ findings }) => findings);
  if (broken.length === 0) return undefined;
  const lines = broken.map((one) => `${join(project.dir, showFinding(one))}\n`);
  return { out: '', error: lines.join(''), code: 1 };
}

/** Stamp what changed, and write words and lock in their canonical form. */
function syncFolder(folder: LocaleFolder, project: Project, given: Arguments) {
  const origin = originOf(given);
  const by = textOption(given, 'by');
  const result = sync(folder, project.source, { ...(origin && { origin }), ...(by && { by }) });
  const files = new Map([...writeWords(folder.strings, project.source), ['.lock', writeLock(result.stamps)]]);
  const written = writeFiles(join(project.dir, folder.tag), files);
  const { added, changed, removed } = result;
  return { tag: folder.tag, added, changed, removed, written };
}

function syncLocales(given: Arguments): Outcome {
  const project = existingProject(given);
  const folders = tagsOf(project, given).map((tag) => project.folders.get(tag) as LocaleFolder);
  const broken = unreadable(project, folders);
  if (broken) return broken;
  const results = folders.map((folder) => syncFolder(folder, project, given));
  if (given.values.json) return done(writeJson(results));
  return done(
    results
      .map(
        ({ tag, added, changed, removed }) =>
          `${tag}: ${added.length} new, ${changed.length} changed, ${removed.length} gone\n`,
      )
      .join(''),
  );
}

/** Whether a key is meant: `safety:notices.x` itself, or `safety:*`. */
const fits = (key: string, pattern: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;

function stampKeys(given: Arguments, what: 'accept' | 'review'): Outcome {
  const project = existingProject(given);
  const [tag, ...patterns] = given.positionals;
  const folder = folderOf(project, tag);
  if (patterns.length === 0)
    throw new UsageError(
      `name the keys, such as \`attune locale ${what} ${tag} steps:give-space.title\` or \`'safety:*'\``,
    );
  const by = textOption(given, 'by');
  if (what === 'review' && !by?.trim()) throw new UsageError('a review has a name: `--by "Ana"`');
  const units = project.source.units.filter(({ key }) => patterns.some((pattern) => fits(key, pattern)));
  const lost = patterns.filter((pattern) => !project.source.units.some(({ key }) => fits(key, pattern)));
  const blank = units.filter(({ key }) => !hasWords(folder.strings.get(key)?.forms));
  const explicit = blank.filter(({ key }) => patterns.includes(key));
  if (lost.length > 0)
    throw new UsageError(`there is no string ${lost.map((one) => `\`${one}\``).join(', ')}`);
  if (explicit.length > 0)
    throw new UsageError(`${explicit.map(({ key }) => `\`${key}\``).join(', ')} has no translation yet`);
  const broken = unreadable(project, [folder]);
  if (broken) return broken;
  const stamps = new Map<string, Stamp>(sync(folder, project.source).stamps.map((one) => [one.key, one]));
  let count = 0;
  for (const unit of units) {
    const forms = folder.strings.get(unit.key)?.forms;
    const before = stamps.get(unit.key);
    if (!before || !forms) continue;
    const after =
      what === 'review'
        ? { origin: before.origin, state: 'reviewed' as const, by: by as string }
        : { origin: before.origin, state: before.state, by: before.by };
    stamps.set(unit.key, stamp(unit, forms, after));
    count += 1;
  }
  writeFiles(join(project.dir, folder.tag), new Map([['.lock', writeLock([...stamps.values()])]]));
  return done(
    `${folder.tag}: ${strings(count)} ${what === 'review' ? `reviewed by ${by}` : 'accepted as they are'}\n`,
  );
}

/** Write one text to `--out`, or give it as output. */
function hand(given: Arguments, text: string): Outcome {
  const out = textOption(given, 'out');
  if (out === undefined) return done(text);
  writeFiles('.', new Map([[out, text]]));
  return done(`wrote ${out}\n`);
}

function preview(given: Arguments): Outcome {
  atMost(given, 1);
  const project = existingProject(given);
  return hand(given, previewPage(folderOf(project, given.positionals[0]), project.source));
}

function exportLocale(given: Arguments): Outcome {
  atMost(given, 1);
  const format = formatOf(given);
  const project = existingProject(given);
  const folder = folderOf(project, given.positionals[0]);
  return hand(given, format === 'po' ? toPo(folder, project.source) : toXliff(folder, project.source));
}

function importLocale(given: Arguments): Outcome {
  atMost(given, 2);
  const format = formatOf(given);
  const project = existingProject(given);
  const [tag, path] = given.positionals;
  const folder = folderOf(project, tag);
  if (path === undefined || !existsSync(path))
    throw new UsageError(path === undefined ? 'name the file to import' : `there is no file \`${path}\``);
  const broken = unreadable(project, [folder]);
  if (broken) return broken;
  const text = readFileSync(path, 'utf8');
  let translations: ReturnType<typeof fromPo>;
  try {
    translations = format === 'po' ? fromPo(text, folder.tag) : fromXliff(text);
  } catch (error) {
    return { out: '', error: `attune: ${path} could not be read: ${(error as Error).message}\n`, code: 1 };
  }
  const { strings: words, taken, unknown } = takeIn(folder, project.source, translations);
  const home = join(project.dir, folder.tag);
  writeFiles(home, writeWords(words, project.source));
  const now = readFolder(folder.tag, readTexts(home), project.source);
  const { added, changed } = syncFolder(now, project, given);
  const note = unknown.length > 0 ? `not taken, since English has no such keys: ${unknown.join(', ')}\n` : '';
  return {
    out: `${folder.tag}: ${strings(taken)} read, ${added.length} new, ${changed.length} changed\n`,
    error: note,
    code: unknown.length > 0 ? 1 : 0,
  };
}

function pseudo(given: Arguments): Outcome {
  atMost(given, 0);
  const out = textOption(given, 'out') ?? 'pseudo';
  const { folders, source } = projectOf(given);
  const english = mergeLocale('en', folders, source);
  const files = (['en-XA', 'ar-XB'] as const).map((tag): [string, string] => [
    `${tag}.json`,
    writeJson(pseudoLocale(english, tag)),
  ]);
  writeFiles(out, new Map(files));
  return done(`wrote ${files.map(([name]) => join(out, name)).join(', ')}\n`);
}
