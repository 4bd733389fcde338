import { type Child, h } from '../dom.ts';
import type { FormContext, Place } from './context.ts';
import { idOf } from './slots.ts';

/** A control that is one input, with its label, help and the place for its issues. */
export function single(
  context: FormContext,
  place: Place,
  input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  ...beside: Child[]
): HTMLElement {
  const { parts, describe, id } = around(context, place, [input]);
  input.id = id;
  input.setAttribute('aria-describedby', describe);
  const label = h('label', { class: 'field-label', for: id }, place.label);
  return h(
    'div',
    { class: 'field' },
    label,
    parts.help,
    h('div', { class: 'row' }, input, ...beside),
    parts.after,
  );
}

/** A box to tick: its label stands beside it. */
export function ticked(context: FormContext, place: Place, input: HTMLInputElement): HTMLElement {
  const { parts, describe, id } = around(context, place, [input]);
  input.id = id;
  input.setAttribute('aria-describedby', describe);
  const label = h('label', { class: 'box', for: id }, input, h('span', {}, place.label));
  return h('div', { class: 'field' }, label, parts.help, parts.after);
}

/** A control of several inputs: a fieldset with its legend. */
export function group(
  context: FormContext,
  place: Place,
  inputs: readonly HTMLElement[],
  ...children: Child[]
): HTMLElement {
  const { parts, describe, id } = around(context, place, inputs);
  return h(
    'fieldset',
    { class: 'field', id, 'aria-describedby': describe },
    h('legend', { class: 'field-label' }, place.label),
    parts.help,
    ...children,
    parts.after,
  );
}

function around(context: FormContext, { path, help, note }: Place, inputs: readonly HTMLElement[]) {
  const id = idOf(path);
  const issue = context.slots.open(path, inputs);
  const described = help === undefined ? undefined : h('p', { class: 'field-help', id: `${id}-help` }, help);
  const after = [issue, note !== undefined && h('p', { class: 'small' }, note)];
  const describe = [described?.id, issue.id].filter(Boolean).join(' ');
  return { id, describe, parts: { help: described, after } };
}
