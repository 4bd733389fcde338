import * as z from 'zod';
import {
  causeIds,
  checkInIds,
  claimIds,
  exerciseIds,
  noticeIds,
  propositionIds,
  routeIds,
  signalIds,
  stepIds,
} from '../../generated/ids.ts';
import type { Guide } from '../../model/article.ts';
import type { Cause } from '../../model/cause.ts';
import type { Claim } from '../../model/claim.ts';
import type { Exercise, Field } from '../../model/exercise.ts';
import { guidanceLevels, helpKinds } from '../authored/cause.ts';
import { claimSchema as authoredClaim } from '../authored/claim.ts';
import { exerciseSchema as authoredExercise, fieldSchema as authoredField } from '../authored/exercise.ts';
import { idSchema } from '../authored/id.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const propositions = list(z.enum(propositionIds));
const signals = list(z.enum(signalIds));
const text = z.string().min(1);

type Edition = Pick<Guide, 'tag' | 'dir' | 'version'> & { readonly $schema?: string };
/** The content of `attune/data/article.json`. */
export type ArticleFile = Edition &
  Pick<Guide, 'fallback' | 'title' | 'summary' | 'discreetTitle' | 'minAge' | 'intro' | 'steps' | 'closing'>;
/** The content of `attune/data/causes.json`. */
export type CausesFile = Edition & { readonly causes: readonly Cause[] };
/** The content of `attune/data/exercises.json`. */
export type ExercisesFile = Edition & { readonly exercises: readonly Exercise[] };
/** The content of `attune/data/claims.json`. */
export type ClaimsFile = Edition & { readonly claims: readonly Claim[] };

/** What every data file says about itself. */
const edition = {
  $schema: z.string().exactOptional(),
  /** The language of the words. */
  tag: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  version: z.string(),
};

/** What is said of words in another language. */
const inWords = {
  lang: z.string().exactOptional(),
  dir: z.enum(['ltr', 'rtl']).exactOptional(),
  fallback: z
    .record(z.string(), z.strictObject({ lang: z.string(), dir: z.enum(['ltr', 'rtl']) }))
    .exactOptional(),
};

const blockBase = {
  id: idSchema,
  propositions,
  notFor: signals,
  evidence: list(z.enum(claimIds)),
  ...inWords,
};

const { kind, attribution, sources, measure, scope, confidence, display, reviewBy, status } =
  authoredClaim.shape;

const textBlockSchema = z.strictObject({
  type: z.enum(['paragraph', 'advice', 'caution', 'question']),
  ...blockBase,
  text,
});

const blockSchema = z.discriminatedUnion('type', [
  textBlockSchema,
  z.strictObject({
    type: z.literal('example'),
    ...blockBase,
    situation: text,
    avoid: text,
    say: text,
    labels: z.strictObject({ ...inWords, situation: text, avoid: text, say: text }),
  }),
  z.strictObject({
    type: z.literal('list'),
    ...blockBase,
    text,
    items: list(z.strictObject({ ...inWords, id: idSchema, text })),
  }),
  z.strictObject({
    type: z.literal('claim'),
    ...blockBase,
    claim: z.enum(claimIds),
    text,
    limitations: text,
    display,
    transferable: z.boolean(),
    scope,
  }),
]);

const section = <Id extends 'intro' | 'closing'>(id: Id) =>
  z.strictObject({
    ...inWords,
    id: z.literal(id),
    title: text,
    exercises: list(z.enum(exerciseIds)),
    notFor: signals,
    sensitive: z.boolean(),
    blocks: list(blockSchema),
  });

const stepSchema = z.strictObject({
  ...inWords,
  id: z.enum(stepIds),
  order: z.int().positive(),
  title: text,
  summary: text,
  discreetTitle: text,
  prerequisites: list(z.enum(stepIds)),
  causes: list(z.enum(causeIds)),
  exercises: list(z.enum(exerciseIds)),
  notFor: signals,
  sensitive: z.boolean(),
  blocks: list(blockSchema),
});

