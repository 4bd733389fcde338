import { label, type MessageDescriptor, message } from '../messages/message.ts';
import type { Choices, ExerciseStructure, FieldStructure } from '../model/exercise.ts';
import type { MessageValue } from '../model/message.ts';
import { choiceLabel } from './choices.ts';
import type { SummaryLine } from './evaluation.ts';
import { fieldOf } from './structure.ts';

/** A line for each of the fields that has an answer, in the order asked for: its label and what was answered. */
export function answerLines(
  exercise: ExerciseStructure,
  answers: object,
  fields: readonly string[],
): readonly SummaryLine[] {
  return fields.flatMap((id): SummaryLine[] => {
    const field = fieldOf(exercise, id);
    const answer = (answers as Readonly<Record<string, unknown>>)[id];
    if (!field || answer === undefined) return [];
    return [{ field: id, message: answerMessage(exercise, field, answer) }];
  });
}

/** `What I hope for: an evening without screens`, as data. */
function answerMessage(
  exercise: ExerciseStructure,
  field: FieldStructure,
  answer: unknown,
): MessageDescriptor {
  return labelled(exercise, field.id, inWords(exercise, field, answer));
}

/** The same for an answer that is in words already. */
export const labelled = (
  exercise: ExerciseStructure,
  field: string,
  answer: MessageValue,
): MessageDescriptor =>
  message('messages:exercises.answer', { label: label('exercises', exercise.id, field), answer });

function inWords(exercise: ExerciseStructure, field: FieldStructure, answer: unknown): MessageValue {
  if (Array.isArray(answer)) return answer.map((one) => inWords(exercise, field, one));
  switch (field.kind) {
    case 'date-time':
      return answer as MessageValue;
    case 'duration':
      return answer === 'no-timer' ? message('messages:exercises.noTimer', {}) : { duration: String(answer) };
    case 'boolean':
    case 'consent':
      return message(answer ? 'messages:exercises.yes' : 'messages:exercises.no', {});
    case 'choice':
    case 'scale':
    case 'ref':
    case 'multi-choice':
      return chosenInWords(exercise, field.id, field, answer);
    case 'list':
      return field.of &&
        field.of.kind !== 'text' &&
        field.of.kind !== 'integer' &&
        field.of.kind !== 'boolean'
        ? chosenInWords(exercise, field.id, field.of, answer)
        : (answer as MessageValue);
    default:
      return answer as MessageValue;
  }
}

/** A choice in words: what it is called, or the person's own words. */
export function chosenInWords(
  exercise: ExerciseStructure,
  field: string,
  choices: Choices,
  answer: unknown,
): MessageValue {
  if (typeof answer === 'string') return choiceLabel(exercise.id, field, choices, answer);
  return (answer as { other?: string }).other ?? (answer as MessageValue);
}
