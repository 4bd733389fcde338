import * as z from 'zod';
import { dateSchema, idListSchema, idSchema, partialDateSchema } from './id.ts';

/** The front matter of `content/claims/<id>.md`: what is checkable, with its provenance. */
export const claimSchema = z.strictObject({
  kind: z.enum(['statistic', 'reported-quote', 'expert-opinion', 'reference-content', 'author-assertion']),
  props: idListSchema,
  attribution: z
    .strictObject({
      person: z.string().exactOptional(),
      role: z.string().exactOptional(),
      organisation: z.string().exactOptional(),
      quoted: z.boolean(),
    })
    .refine((who) => who.person !== undefined || who.organisation !== undefined, {
      error: 'a claim names the person or the organisation that makes it',
      params: { rule: 'claim-attribution' },
    }),
  sources: z
    .array(
      z.strictObject({
        publisher: z.string(),
        title: z.string().exactOptional(),
        url: z.url().exactOptional(),
        publishedOn: partialDateSchema.exactOptional(),
        access: z.enum(['primary', 'secondary', 'seed-only']),
      }),
    )
    .min(1),
  measure: z
    .strictObject({
      value: z.number(),
      unit: z.string(),
      of: z.string(),
      comparator: z.string().exactOptional(),
    })
    .exactOptional(),
  scope: z.strictObject({
    geo: z.array(z.string()),
    setting: idSchema,
    period: z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/, {
        error: 'a period is a date or an ISO 8601 interval: "2023-02-14" or "2001/2015"',
      })
      .nullable(),
  }),
  confidence: z.enum(['high', 'moderate', 'low', 'contested', 'not-assessable']),
  counterClaims: idListSchema,
  transferable: z.boolean(),
  display: z.enum(['default', 'opt-in', 'archive']),
  reviewBy: dateSchema.nullable(),
  status: z.enum(['current', 'stale', 'retracted']),
});
