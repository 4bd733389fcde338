import * as z from 'zod';
import { choiceIds } from '../../../exercises/choices.ts';
import type { IssueCode } from '../../../model/answer.ts';
import type { Choices, FieldStructure, ItemStructure } from '../../../model/exercise.ts';
import { codeOf } from './issues.ts';
import { durationSchema, momentSchema } from './moment.ts';
import { textSchema } from './text.ts';

/** The most entries of a list whose field sets no limit. */
const mostEntries = 100;

/** What may be answered to a field, by whoever answers it; `null` is a skip. */
export function fieldSchema(field: FieldStructure, fields: readonly FieldStructure[]): z.ZodType {
  return answerSchema(field, fields).nullish();
}

function answerSchema(field: FieldStructure, fields: readonly FieldStructure[]): z.ZodType {
  const value = valueSchema(field);
  if (field.by === 'each') return strict({ a: value.nullish(), b: value.nullish() });
  const owner = fields.find((other) => other.id === field.perItemOf);
  const items = owner?.kind === 'list' && owner.of?.kind === 'ref' ? choiceIds(owner.of) : undefined;
  return items ? strict(Object.fromEntries(items.map((item) => [item, value.optional()]))) : value;
}

function valueSchema(field: FieldStructure): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return textSchema(field);
    case 'boolean':
      return field.fixed === undefined ? boolean() : z.literal(field.fixed, { error: codeOf });
    case 'consent':
      return boolean();
    case 'integer':
      return integerSchema(field);
    case 'duration':
      return durationSchema(field);
    case 'date-time':
      return momentSchema();
    case 'multi-choice':
      return listSchema({ ...field, unique: true }, choiceSchema(field));
    case 'list':
      return listSchema(
        field,
        field.item ? recordSchema(field.item) : field.of ? itemSchema(field.of) : z.never(),
      );
    default:
      return choiceSchema(field);
  }
}

const boolean = () => z.boolean({ error: codeOf });

const strict = (shape: Record<string, z.ZodType>) => z.strictObject(shape, { error: codeOf });

function integerSchema({
  minimum,
  maximum,
  multipleOf,
}: Extract<ItemStructure, { kind: 'integer' }>): z.ZodType {
  let schema = z.int({ error: codeOf });
  if (minimum !== undefined) schema = schema.min(minimum, { error: codeOf });
  if (maximum !== undefined) schema = schema.max(maximum, { error: codeOf });
  if (multipleOf !== undefined) schema = schema.multipleOf(multipleOf, { error: codeOf });
  return schema;
}

/** One of the ids, or one's own words where these are welcome; an index where the items are another answer's. */
function choiceSchema(choices: Choices): z.ZodType {
  if (choices.fromField !== undefined) return z.int({ error: codeOf }).min(0, { error: codeOf });
  const ids = z.enum(choiceIds(choices), { error: codeOf });
  if (!choices.other) return ids;
  return z.union([ids, strict({ other: textSchema(choices.other) })], { error: codeOf });
}

function itemSchema(item: ItemStructure): z.ZodType {
  switch (item.kind) {
    case 'text':
      return textSchema(item);
    case 'integer':
      return integerSchema(item);
    case 'boolean':
      return boolean();
    default:
      return choiceSchema(item);
  }
}

const recordSchema = (parts: Readonly<Record<string, ItemStructure>>): z.ZodType =>
  strict(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        'optional' in part ? itemSchema(part).optional() : itemSchema(part),
      ]),
    ),
  );

interface ListLimits {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: true;
  readonly uniqueBy?: string;
  readonly ordered?: true;
}

function listSchema({ minItems, maxItems = mostEntries, ...rules }: ListLimits, item: z.ZodType): z.ZodType {
  return z
    .array(item, { error: codeOf })
    .superRefine((entries, context) => {
      const refuse = (message: IssueCode, path: (string | number)[], params = {}) =>
        context.addIssue({ code: 'custom', message, path, params });
      if (entries.length < (minItems ?? 0)) refuse('issue.too-few', [], { minimum: minItems });
      if (entries.length > maxItems) refuse('issue.too-many', [], { maximum: maxItems });
      for (const [index, entry] of entries.entries()) {
        if (isRepeated(entries, index, rules)) refuse('issue.duplicate', [index]);
        if (rules.ordered && levelOf(entry) < levelOf(entries[index - 1]))
          refuse('issue.decreasing-level', [index, 'level']);
      }
    })
    .meta({ ...(minItems && { minItems }), maxItems, ...(rules.unique && { uniqueItems: true }) });
}

function isRepeated(entries: readonly unknown[], index: number, { unique, uniqueBy }: ListLimits): boolean {
  if (!unique && uniqueBy === undefined) return false;
  const identity = (entry: unknown) =>
    JSON.stringify(uniqueBy === undefined ? entry : partOf(entry, uniqueBy));
  return entries.findIndex((entry) => identity(entry) === identity(entries[index])) < index;
}

const partOf = (entry: unknown, part: string): unknown =>
  (entry as Readonly<Record<string, unknown>> | undefined)?.[part];

/** The level of an entry on a ladder; entries without levels can't fall. */
const levelOf = (entry: unknown): number => Number(partOf(entry, 'level') ?? NaN);
