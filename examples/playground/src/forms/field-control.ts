import type { Field } from 'attune';
import { type Child, h, inRow } from '../dom.ts';
import { say } from '../words.ts';
import { booleanControl, consentControl } from './boolean-control.ts';
import { choiceControl } from './choice-control.ts';
import type { Control, Draft, FormContext, Place } from './context.ts';
import { group } from './framed.ts';
import { listControl } from './list-control.ts';
import { momentControl } from './moment-control.ts';
import { durationControl, integerControl } from './number-controls.ts';
import { offersOf } from './options.ts';
import { setControl } from './set-control.ts';
import { textControl } from './text-control.ts';

/** What asks for the answer to a field, from its data alone. */
export function fieldControl(context: FormContext, field: Field, value: unknown): Control {
  const place: Place = { path: field.id, label: field.label, help: field.help, note: noteOf(field) };
  const source = sourceOf(field);
  if (source === undefined) return answered(context, place, field, value);
  return following(context, source, value, (given) => answered(context, place, field, given));
}

const noteOf = ({ privacy, by }: Field): Child =>
  inRow(by !== undefined && by !== 'each' && say(`person.${by}`), say(`privacy.${privacy}`));

/** The other field whose answer decides what this one asks. */
function sourceOf(field: Field): string | undefined {
  const choices = field.kind === 'list' ? field.of : field;
  return field.perItemOf ?? (choices && 'fromField' in choices ? choices.fromField : undefined);
}

/** A control that is made anew whenever the answer that it depends on has changed. */
function following(
  context: FormContext,
  source: string,
  value: unknown,
  make: (value: unknown) => Control,
): Control {
  const seen = () => JSON.stringify(context.answers()[source] ?? null);
  let before = seen();
  let control = make(value);
  const element = h('div', {}, control.element);
  const update = () => {
    if (seen() === before) return;
    before = seen();
    control = make(control.read());
    element.replaceChildren(control.element);
  };
  return { element, read: () => control.read(), update };
}

/** One answer, or one for each of the two, or for each item of another answer. */
function answered(context: FormContext, place: Place, field: Field, value: unknown): Control {
  const given = (value ?? {}) as Draft;
  if (field.by === 'each' && context.mode === 'solo') {
    const own = plain(context, { ...place, path: `${place.path}.a` }, field, given.a);
    return { ...own, read: () => merged({ ...given, a: own.read() }) };
  }
  if (field.by === 'each') return several(context, place, field, given, each());
  if (field.perItemOf !== undefined) {
    const source = context.exercise.fields.find(({ id }) => id === field.perItemOf);
    const choices = source?.kind === 'list' && source.of && 'from' in source.of ? source.of : {};
    const items = context.answers()[field.perItemOf];
    const offers = offersOf(context, choices).filter(({ id }) => Array.isArray(items) && items.includes(id));
    return several(context, place, field, given, offers);
  }
  return plain(context, place, field, value);
}

const each = () => [
  { id: 'a', label: say('person.a') },
  { id: 'b', label: say('person.b') },
];

function several(
  context: FormContext,
  place: Place,
  field: Field,
  given: Draft,
  parts: readonly { readonly id: string; readonly label: string }[],
): Control {
  const controls = parts.map(({ id, label }) => ({
    id,
    control: plain(context, { path: `${place.path}.${id}`, label }, field, given[id]),
  }));
  const element = group(
    context,
    place,
    [],
    ...controls.map(({ control }) => control.element),
    controls.length === 0 && h('p', { class: 'small' }, say('form.nothingToChoose')),
  );
  const read = () => merged(Object.fromEntries(controls.map(({ id, control }) => [id, control.read()])));
  return { element, read };
}

/** The parts that are answered; nothing when none is. */
function merged(parts: Draft): Draft | undefined {
  const entries = Object.entries(parts).filter(([, part]) => part !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function plain(context: FormContext, place: Place, field: Field, value: unknown): Control {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return textControl(context, place, field, value);
    case 'integer':
      return integerControl(context, place, field, value);
    case 'duration':
      return durationControl(context, place, field, value);
    case 'date-time':
      return momentControl(context, place, value);
    case 'boolean':
      return booleanControl(context, place, field, value);
    case 'consent':
      return consentControl(context, place, value);
    case 'list':
      return listControl(context, place, field, value);
    case 'multi-choice':
      return setControl(context, place, field, offersOf(context, field, field.choices), value);
    default:
      return choiceControl(context, place, field, offersOf(context, field, field.choices), value);
  }
}
