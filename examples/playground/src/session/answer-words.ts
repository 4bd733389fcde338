import type { Choices, Exercise, Field, ItemStructure, MessageDescriptor, MessageValue } from 'attune';
import type { Draft, FormContext } from '../forms/context.ts';
import { offersOf } from '../forms/options.ts';
import { createSlots } from '../forms/slots.ts';
import { say } from '../words.ts';
import type { Run } from './session.ts';

/** Answers in words, one line for each field: `What I hope for: an evening without screens`. */
export function answerLines(run: Run, answers: Draft): readonly string[] {
  const { reading, exercise } = run;
  return exercise.fields.flatMap((field) => {
    const answer = answers[field.id];
    if (answer === undefined || answer === null) return [];
    return reading.t(
      line({ key: `exercises:${exercise.id}.${field.id}`, values: {} }, inWords(run, field, answer)),
    );
  });
}

const line = (label: MessageValue, answer: MessageValue): MessageDescriptor =>
  ({ key: 'messages:exercises.answer', values: { label, answer } }) as MessageDescriptor;

function inWords(run: Run, field: Field, answer: unknown): MessageValue {
  const { exercise } = run;
  const parts = answer as Draft;
  const all = (labelled: readonly (readonly [string, string])[]) =>
    labelled.flatMap(([id, label]) =>
      parts[id] === undefined || parts[id] === null ? [] : [line(label, one(run, field, parts[id]))],
    );
  if (field.by === 'each')
    return all([
      ['a', say('person.a')],
      ['b', say('person.b')],
    ]);
  if (field.perItemOf !== undefined) {
    const source = exercise.fields.find(({ id }) => id === field.perItemOf);
    const choices = source?.kind === 'list' && source.of && 'from' in source.of ? source.of : {};
    return all(offersOf(contextOf(run), choices).map(({ id, label }) => [id, label]));
  }
  return one(run, field, answer);
}

function one(run: Run, field: Field, answer: unknown): MessageValue {
  if (Array.isArray(answer)) return answer.map((entry) => one(run, field, entry));
  switch (field.kind) {
    case 'boolean':
    case 'consent':
      return { key: answer === true ? 'messages:exercises.yes' : 'messages:exercises.no', values: {} };
    case 'duration':
      return answer === 'no-timer'
        ? { key: 'messages:exercises.noTimer', values: {} }
        : { duration: String(answer) };
    case 'integer':
      return money(run, field, answer as number);
    case 'date-time':
    case 'text':
    case 'long-text':
      return answer as MessageValue;
    default:
      return chosen(run, field, answer);
  }
}

/** An id in words; own words and entries of a list as they are. */
function chosen(run: Run, field: Field, answer: unknown): MessageValue {
  if (typeof answer === 'object' && answer !== null) {
    const { other, ...rest } = answer as Draft;
    return String(other ?? Object.values(rest).join(' · '));
  }
  const choices = choicesOf(field.kind === 'list' ? field.of : field);
  if (!choices) return answer as MessageValue;
  const offers = offersOf(contextOf(run), choices, field.choices);
  return offers.find(({ id }) => id === String(answer))?.label ?? String(answer);
}

/** The part of a field or an entry that says what may be chosen. */
function choicesOf(item: Field | ItemStructure | undefined): Choices | undefined {
  switch (item?.kind) {
    case 'choice':
    case 'scale':
    case 'ref':
    case 'multi-choice':
      return item;
    default:
      return undefined;
  }
}

function money({ session }: Run, field: Field, minor: number): MessageValue {
  const currency =
    field.kind === 'integer' && field.currencyField ? session.answers[field.currencyField] : undefined;
  return typeof currency === 'string' ? { minor, currency } : minor;
}

const contextOf = ({ reading, exercise, session }: Run): FormContext => ({
  reading,
  exercise: exercise as Exercise,
  mode: session.mode,
  cards: [],
  slots: createSlots(),
  answers: () => session.answers,
  changed: () => {},
});
