import * as z from 'zod';
import { durationSchema, idListSchema, idSchema } from './id.ts';

export const privacyClasses = [
  'device',
  'device-promotable',
  'device-absolute',
  'owner',
  'joint',
] as const;

const common = {
  privacy: z.enum(privacyClasses),
  by: z.enum(['each', 'partner', 'speaker', 'listener']).optional(),
  phase: z.literal('after').optional(),
  mode: z.literal('pair').optional(),
  asked: z.enum(['first-run', 'first-run-and-monthly']).optional(),
  required: z.literal(true).optional(),
  notFor: idListSchema.default([]),
  perItemOf: idSchema.optional(),
  requiredWith: z.string().optional(),
  hiddenAfterUse: z.literal(true).optional(),
};

const maxGraphemes = z.int().positive();
const ownText = z.strictObject({ max: maxGraphemes });
const count = { minItems: z.int().min(0).optional(), maxItems: z.int().min(1).optional() };
const choice = { from: idSchema.optional(), fromField: idSchema.optional(), other: ownText.optional() };

const text = {
  max: maxGraphemes,
  format: z.enum(['iso-4217', 'iso-3166-1', 'bcp-47', 'iso-week']).optional(),
};
const integer = {
  minimum: z.int().optional(),
  maximum: z.int().optional(),
  multipleOf: z.int().positive().optional(),
  unit: z.enum(['minor-currency', 'days']).optional(),
  currencyField: idSchema.optional(),
};

/** What one entry of a list holds: a plain value or the parts of a record. */
const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...text }),
  z.strictObject({ kind: z.literal('integer'), ...integer }),
  z.strictObject({ kind: z.literal('boolean'), optional: z.literal(true).optional() }),
  z.strictObject({ kind: z.enum(['choice', 'scale', 'ref']), ...choice }),
]);

/** One field of an exercise, told apart by `kind`; limits use the names of JSON Schema where it has one. */
export const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'long-text']), ...common, ...text }),
  z.strictObject({ kind: z.enum(['choice', 'scale', 'ref']), ...common, ...choice, default: idSchema.optional() }),
  z.strictObject({ kind: z.literal('multi-choice'), ...common, ...choice, ...count, ordered: z.literal(true).optional() }),
  z.strictObject({
    kind: z.literal('boolean'),
    ...common,
    default: z.boolean().optional(),
    fixed: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('integer'), ...common, ...integer, default: z.int().optional() }),
  z.strictObject({
    kind: z.literal('duration'),
    ...common,
    minimum: durationSchema,
    maximum: durationSchema,
    default: durationSchema.optional(),
    optionalTimer: z.literal(true).optional(),
  }),
  z.strictObject({
    kind: z.literal('date-time'),
    ...common,
    zone: z.literal(true),
    earliest: z.literal('now').optional(),
    latest: durationSchema.optional(),
    after: idSchema.optional(),
    latestAfter: durationSchema.optional(),
    latestAfterByChoice: z
      .strictObject({ field: idSchema, is: idSchema, latest: durationSchema })
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('list'),
    ...common,
    ...count,
    ordered: z.literal(true).optional(),
    unique: z.literal(true).optional(),
    uniqueBy: idSchema.optional(),
    of: itemSchema.optional(),
    item: z.record(idSchema, itemSchema).optional(),
  }),
  z.strictObject({ kind: z.literal('consent'), ...common }),
]);

/** The front matter of `content/exercises/<id>.md`. */
export const exerciseSchema = z.strictObject({
  order: z.int().positive(),
  props: idListSchema,
  participants: z.array(z.enum(['solo', 'pair'])).min(1),
  safetyGate: z.enum(['none', 'pair']),
  minutes: z.strictObject({
    min: z.int().positive(),
    typical: z.int().positive(),
    max: z.int().positive(),
  }),
  notFor: idListSchema,
  sensitive: z.boolean(),
  completeWhen: z.strictObject({
    anyOf: z.array(z.array(z.string()).min(1)).min(1),
    answered: z.int().positive().optional(),
  }),
  fields: z.record(idSchema, fieldSchema),
});

/** The attributes of a caution beside an exercise. */
export const cautionSchema = z.strictObject({
  type: z.literal('caution'),
  note: z.string().optional(),
  meaning: z.int().positive().optional(),
  notFor: idListSchema.default([]),
});
