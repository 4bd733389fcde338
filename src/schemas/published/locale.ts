import * as z from 'zod';
import { wordKeys } from '../../generated/word-keys.ts';
import { type Locale, namespaces } from '../../model/words.ts';

const entries = z.record(z.string(), z.record(z.string(), z.string()));
const dir = z.enum(['ltr', 'rtl']);
const wordsSchema = z
  .strictObject({
    article: entries,
    steps: entries,
    causes: entries,
    exercises: entries,
    claims: entries,
    vocabulary: entries,
    phrasing: entries,
    safety: entries,
    messages: entries,
  })
  .superRefine((words, context) => {
    for (const namespace of namespaces)
      for (const [entry, fields] of Object.entries(wordKeys[namespace]))
        for (const field of fields) {
          // A counted message needs `other`; which forms more is the language's matter.
          const name = field.endsWith('_') ? `${field}other` : field;
          if (words[namespace][entry]?.[name]?.trim()) continue;
          const path = [namespace, entry, name];
          context.addIssue({ code: 'custom', path, message: `no words for ${namespace}:${entry}.${name}` });
        }
  });

/** All words of one language: namespace, entry, field. Every key that is missing or blank is an issue with its path. */
export const localeSchema: z.ZodType<Locale> = z.strictObject({
  tag: z.string().min(2),
  name: z.string().min(1),
  dir,
  words: wordsSchema,
  fallback: z.record(z.string(), z.strictObject({ lang: z.string(), dir })).exactOptional(),
  unreviewed: z.array(z.string()).readonly().exactOptional(),
});
