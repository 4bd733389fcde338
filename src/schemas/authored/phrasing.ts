import * as z from 'zod';
import { idSchema } from './id.ts';

const pattern = z.string().min(1);
const text = z.string().min(1);

/** Words in a row, with spaces between. */
const words = text.transform((row) => row.trim().split(/\s+/));

const framesSchema = z.strictObject({
  need: text.optional(),
  request: text.optional(),
  together: text.optional(),
  understanding: text.optional(),
});

const declineReasons = [
  'nothing-concrete',
  'contempt-only',
  'withdrawal-only',
  'reported-speech',
  'too-long',
] as const;

/** A draft and what is offered first for it, or why nothing is. */
const exampleSchema = z.union([
  z.tuple([text, text]),
  z.tuple([text, z.strictObject({ declined: z.enum(declineReasons) })]),
]);

const ruleSchema = z.strictObject({
  id: idSchema,
  find: z.array(pattern).min(1),
  unless: z.array(pattern).optional(),
  when: z.enum(['question', 'statement']).optional(),
  extent: z.enum(['match', 'sentence']).optional(),
  priority: z.int().optional(),
  rewrite: framesSchema.optional(),
  examples: z.array(exampleSchema).min(2),
  spares: z.array(text).min(2),
});

/** `content/phrasing/<language>/<kind>.yml`: one kind of finding, its rules and their examples. */
export const phrasingKindSchema = z.strictObject({
  kind: idSchema,
  severity: z.enum(['notice', 'caution', 'strong']),
  applies: idSchema,
  source: text,
  unless: z.array(pattern),
  fallback: framesSchema.optional(),
  rules: z.array(ruleSchema).min(1),
});

/** `content/phrasing/<language>/lexicon.yml`: word classes, verbs in all forms, and shared parts of patterns. */
export const lexiconSchema = z.strictObject({
  classes: z.record(idSchema, words),
  verbs: z.record(idSchema, words),
  macros: z.record(idSchema, pattern),
});

/** `content/phrasing/<language>/frames.yml`: what holds for every kind. */
export const framesFileSchema = z.strictObject({
  silencers: z.array(pattern),
  voice: z.array(pattern).min(1),
  forbidden: z.array(pattern),
  beside: z.strictObject({
    stands: z.array(pattern),
    jabs: z.array(pattern),
    kind: z.array(pattern),
    splices: z.array(pattern),
  }),
  needStatements: z.strictObject({
    need: z.array(text).optional(),
    request: z.array(text).optional(),
    together: z.array(text).optional(),
    understanding: z.array(text).optional(),
  }),
  openings: z.record(z.enum(['observation', 'feeling', 'need', 'request', 'when']), z.array(text)),
});

/** `content/phrasing/<language>/safety.yml`: the gate that comes before everything else. */
export const safetyRulesSchema = z.strictObject({
  categories: z.array(
    z.strictObject({
      category: idSchema,
      unless: z.array(pattern),
      rules: z
        .array(
          z.strictObject({
            id: idSchema,
            find: z.array(pattern).min(1),
            unless: z.array(pattern).optional(),
            examples: z.array(text).min(2),
            spares: z.array(text).min(2),
          }),
        )
        .min(1),
    }),
  ),
});

/** `content/phrasing/request-limits.yml`: by language, requests that may limit a partner's freedom. */
export const requestLimitsSchema = z.record(
  z.string().regex(/^[a-z]{2,3}$/),
  z.strictObject({
    find: z.array(z.array(text).min(1)).min(1),
    examples: z.array(text).min(2),
    spares: z.array(text).min(2),
  }),
);
