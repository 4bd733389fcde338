import * as z from 'zod';

/** The grammar of every id: kebab-case, no `_`, `.` or `:`, which separate plural forms, keys and namespaces in locale files. */
export const idPattern: RegExp = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id as a person writes it. */
export const idSchema = z
  .string()
  .regex(idPattern, { error: 'an id is lower-case words joined by single hyphens, such as `give-space`' });

export const idListSchema = z.array(idSchema);

/** A year, a month or a day as published: `2016`, `2016-08` or `2016-08-21`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'a date is written YYYY, YYYY-MM or YYYY-MM-DD, in quotes' });

/** A whole day: `2026-11-22`. */
export const dateSchema = z.iso.date({ error: 'a day is written "YYYY-MM-DD", in quotes' });

/** A duration in whole minutes, hours or days: `PT15M`, `PT12H`, `P14D`. */
export const durationSchema = z
  .string()
  .regex(/^P(\d+D|T(\d+H)?(\d+M)?)$/, { error: 'a duration is written as in ISO 8601: PT15M, PT12H, P14D' })
  .refine((value) => value !== 'PT', { error: 'a duration is written as in ISO 8601: PT15M, PT12H, P14D' });
