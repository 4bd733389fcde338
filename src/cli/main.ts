#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { rephraseCommand } from './rephrase-command.ts';
import { usage } from './usage.ts';

/** What a command hands back: what to print where, and how it went. */
export interface Outcome {
  readonly out: string;
  readonly error: string;
  /** 0 clear, 1 findings or problems, 2 wrong usage, 3 safety. */
  readonly code: 0 | 1 | 2 | 3;
}

/** What a command may know of where it runs. */
export interface Surroundings {
  /** The text piped in; read only when a command asks. */
  readonly input: () => string;
  readonly colors: boolean;
}

const commands: Readonly<Record<string, (args: readonly string[], surroundings: Surroundings) => Outcome>> = {
  rephrase: rephraseCommand,
};

/** Run the command line with its arguments; nothing is printed and nothing exits. */
export function run(args: readonly string[], surroundings: Surroundings): Outcome {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return { out: usage, error: '', code: 0 };
  if (!Object.hasOwn(commands, name)) {
    const what = name === '' ? 'a command is missing' : `there is no command \`${name}\``;
    return { out: '', error: `attune: ${what}\n\n${usage}`, code: 2 };
  }
  return (commands[name] as (typeof commands)[string])(rest, surroundings);
}

if (import.meta.main ?? process.argv[1]?.endsWith('cli.js')) {
  const { stdout } = process;
  const { out, error, code } = run(process.argv.slice(2), {
    input: () => readFileSync(0, 'utf8'),
    colors: stdout.isTTY === true && process.env.NO_COLOR === undefined,
  });
  stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
}
