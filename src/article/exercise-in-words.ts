import { causes, exercises } from '../generated/structure.ts';
import type { Exercise, Field, FieldStructure, Option } from '../model/exercise.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Read, Words } from './locale-words.ts';

/** Join an exercise with its words. */
export function exerciseInWords(
  exercise: (typeof exercises)[number],
  read: Read,
  vocabulary: Vocabulary,
): Omit<Exercise, 'steps'> {
  const words = read('exercises', exercise.id);
  return {
    ...exercise,
    title: words('title'),
    purpose: words('purpose'),
    discreetTitle: words('discreetTitle'),
    deviceWarning: words('deviceWarning'),
    onPaper: words('onPaper'),
    soloVariant: words('soloVariant'),
    evaluationNote: words('evaluationNote'),
    cautions: exercise.cautions.map(({ id, notFor = [] }) => ({
      type: 'caution',
      id,
      text: words(id),
      propositions: [],
      evidence: [],
      notFor,
    })),
    fields: exercise.fields.map((field) => readField(field, words, read, vocabulary)),
  };
}

function readField(field: FieldStructure, words: Words, read: Read, vocabulary: Vocabulary): Field {
  const named = (id: string): Option => ({ id, label: words(`${field.id}-${id}`) });
  const help = words.maybe(`${field.id}-help`);
  return {
    ...field,
    label: words(field.id),
    ...(help !== undefined && { help }),
    choices:
      'from' in field && field.from
        ? collection(field.from, read, vocabulary)
        : 'options' in field
          ? (field.options ?? []).map(named)
          : [],
    parts: field.kind === 'list' && field.item ? Object.keys(field.item).map(named) : [],
  };
}

function collection(from: string, read: Read, vocabulary: Vocabulary): Option[] {
  if (from === 'causes') return causes.map(({ id }) => ({ id, label: read('causes', id)('prefLabel') }));
  if (from === 'exercises') return exercises.map(({ id }) => ({ id, label: read('exercises', id)('title') }));
  if (from === 'check-ins') {
    return causes.flatMap(({ id, checkIns }) =>
      checkIns.map((one) => ({ id: one.id, label: read('causes', id)(one.id) })),
    );
  }
  return vocabulary[from as keyof Vocabulary].items.map(({ id, label }) => ({ id, label }));
}
