import type { Choices, Field, Guide, ItemStructure, Option } from 'attune';
import type { Draft, FormContext } from './context.ts';

/** Something to choose; a practice scene also tells what was said in it. */
export interface Offer extends Option {
  readonly said?: string | undefined;
}

/** What a field or a part of it offers, in words. */
export function offersOf(
  context: FormContext,
  choices: Choices,
  own: readonly Option[] = [],
): readonly Offer[] {
  if (choices.fromField !== undefined) return entriesOf(context, choices.fromField);
  const { guide } = context.reading;
  return choices.from === undefined ? own : collection(guide, choices.from);
}

function collection(guide: Guide, from: NonNullable<Choices['from']>): readonly Offer[] {
  switch (from) {
    case 'causes':
      return guide.causes;
    case 'exercises':
      return guide.exercises.map(({ id, title }) => ({ id, label: title }));
    case 'check-ins':
      return guide.causes.flatMap(({ checkIns }) =>
        checkIns.map(({ id, question }) => ({ id, label: question })),
      );
    default:
      return guide.vocabulary[from].items;
  }
}

/** The entries of a list of this form, each under its position. */
function entriesOf(context: FormContext, list: string): readonly Offer[] {
  const field = context.exercise.fields.find(({ id }) => id === list);
  const entries = context.answers()[list];
  if (!field || !Array.isArray(entries)) return [];
  return entries.map((entry, position) => ({
    id: String(position),
    label: entryInWords(context, field, entry),
  }));
}

/** An entry of a list in a few words: what was chosen or written in it. */
function entryInWords(context: FormContext, field: Field, entry: unknown): string {
  if (field.kind !== 'list') return '';
  if (field.of) return valueInWords(context, field.of, entry);
  const record = (entry ?? {}) as Draft;
  return Object.entries(field.item ?? {})
    .map(([name, part]) => (part.kind === 'integer' ? '' : valueInWords(context, part, record[name])))
    .filter(Boolean)
    .join(' · ');
}

function valueInWords(context: FormContext, item: ItemStructure, value: unknown): string {
  if (typeof value === 'object') return String((value as { other?: string } | null)?.other ?? '');
  if (!('from' in item || 'options' in item)) return String(value ?? '');
  return offersOf(context, item).find(({ id }) => id === value)?.label ?? '';
}
