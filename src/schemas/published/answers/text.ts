import * as z from 'zod';
import type { IssueCode } from '../../../model/answer.ts';
import { formatPattern, hasFormat, type TextFormat } from './formats.ts';
import { codeOf } from './issues.ts';

interface TextLimits {
  readonly kind?: string;
  /** The most user-perceived characters. */
  readonly max: number;
  readonly format?: TextFormat;
}

/**
 * The most code points for each user-perceived character. Families and flags take up to 14; a letter under a hundred
 * accents is no character that people write. It also keeps every check short.
 */
const codePointsPerCharacter = 16;

/** A person's text: trimmed, NFC, at most so many user-perceived characters, without control characters. */
export function textSchema(limits: TextLimits): z.ZodType<string, string> {
  return z
    .string({ error: codeOf })
    .superRefine((value, context) => {
      const code = problemOf(value, limits);
      if (code) context.addIssue({ code: 'custom', message: code, params: paramsOf(code, limits) });
    })
    .overwrite((value) => (isOverlong(value, limits) ? value : tidy(value)))
    .meta(jsonLimits(limits));
}

const tidy = (value: string): string => value.trim().normalize('NFC');

function problemOf(value: string, limits: TextLimits): IssueCode | undefined {
  if (isOverlong(value, limits)) return 'issue.too-long';
  const text = tidy(value);
  if (text === '') return 'issue.empty';
  if (/\p{Surrogate}/u.test(text)) return 'issue.broken-character';
  if (hasControls(text, limits)) return 'issue.control-character';
  if (limits.format && !hasFormat(limits.format, text)) return 'issue.wrong-format';
  return text.length > limits.max && characters(text) > limits.max ? 'issue.too-long' : undefined;
}

function paramsOf(code: IssueCode, { max, format }: TextLimits): Record<string, string | number> {
  if (code === 'issue.too-long') return { maximum: max };
  return code === 'issue.wrong-format' && format ? { format } : {};
}

/** A long text may have lines and tabs; a short one is a single line. */
const hasControls = (text: string, { kind }: TextLimits): boolean =>
  (kind === 'long-text' ? /[^\P{Cc}\t\n\r]/u : /\p{Cc}/u).test(text);

/** Too long whatever its characters are; told without looking at more than the longest that could be right. */
function isOverlong(value: string, { max }: TextLimits): boolean {
  const most = max * codePointsPerCharacter;
  return value.length > most && (value.length > 2 * most || [...value].length > most);
}

const characters = (text: string): number =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;

/** The same in JSON Schema, which counts code points: the bound is exact, `x-maxGraphemes` is for people. */
function jsonLimits({ kind, max, format }: TextLimits): Record<string, unknown> {
  const controls = kind === 'long-text' ? '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F' : '\\u0000-\\u001F';
  const inner = format ? formatPattern(format) : `(?=\\S)[^${controls}\\u007F-\\u009F\\uD800-\\uDFFF]+`;
  return {
    maxLength: max * codePointsPerCharacter,
    pattern: `^\\s*${inner}\\s*$`,
    'x-maxGraphemes': max,
    ...(format && { 'x-format': format }),
  };
}
