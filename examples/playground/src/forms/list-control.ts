import type { Field, ItemStructure } from 'attune';
import { h } from '../dom.ts';
import { textButton } from '../parts.ts';
import { say } from '../words.ts';
import { booleanControl } from './boolean-control.ts';
import { choiceControl } from './choice-control.ts';
import type { Control, Draft, FormContext, Place } from './context.ts';
import { group } from './framed.ts';
import { integerControl } from './number-controls.ts';
import { offersOf } from './options.ts';
import { setControl } from './set-control.ts';
import { textControl } from './text-control.ts';

type ListField = Extract<Field, { kind: 'list' }>;

/** Several entries: a set of boxes when the order says nothing, else lines to add, move and remove. */
export function listControl(context: FormContext, place: Place, field: ListField, value: unknown): Control {
  const { of } = field;
  if (of && ('from' in of || 'fromField' in of) && field.unique && !field.ordered) {
    const offers = offersOf(context, of);
    const drawn = field.phase === 'after' ? offers.filter(({ id }) => context.cards.includes(id)) : [];
    return setControl(context, place, of, drawn.length > 0 ? drawn : offers, value);
  }
  return rowsControl(context, place, field, value);
}

function rowsControl(context: FormContext, place: Place, field: ListField, value: unknown): Control {
  const list = h('ol', { class: 'rows' });
  const add = h('button', { type: 'button', class: 'button quiet small-button' }, say('form.addEntry'));
  let controls: readonly Control[] = [];
  const values = () => controls.map(({ read }) => read());

  const fill = (entries: readonly unknown[]) => {
    controls = entries.map((entry, at) => entryControl(context, place.path, field, at, entry));
    list.replaceChildren(...controls.map(({ element }, at) => h('li', {}, element, tools(at))));
  };
  const refill = (entries: readonly unknown[], focused: () => HTMLElement | null | undefined) => {
    fill(entries);
    context.changed();
    (focused() ?? add).focus();
  };
  const tools = (at: number): HTMLElement => {
    const tool = (word: string, act: () => void) =>
      textButton(word, act, 'link', say('form.entry', { number: at + 1 }));
    return h(
      'p',
      { class: 'row' },
      at > 0 &&
        field.ordered &&
        tool(say('form.earlier'), () =>
          refill(swapped(values(), at), () =>
            list.children[at - 1]?.querySelector<HTMLElement>('input, select'),
          ),
        ),
      tool(say('form.remove'), () => refill(values().toSpliced(at, 1), () => add)),
    );
  };
  add.addEventListener('click', () =>
    refill([...values(), undefined], () =>
      list.lastElementChild?.querySelector<HTMLElement>('input, select'),
    ),
  );
  fill(Array.isArray(value) ? value : []);
  const element = group(context, place, [], list, add);
  return { element, read: () => (controls.length > 0 ? values() : undefined) };
}

const swapped = (entries: readonly unknown[], at: number): readonly unknown[] =>
  entries.toSpliced(at - 1, 2, entries[at], entries[at - 1]);

function entryControl(
  context: FormContext,
  path: string,
  { of, item = {}, parts }: ListField,
  at: number,
  entry: unknown,
): Control {
  const place: Place = { path: `${path}.${at}`, label: say('form.entry', { number: at + 1 }) };
  if (of) return itemControl(context, place, of, entry);
  const record = (entry ?? {}) as Draft;
  const controls = Object.entries(item).map(([name, part]) => {
    const label = parts.find(({ id }) => id === name)?.label ?? name;
    const control = itemControl(context, { path: `${place.path}.${name}`, label }, part, record[name]);
    return { name, control };
  });
  const read = () =>
    Object.fromEntries(
      controls.flatMap(({ name, control }) => {
        const part = control.read();
        return part === undefined ? [] : [[name, part]];
      }),
    );
  return { element: group(context, place, [], ...controls.map(({ control }) => control.element)), read };
}

function itemControl(context: FormContext, place: Place, item: ItemStructure, value: unknown): Control {
  switch (item.kind) {
    case 'text':
      return textControl(context, place, item, value);
    case 'integer':
      return integerControl(context, place, item, value);
    case 'boolean':
      return booleanControl(context, place, {}, value);
    default:
      return choiceControl(context, place, item, offersOf(context, item), value);
  }
}
