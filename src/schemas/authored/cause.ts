import * as z from 'zod';
import { idListSchema, idSchema } from './id.ts';
import { wordAttributes } from './step.ts';

export const guidanceLevels = [
  'self-help',
  'self-help-with-note',
  'professional-suggested',
  'safety-first',
] as const;

export const helpKinds = [
  'emergency',
  'abuse',
  'crisis',
  'own-behaviour',
  'youth',
  'bereavement',
  'debt-advice',
  'directory',
] as const;

/** The front matter of `content/causes/<id>.md`, in SKOS terms where SKOS has one. */
export const causeSchema = z.strictObject({
  order: z.int().positive(),
  broader: idSchema.optional(),
  guidance: z.enum(guidanceLevels),
  steps: idListSchema,
  exercises: idListSchema,
  related: idListSchema,
  routes: idListSchema,
  notices: idListSchema,
  helpKinds: z.array(z.enum(helpKinds)),
  props: idListSchema,
  sensitive: z.boolean(),
});

/** The attributes of a check-in question: which answer is a concern is always said, never assumed. */
export const checkInSchema = z.strictObject({
  ...wordAttributes,
  polarity: z.enum(['concern-when-yes', 'concern-when-no']),
  raises: z
    .strictObject({
      answers: z.array(idSchema).min(1),
      notices: idListSchema.default([]),
      routes: idListSchema.default([]),
    })
    .optional(),
});