/** `attune/data/article.json`: introduction, seven steps and closing, in words. */
export const articleSchema: z.ZodType<ArticleFile> = z.strictObject({
  ...edition,
  fallback: inWords.fallback,
  title: text,
  summary: text,
  discreetTitle: text,
  minAge: z.int(),
  intro: section('intro'),
  steps: list(stepSchema).check(z.length(stepIds.length)),
  closing: section('closing'),
});

const causeSchema = z.strictObject({
  ...inWords,
  id: z.enum(causeIds),
  order: z.int().positive(),
  broader: z.enum(causeIds).exactOptional(),
  narrower: list(z.enum(causeIds)),
  related: list(z.enum(causeIds)),
  label: text,
  altLabels: list(text),
  definition: text,
  scopeNote: text.exactOptional(),
  historyNote: text.exactOptional(),
  editorialNote: text.exactOptional(),
  guidance: z.enum(guidanceLevels),
  guidanceNote: text.exactOptional(),
  steps: list(z.enum(stepIds)),
  exercises: list(z.enum(exerciseIds)),
  routes: list(z.enum(routeIds)),
  notices: list(z.enum(noticeIds)),
  helpKinds: list(z.enum(helpKinds)),
  propositions,
  sensitive: z.boolean(),
  checkIns: list(
    z.strictObject({
      ...inWords,
      id: z.enum(checkInIds),
      question: text,
      polarity: z.enum(['concern-when-yes', 'concern-when-no']),
      raises: z
        .strictObject({
          answers: list(idSchema),
          notices: list(z.enum(noticeIds)),
          routes: list(z.enum(routeIds)),
        })
        .exactOptional(),
    }),
  ),
});

/** `attune/data/causes.json`: the taxonomy in SKOS terms, in words. */
export const causesSchema: z.ZodType<CausesFile> = z.strictObject({ ...edition, causes: list(causeSchema) });

const claimSchema = z.strictObject({
  ...inWords,
  id: z.enum(claimIds),
  title: text,
  text,
  attributionLine: text,
  period: text,
  population: text,
  limitations: text,
  kind,
  propositions,
  attribution,
  sources,
  measure,
  scope,
  confidence,
  counterClaims: list(z.enum(claimIds)),
  transferable: z.boolean(),
  display,
  reviewBy,
  status,
});

/** `attune/data/claims.json`: what the article cites, each with who says so, when, and what it does not show. */
export const claimsSchema: z.ZodType<ClaimsFile> = z.strictObject({ ...edition, claims: list(claimSchema) });

const optionSchema = z.strictObject({ ...inWords, id: idSchema, label: text });

/** A field as authored, with its id and its words. */
const fieldInWords = {
  ...inWords,
  id: idSchema,
  label: text,
  help: text.exactOptional(),
  options: list(idSchema).exactOptional(),
  choices: list(optionSchema),
  parts: list(optionSchema),
  notFor: signals.exactOptional(),
};
const [firstField, ...otherFields] = authoredField.options.map((field) => field.extend(fieldInWords));
const fieldSchema = z.discriminatedUnion('kind', [
  firstField as z.ZodObject,
  ...otherFields,
]) as unknown as z.ZodType<Field>;

const { participants, safetyGate, minutes, completeWhen } = authoredExercise.shape;

const exerciseSchema = z.strictObject({
  ...inWords,
  id: z.enum(exerciseIds),
  order: z.int().positive(),
  title: text,
  purpose: text,
  discreetTitle: text,
  deviceWarning: text,
  onPaper: text,
  soloVariant: text,
  evaluationNote: text,
  steps: list(z.enum(stepIds)),
  frame: z.literal('closing').exactOptional(),
  propositions,
  participants,
  safetyGate,
  minutes,
  notFor: signals,
  sensitive: z.boolean(),
  completeWhen,
  cautions: list(textBlockSchema),
  fields: list(fieldSchema),
});

/** `attune/data/exercises.json`: the sixteen exercises, with every field and its words. */
export const exercisesSchema: z.ZodType<ExercisesFile> = z.strictObject({
  ...edition,
  exercises: list(exerciseSchema),
});
