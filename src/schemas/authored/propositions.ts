import * as z from 'zod';
import { idListSchema, idSchema } from './id.ts';

const propositionSchema = z.strictObject({
  number: z.int().positive(),
  section: idSchema,
  kind: z.enum([
    'framing',
    'cited',
    'assertion',
    'advice',
    'rationale',
    'caution',
    'example',
    'cause',
    'outcome',
    'reassurance',
  ]),
  flags: z
    .array(
      z.enum(['weak', 'contested', 'dated', 'culture', 'overclaim', 'ambiguous', 'safety', 'accessibility']),
    )
    .default([]),
  conflictsWith: idListSchema.default([]),
  originalForce: z.literal('absolute').optional(),
  notAdopted: z.string().optional(),
});

/** `content/propositions.yml`: the trace from the article's propositions, and how its tensions are resolved. */
export const propositionsSchema = z.strictObject({
  propositions: z.record(idSchema, propositionSchema),
  tensions: z.record(
    idSchema,
    z.strictObject({
      propositions: idListSchema.min(1),
      resolution: z.string(),
      blocks: z.array(z.string()).min(1),
    }),
  ),
});
