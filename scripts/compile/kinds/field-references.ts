import type { ExerciseStructure, FieldStructure } from '../../../src/model/exercise.ts';
import { type Place, report, suggestion } from '../content.ts';
import type { YamlSource } from '../yaml-source.ts';
import { listItems } from './list-items.ts';

/** The keys of a field that name another field. */
const fieldKeys = ['perItemOf', 'requiredWith', 'fromField', 'currencyField', 'after'];

/** Report what names another field of the exercise, or an answer to it, wrongly. */
export function checkFieldReferences(exercise: ExerciseStructure, source: YamlSource): void {
  const { fields, completeWhen } = exercise;
  const refer = (condition: unknown, path: readonly PropertyKey[]): void => {
    if (typeof condition === 'string') checkCondition(fields, condition, source.at(path));
  };
  for (const [index, alternative] of completeWhen.anyOf.entries())
    for (const [at, condition] of alternative.entries())
      refer(condition, ['completeWhen', 'anyOf', index, at]);
  for (const field of fields) {
    const path = ['fields', field.id];
    for (const [below, part] of [[[], field] as const, ...listItems(field)])
      for (const key of fieldKeys)
        refer((part as Readonly<Record<string, unknown>>)[key], [...path, ...below, key]);
    if (field.kind === 'date-time' && field.latestAfterByChoice) {
      const { field: name, is } = field.latestAfterByChoice;
      const other = findField(fields, name, source.at([...path, 'latestAfterByChoice', 'field']));
      if (other) checkAnswer(other, is, source.at([...path, 'latestAfterByChoice', 'is']));
    }
  }
}

/** Check a condition: `field`, or `field=answer`. */
function checkCondition(fields: readonly FieldStructure[], condition: string, place: Place): void {
  const [name = '', answer] = condition.split('=');
  const field = findField(fields, name, place);
  if (field && answer !== undefined) checkAnswer(field, answer, place);
}

function findField(
  fields: readonly FieldStructure[],
  name: string,
  place: Place,
): FieldStructure | undefined {
  const names = fields.map((field) => field.id);
  if (!names.includes(name))
    report(place, 'unknown-id', `no field \`${name}\` in this exercise${suggestion(name, names)}`);
  return fields.find((field) => field.id === name);
}

function checkAnswer(field: FieldStructure, answer: string, place: Place): void {
  const answers =
    field.kind === 'boolean' ? ['true', 'false'] : 'options' in field ? field.options : undefined;
  if (answers && !answers.includes(answer))
    report(place, 'unknown-id', `no answer \`${answer}\` to \`${field.id}\`${suggestion(answer, answers)}`);
}
