import type { Outcome, Surroundings } from './command.ts';
import { rephraseCommand } from './rephrase-command.ts';
import { usage } from './usage.ts';

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
