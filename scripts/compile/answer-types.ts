import type { Choices, ExerciseStructure, FieldStructure, ItemStructure } from '../../src/model/exercise.ts';
import type { ReadMessage } from './kinds/messages.ts';

const union = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ');

/** The ids of a collection, by the name of its type in `ids.ts`. */
const collections: Readonly<Record<string, string>> = {
  causes: 'CauseId',
  'check-ins': 'CheckInId',
  exercises: 'ExerciseId',
};

function choiceType({ options, from, fromField, other }: Choices): string {
  const ids = [
    ...(options ? [union(options)] : []),
    ...(from ? [collections[from] ?? `DeckItemIds['${from}']`] : []),
    ...(fromField ? ['number'] : []),
    ...(other ? ['OwnWords'] : []),
  ];
  return ids.join(' | ');
}

function itemType(item: ItemStructure): string {
  switch (item.kind) {
    case 'text':
      return 'string';
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return choiceType(item);
  }
}

const parts = (item: Readonly<Record<string, ItemStructure>>) =>
  Object.entries(item)
    .map(([name, part]) => `readonly '${name}'${'optional' in part ? '?' : ''}: ${itemType(part)}`)
    .join('; ');

function valueType(field: FieldStructure): string {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return 'string';
    case 'duration':
      return field.optionalTimer ? "string | 'no-timer'" : 'string';
    case 'boolean':
      return field.fixed === undefined ? 'boolean' : String(field.fixed);
    case 'consent':
      return 'boolean';
    case 'integer':
      return 'number';
    case 'date-time':
      return 'MomentAnswer';
    case 'multi-choice':
      return `readonly (${choiceType(field)})[]`;
    case 'list':
      return field.item
        ? `readonly { ${parts(field.item)} }[]`
        : `readonly (${field.of ? itemType(field.of) : 'never'})[]`;
    default:
      return choiceType(field);
  }
}

function fieldType(field: FieldStructure, fields: readonly FieldStructure[]): string {
  const value = valueType(field);
  if (field.by === 'each') return `Each<${value}>`;
  const owner = fields.find((one) => one.id === field.perItemOf);
  if (owner?.kind !== 'list' || !owner.of) return value;
  return `{ readonly [item in ${itemType(owner.of)}]?: ${value} }`;
}

/** The module of the types of all answers, by exercise and field. A field that is left out or `null` is skipped. */
export function answerTypes(exercises: readonly ExerciseStructure[]): string {
  const entries = exercises.map(
    ({ id, fields }) =>
      `  readonly '${id}': {\n${fields
        .map((field) => `    readonly '${field.id}'?: ${fieldType(field, fields)} | null;\n`)
        .join('')}  };\n`,
  );
  return `import type { Each, MomentAnswer, OwnWords } from '../model/answer.ts';
import type { CauseId, CheckInId, DeckItemIds, ExerciseId } from './ids.ts';

/** The answers of every exercise, by field. What is left out or \`null\` is skipped. */
export interface AnswersByExercise {
${entries.join('')}}

/** The answers of one exercise: \`Answers<'space-agreement'>\`. */
export type Answers<Id extends ExerciseId> = AnswersByExercise[Id];
`;
}

/** The module of all messages, each with the values that it holds. */
export function messageTypes(messages: readonly ReadMessage[]): string {
  const values = ({ values: names }: ReadMessage) =>
    names.length === 0
      ? 'Readonly<Record<string, never>>'
      : `{ ${names.map((name) => `readonly ${name}: ${name === 'count' ? 'number' : 'MessageValue'}`).join('; ')} }`;
  return `import type { MessageValue } from '../model/message.ts';

/** The values of every message that functions speak, by its key. */
export interface MessageValues {
${messages.map((message) => `  readonly '${message.key}': ${values(message)};\n`).join('')}}

/** Every message with its own values: a key narrows to what it holds. Written out, since mapped types cost every app's check. */
export type SpokenMessage =
${messages.map(({ key }) => `  | { readonly key: '${key}'; readonly values: MessageValues['${key}'] }`).join('\n')};
`;
}
