import { existsSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Outcome } from '../command.ts';
import { openProject, type Project } from './files.ts';
import { canonicalTag, type LocaleFolder } from './folder.ts';
import { type Origin, origins } from './lock.ts';

/** Wrong usage; it is shown with how the command is used. */
export class UsageError extends Error {}

/** A command’s arguments, as `parseArgs` reads them. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

const options = {
  dir: { type: 'string' },
  json: { type: 'boolean' },
  by: { type: 'string' },
  origin: { type: 'string' },
  name: { type: 'string' },
  fallback: { type: 'string' },
  register: { type: 'string' },
  out: { type: 'string' },
  po: { type: 'boolean' },
  xliff: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** The name of an option. */
export type OptionName = keyof typeof options;

/** Read arguments; only those options that the command knows. */
export function readArguments(args: readonly string[], known: readonly OptionName[]): Arguments {
  const own = Object.fromEntries(['dir' as const, ...known].map((name) => [name, options[name]]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: own, allowPositionals: true });
    return { values: values as Arguments['values'], positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The text of an option, if it is given. */
export const textOption = ({ values }: Arguments, name: OptionName): string | undefined =>
  typeof values[name] === 'string' ? values[name] : undefined;

/** Refuse what stands behind the last argument. */
export const atMost = ({ positionals }: Arguments, count: number): void => {
  if (positionals.length > count) throw new UsageError(`\`${positionals[count]}\` is one argument too many`);
};

/** Where the translations came from, if it is said. */
export function originOf(given: Arguments): Origin | undefined {
  const origin = textOption(given, 'origin');
  if (origin !== undefined && !origins.includes(origin as Origin))
    throw new UsageError(`\`--origin\` is ${origins.map((one) => `\`${one}\``).join(', ')}`);
  return origin as Origin | undefined;
}

/** The format that a file of translations has. */
export function formatOf({ values }: Arguments): 'po' | 'xliff' {
  if (Boolean(values.po) === Boolean(values.xliff)) throw new UsageError('say `--po` or `--xliff`');
  return values.po ? 'po' : 'xliff';
}

/** The folder of locales that a command works in. */
export function projectOf(given: Arguments): Project {
  return openProject(textOption(given, 'dir') ?? 'locales');
}

/** The same for a command that needs the folder to be there. */
export function existingProject(given: Arguments): Project {
  const dir = textOption(given, 'dir') ?? 'locales';
  if (!existsSync(dir))
    throw new UsageError(`there is no folder \`${dir}\`; name the folder of your locales with \`--dir\``);
  return openProject(dir);
}

/** The locale that the first argument names. */
export function folderOf(project: Project, tag: string | undefined): LocaleFolder {
  if (tag === undefined) throw new UsageError('the tag of a locale is missing, such as `es`');
  if (tag === 'en') throw new UsageError('`en` is the source; it is written in content/');
  const folder = project.folders.get(tag);
  if (folder && canonicalTag(tag) === undefined)
    throw new UsageError(`\`${tag}\` is no BCP 47 tag; rename the folder as in \`es\` or \`pt-BR\``);
  if (folder) return folder;
  const known = [...project.folders.keys()].join(', ') || 'none yet';
  throw new UsageError(
    `there is no locale \`${tag}\` in \`${project.dir}\` (there: ${known}); \`attune locale new ${canonicalTag(tag) ?? tag}\` starts one`,
  );
}

/** An outcome without errors. */
export const done = (out: string, code: Outcome['code'] = 0): Outcome => ({ out, error: '', code });
