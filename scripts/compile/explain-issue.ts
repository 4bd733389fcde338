import type * as z from 'zod';
import { suggestion } from './content.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping of `key: value`',
  record: 'a mapping of `key: value`',
};

/** Say what is wrong with a value and what would be right, in an author's words. */
export function explainIssue(issue: z.core.$ZodIssue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(kinds[issue.expected] ?? issue.expected, given);
    case 'invalid_value':
      return explainChoice(issue.values.map(String), given);
    case 'invalid_union':
      return explainChoice(('options' in issue ? (issue.options ?? []) : []).map(String), given);
    case 'too_small':
      if (issue.origin === 'array') return `needs ${issue.minimum} or more`;
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'a whole address belongs here: `"https://…"`' : issue.message;
    default:
      return issue.message;
  }
}

function explainType(expected: string, given: unknown): string {
  if (given === undefined || given === null) return `missing; write ${expected}`;
  if (expected === kinds.string && typeof given !== 'object')
    return `text belongs here; put it in quotes: \`"${given}"\``;
  return `${expected} belongs here, not ${show(given)}`;
}

function explainChoice(values: readonly string[], given: unknown): string {
  const all = `; write one of ${values.join(', ')}`;
  if (given === undefined || given === null) return `missing${all}`;
  return `${show(given)} is not allowed${(typeof given === 'string' && suggestion(given, values)) || all}`;
}

function show(given: unknown): string {
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'a mapping' : `\`${given}\``;
}
