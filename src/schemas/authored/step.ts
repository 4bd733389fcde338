import * as z from 'zod';
import { idListSchema, idSchema } from './id.ts';

/** What every heading with words may carry for translators. */
export const wordAttributes = {
  note: z.string().optional(),
  max: z.int().positive().optional(),
  meaning: z.int().positive().optional(),
};

const blockAttributes = {
  ...wordAttributes,
  frame: z.enum(['intro', 'closing']).optional(),
  props: idListSchema.default([]),
  notFor: idListSchema.default([]),
};

/** The attributes in the braces of a block's heading. */
export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['paragraph', 'advice', 'caution', 'question', 'example', 'list']),
    ...blockAttributes,
    evidence: idListSchema.default([]),
  }),
  z.strictObject({ type: z.literal('claim'), ...blockAttributes, claim: idSchema }),
]);

/** The front matter of `content/steps/<id>.md`. */
export const stepSchema = z.strictObject({
  order: z.int().positive(),
  exercises: idListSchema,
  notFor: idListSchema,
  sensitive: z.boolean(),
});

const frameSchema = z.strictObject({
  notFor: idListSchema,
  exercises: idListSchema.default([]),
  sensitive: z.boolean(),
});

/** The front matter of `content/article.md`. */
export const articleFrontMatterSchema = z.strictObject({
  publishedOn: z.iso.date().nullable(),
  publishedOnEstimate: z.string(),
  minAge: z.int().positive(),
  intro: frameSchema,
  closing: frameSchema,
});
