import type { Outcome, Surroundings } from './command.ts';
import { usage, wrongUsage } from './usage.ts';

type Command = (args: readonly string[], surroundings: Surroundings) => Outcome | Promise<Outcome>;

// Each is loaded when it is called: a translator waits for no phrasing rules.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  rephrase: async () => (await import('./rephrase-command.ts')).rephraseCommand,
  locale: async () => (await import('./locale/commands.ts')).localeCommand,
};

/** Run the command line with its arguments; nothing is printed and nothing exits. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return { out: usage, error: '', code: 0 };
  if (!Object.hasOwn(commands, name)) {
    return wrongUsage(name === '' ? 'a command is missing' : `there is no command \`${name}\``);
  }
  const command = await (commands[name] as (typeof commands)[string])();
  return command(rest, surroundings);
}
