import * as z from 'zod';
import { durationSchema, idListSchema, idSchema } from './id.ts';

const privacyClasses = ['device', 'device-promotable', 'device-absolute', 'owner', 'joint'] as const;

const common = {
  privacy: z.enum(privacyClasses),
  by: z.enum(['each', 'partner', 'speaker', 'listener']).exactOptional(),
  phase: z.literal('after').exactOptional(),
  mode: z.literal('pair').exactOptional(),
  asked: z.enum(['first-run', 'first-run-and-monthly']).exactOptional(),
  required: z.literal(true).exactOptional(),
  notFor: idListSchema.default([]),
  perItemOf: idSchema.exactOptional(),
  requiredWith: z.string().exactOptional(),
  hiddenAfterUse: z.literal(true).exactOptional(),
};

const maxGraphemes = z.int().positive();
const ownText = z.strictObject({ max: maxGraphemes });
const count = { minItems: z.int().min(0).exactOptional(), maxItems: z.int().min(1).optional() };
const choice = { from: idSchema.exactOptional(), fromField: idSchema.optional(), other: ownText.optional() };

const text = {
  max: maxGraphemes,
  format: z.enum(['iso-4217', 'iso-3166-1', 'bcp-47', 'iso-week']).exactOptional(),
};
const integer = {
  minimum: z.int().exactOptional(),
  maximum: z.int().exactOptional(),
  multipleOf: z.int().positive().exactOptional(),
  unit: z.enum(['minor-currency', 'days']).exactOptional(),
  currencyField: idSchema.exactOptional(),
};

/** What one entry of a list holds: a plain value or the parts of a record. */
const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...text }),
  z.strictObject({ kind: z.literal('integer'), ...integer }),
  z.strictObject({ kind: z.literal('boolean'), optional: z.literal(true).exactOptional() }),
  z.strictObject({ kind: z.enum(['choice', 'scale', 'ref']), ...choice }),
]);

/** One field of an exercise, told apart by `kind`; limits use the names of JSON Schema where it has one. */
export const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'long-text']), ...common, ...text }),
  z.strictObject({
    kind: z.enum(['choice', 'scale', 'ref']),
    ...common,
    ...choice,
    default: idSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('multi-choice'),
    ...common,
    ...choice,
    ...count,
    ordered: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('boolean'),
    ...common,
    default: z.boolean().exactOptional(),
    fixed: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('integer'), ...common, ...integer, default: z.int().exactOptional() }),
  z.strictObject({
    kind: z.literal('duration'),
    ...common,
    minimum: durationSchema,
    maximum: durationSchema,
    default: durationSchema.exactOptional(),
    optionalTimer: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('date-time'),
    ...common,
    zone: z.literal(true),
    earliest: z.literal('now').exactOptional(),
    latest: durationSchema.exactOptional(),
    after: idSchema.exactOptional(),
    latestAfter: durationSchema.exactOptional(),
    latestAfterByChoice: z
      .strictObject({ field: idSchema, is: idSchema, latest: durationSchema })
      .exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('list'),
    ...common,
    ...count,
    ordered: z.literal(true).exactOptional(),
    unique: z.literal(true).exactOptional(),
    uniqueBy: idSchema.exactOptional(),
    of: itemSchema.exactOptional(),
    item: z.record(idSchema, itemSchema).exactOptional(),
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
    answered: z.int().positive().exactOptional(),
  }),
  fields: z.record(idSchema, fieldSchema),
});

/** The attributes of a caution beside an exercise. */
export const cautionSchema = z.strictObject({
  type: z.literal('caution'),
  note: z.string().exactOptional(),
  meaning: z.int().positive().exactOptional(),
  notFor: idListSchema.default([]),
});
