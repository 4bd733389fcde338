import * as z from 'zod';
import type { Locale } from '../../model/words.ts';

const entries = z.record(z.string(), z.record(z.string(), z.string()));

/** All words of one language: namespace, entry, field. Whether none is missing is `createGuide`'s to say. */
export const localeSchema: z.ZodType<Locale> = z.strictObject({
  tag: z.string().min(2),
  name: z.string().min(1),
  dir: z.enum(['ltr', 'rtl']),
  words: z.strictObject({
    article: entries,
    steps: entries,
    causes: entries,
    exercises: entries,
    claims: entries,
    vocabulary: entries,
    phrasing: entries,
    safety: entries,
    messages: entries,
  }),
});
