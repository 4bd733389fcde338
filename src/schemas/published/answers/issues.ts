import type * as z from 'zod';
import type { Issue, IssueCode } from '../../../model/answer.ts';

/** The stable code of what zod finds by itself; given as `error` to every schema, so that no issue speaks English. */
export function codeOf(issue: z.core.$ZodRawIssue): IssueCode {
  if (issue.input === undefined) return 'issue.empty';
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'issue.unknown-field';
    case 'invalid_value':
      if (!issue.values.some((value) => typeof value === typeof issue.input)) return 'issue.wrong-type';
      return typeof issue.input === 'boolean' ? 'issue.fixed' : 'issue.unknown-option';
    case 'invalid_union':
      return typeof issue.input === 'string' ? 'issue.unknown-option' : 'issue.wrong-type';
    case 'too_small':
      return 'issue.too-small';
    case 'too_big':
      return 'issue.too-big';
    case 'not_multiple_of':
      return 'issue.not-a-multiple';
    default:
      return 'issue.wrong-type';
  }
}

/**
 * Say what is wrong with answers, as data.
 *
 * @param error - What `answersSchema(id).safeParse(answers).error` holds.
 * @returns An issue for each problem: `path` (the field, and where in it), a stable `code`, and `params`. `describeIssue`
 *   puts one into words.
 * @example
 * toIssues(answersSchema('repeat-back').safeParse({ rounds: 4 }).error)
 * // => [{ path: 'rounds', code: 'issue.too-big', params: { maximum: 3 } }]
 * toIssues(answersSchema('space-agreement').safeParse({ who: 'nobody', colour: 'blue' }).error)
 * // => [{ path: 'who', code: 'issue.unknown-option', params: {} }, { path: 'colour', code: 'issue.unknown-field', params: {} }]
 */
export function toIssues(error: z.core.$ZodError | undefined): readonly Issue[] {
  return (error?.issues ?? []).flatMap((issue) => issuesOf(issue, []));
}

function issuesOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...issue.path];
  const one = (params: Issue['params'], at: readonly PropertyKey[] = path): Issue => ({
    path: at.map(String).join('.'),
    code: issue.message as IssueCode,
    params,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => one({}, [...path, key]));
    case 'invalid_union': {
      // What was given is told by the alternative whose own shape it has.
      const nearest = issue.errors.find((found) => found.every(isInside));
      return nearest ? nearest.flatMap((inner) => issuesOf(inner, path)) : [one({})];
    }
    case 'too_small':
      return [one({ minimum: Number(issue.minimum) })];
    case 'too_big':
      return [one({ maximum: Number(issue.maximum) })];
    case 'not_multiple_of':
      return [one({ multipleOf: issue.divisor })];
    case 'custom':
      return [one(issue.params ?? {})];
    default:
      return [one({})];
  }
}

const isInside = ({ path, code }: z.core.$ZodIssue): boolean =>
  path.length > 0 || code === 'unrecognized_keys';
