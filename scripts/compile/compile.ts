import { check } from './check.ts';
import { emit } from './emit.ts';
import { readContent } from './read.ts';

/** The outcome of a compile: files by path, and every problem as a line `file:line:column reason (rule)`. */
export interface Compiled {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
  readonly errors: number;
}

/** Compile the content below a folder. Nothing is written; with an error in it there are no files either. */
export function compile(root: string): Compiled {
  const source = readContent(root);
  const trace = check(source);
  const messages = source.files.flatMap((file) =>
    [...file.messages]
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map((message) => ({
        line: `${file.path}:${message.line}:${message.column} ${message.fatal ? '' : 'warning: '}${message.reason} (${message.ruleId})`,
        fatal: message.fatal === true,
      })),
  );
  const errors = messages.filter((message) => message.fatal).length;
  return {
    files: errors > 0 ? new Map() : emit(source, trace),
    problems: messages.map((message) => message.line),
    errors,
  };
}
