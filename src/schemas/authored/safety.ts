import * as z from 'zod';
import { helpKinds } from './cause.ts';
import { dateSchema, idListSchema, idSchema, partialDateSchema } from './id.ts';
import { wordAttributes } from './step.ts';

const pairWorkLevels = ['allowed', 'allowed-with-information', 'paused'] as const;

export const signalSchema = z.strictObject({
  ...wordAttributes,
  harm: z.boolean(),
  routes: idListSchema,
});

export const routeSchema = z.strictObject({
  ...wordAttributes,
  pairWork: z.enum(pairWorkLevels),
  helpKinds: z.array(z.enum(helpKinds)),
});

export const noticeSchema = z.strictObject({
  ...wordAttributes,
  severity: z.enum(['info', 'suggest']),
  routes: idListSchema.default([]),
});

export const hazardsSchema = z.strictObject({
  hazards: z.array(
    z.strictObject({
      id: idSchema,
      hazard: z.string(),
      cause: z.string(),
      effect: z.string(),
      control: z.string(),
      host: z.string().nullable(),
    }),
  ),
});

const yearIntervalSchema = z
  .string()
  .regex(/^\d{4}\/\d{4}$/, { error: 'years from and to are written "2013/2016"' });

const dial = z.string().regex(/^[0-9#*]+$/, {
  error: 'a number to dial holds digits, # and * only, as the operator publishes it',
});
const shown = { dial, display: z.string() };

const channelSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['phone', 'tty', 'whatsapp']), ...shown }),
  z.strictObject({ type: z.literal('sms'), ...shown, text: z.string().optional() }),
  z.strictObject({ type: z.literal('chat'), url: z.url().optional() }),
  z.strictObject({ type: z.literal('email'), address: z.email().optional() }),
  z.strictObject({ type: z.literal('web'), url: z.url() }),
]);

const resourceSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(helpKinds),
    name: z.string(),
    channels: z.array(channelSchema).min(1),
    hours: z.enum(['24/7', 'office', 'limited', '18h']).nullable(),
    cost: z.enum(['free', 'charged']).nullable(),
    languages: z.array(z.string()).nullable(),
    languageCount: z.int().positive().optional(),
    serves: z.array(z.enum(['everyone', 'women', 'men', 'lgbtq', 'people-who-use-violence'])).nullable(),
    area: z.string().nullable(),
    reachableFromAbroad: z.boolean().nullable(),
    leavesTrace: z.strictObject({ bill: z.boolean().nullable(), callLog: z.boolean().nullable() }).nullable(),
    evidence: z
      .array(
        z.strictObject({
          on: z.union([partialDateSchema, yearIntervalSchema]).nullable(),
          url: z.url().nullable(),
          basis: z.enum(['page', 'code-search', 'general-knowledge']),
        }),
      )
      .min(1),
    verifiedOn: dateSchema.nullable(),
    verifiedBy: z.string().nullable(),
    reviewBy: dateSchema.nullable(),
    status: z.enum(['unverified', 'verified']),
    note: z.string().optional(),
  })
  .refine((line) => line.status === 'unverified' || (line.verifiedOn && line.verifiedBy && line.reviewBy), {
    error: 'a verified line says when, by whom and until when: verifiedOn, verifiedBy, reviewBy',
    params: { rule: 'unverified-help' },
  })
  .refine(
    ({ verifiedOn, reviewBy }) => !verifiedOn || !reviewBy || daysBetween(verifiedOn, reviewBy) <= 180,
    {
      error: 'a line is checked again within 180 days; write an earlier reviewBy',
      params: { rule: 'unverified-help' },
    },
  );

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** `content/safety/help/<country>.yml`: lines by country or region, never by language. */
export const helpSchema = z.union([
  z.strictObject({ country: z.string().regex(/^[A-Z]{2}$/), resources: z.array(resourceSchema) }),
  z.strictObject({ region: z.enum(['EU', 'world']), resources: z.array(resourceSchema) }),
]);
