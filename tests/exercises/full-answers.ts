import { choiceIds } from '../../src/exercises/choices.ts';
import type { ExerciseStructure, FieldStructure } from '../../src/index.ts';

/** A moment on the day of `now`, and later ones. */
export const now = '2026-11-22T18:00:00+01:00';
const zone = 'Europe/Berlin';

type Answers = Record<string, unknown>;

/** Answers to every field of an exercise, each as long, as many and as large as its field allows. */
export function fullAnswers(exercise: ExerciseStructure): Answers {
  const answers: Answers = {};
  for (const field of exercise.fields) {
    const one = fullAnswer(field, answers);
    const owner = exercise.fields.find((other) => other.id === field.perItemOf);
    if (field.by === 'each') answers[field.id] = { a: one, b: one };
    else if (owner)
      answers[field.id] = Object.fromEntries((answers[owner.id] as string[]).map((id) => [id, one]));
    else answers[field.id] = one;
  }
  return answers;
}

const formats = { 'iso-4217': 'EUR', 'iso-3166-1': 'DE', 'bcp-47': 'de', 'iso-week': '2026-W47' } as const;

const textOf = ({ max, format }: { max: number; format?: keyof typeof formats }): string =>
  format ? formats[format] : 'é'.repeat(max);

type Choosing = Parameters<typeof choiceIds>[0];

function choose(field: Choosing, answers: Answers, most: number): unknown[] {
  if (field.fromField) return (answers[field.fromField] as unknown[]).map((_, index) => index).slice(0, most);
  const own = field.other ? [{ other: 'é'.repeat(field.other.max) }] : [];
  return [...own, ...choiceIds(field)].slice(0, most);
}

function fullAnswer(field: FieldStructure, answers: Answers): unknown {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return textOf(field);
    case 'consent':
      return true;
    case 'boolean':
      return field.fixed ?? field.privacy !== 'device-absolute';
    case 'integer':
      return field.maximum ?? 5000;
    case 'duration':
      return field.maximum;
    case 'date-time':
      return { at: field.after ? '2026-11-23T20:00:00+01:00' : '2026-11-23T10:00:00+01:00', zone };
    case 'multi-choice':
      return choose(field, answers, field.maxItems ?? 100);
    case 'list': {
      const most = field.maxItems ?? 20;
      if (field.item) {
        const parts = Object.entries(field.item);
        const names = field.uniqueBy ? choiceIds(field.item[field.uniqueBy] as Choosing) : undefined;
        return Array.from({ length: Math.min(most, names?.length ?? most) }, (_, at) =>
          Object.fromEntries(
            parts.map(([name, part]) => [
              name,
              name === field.uniqueBy ? names?.[at] : fullAnswer(part as FieldStructure, answers),
            ]),
          ),
        );
      }
      const of = field.of;
      if (!of) return [];
      if (of.kind === 'text') {
        const text = (at: number) => (of.format ? `x-${at}` : `${at}${'é'.repeat(of.max - 2)}`);
        return Array.from({ length: most }, (_, at) => text(at));
      }
      return of.kind === 'integer' || of.kind === 'boolean' ? [] : choose(of, answers, most);
    }
    default:
      return choose(field, answers, 1)[0];
  }
}
