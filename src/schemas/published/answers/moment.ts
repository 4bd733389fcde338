import * as z from 'zod';
import type { IssueCode, MomentAnswer } from '../../../model/answer.ts';
import type { FieldStructure } from '../../../model/exercise.ts';
import { durationMs } from '../../../time/duration.ts';
import { instantOf } from '../../../time/instant.ts';
import { isZone } from '../../../time/zone.ts';
import { codeOf } from './issues.ts';

const momentPattern =
  '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$';
const durationPattern = '^P(?=.)(?:[0-9]{1,5}D)?(?:T(?=.)(?:[0-9]{1,6}H)?(?:[0-9]{1,8}M)?)?$';

/** A moment that the calendar has, RFC 3339 with offset, and the IANA time zone that it is meant in. */
export function momentSchema(): z.ZodType<MomentAnswer, MomentAnswer> {
  return z.strictObject(
    {
      at: matching(momentPattern, (text) => instantOf(text) !== undefined, 'issue.not-a-moment').meta({
        format: 'date-time',
        pattern: momentPattern,
      }),
      zone: matching('^.{1,64}$', isZone, 'issue.unknown-zone').meta({
        pattern: '^.{1,64}$',
        'x-format': 'iana-time-zone',
      }),
    },
    { error: codeOf },
  );
}

/** An ISO 8601 duration in whole minutes, within the field's limits. */
export function durationSchema(field: Extract<FieldStructure, { kind: 'duration' }>): z.ZodType {
  const { minimum, maximum, optionalTimer } = field;
  const [least, most] = [durationMs(minimum) ?? 0, durationMs(maximum) ?? Infinity];
  const duration = z
    .string({ error: codeOf })
    .superRefine((text, context) => {
      const length = new RegExp(durationPattern).test(text) ? durationMs(text) : undefined;
      const refuse = (message: IssueCode, params: Record<string, string>) =>
        context.addIssue({ code: 'custom', message, params });
      if (length === undefined) refuse('issue.wrong-format', { format: 'duration' });
      else if (length < least) refuse('issue.too-small', { minimum });
      else if (length > most) refuse('issue.too-big', { maximum });
    })
    .meta({ format: 'duration', pattern: durationPattern, 'x-minimum': minimum, 'x-maximum': maximum });
  return optionalTimer
    ? z.union([z.literal('no-timer', { error: codeOf }), duration], { error: codeOf })
    : duration;
}

const matching = (pattern: string, exists: (text: string) => boolean, message: IssueCode) =>
  z.string({ error: codeOf }).superRefine((text, context) => {
    if (!new RegExp(pattern).test(text) || !exists(text)) context.addIssue({ code: 'custom', message });
  });
