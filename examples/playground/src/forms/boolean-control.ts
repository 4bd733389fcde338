import { h } from '../dom.ts';
import type { Control, FormContext, Place } from './context.ts';
import { ticked } from './framed.ts';

/** A box to tick. Left alone it is no answer, unless the field has a usual one. */
export function booleanControl(
  context: FormContext,
  place: Place,
  { fixed, default: usual }: { readonly fixed?: boolean; readonly default?: boolean },
  value: unknown,
): Control {
  const input = h('input', { type: 'checkbox', autocomplete: 'off', disabled: fixed !== undefined });
  input.checked = fixed ?? value === true;
  const unticked = usual === undefined ? undefined : false;
  return { element: ticked(context, place, input), read: () => input.checked || unticked };
}

/** A yes to doing it together. Who takes it back has said no. */
export function consentControl(context: FormContext, place: Place, value: unknown): Control {
  const input = h('input', { type: 'checkbox', autocomplete: 'off' });
  input.checked = value === true;
  let wasGiven = value !== undefined;
  input.addEventListener('change', () => {
    wasGiven = true;
  });
  return { element: ticked(context, place, input), read: () => (wasGiven ? input.checked : undefined) };
}
