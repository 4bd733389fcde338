import { h } from '../dom.ts';
import { atClock, ownZone, zones } from '../moments.ts';
import { say } from '../words.ts';
import type { Control, FormContext, Place } from './context.ts';
import { group } from './framed.ts';

/** A day, a time, and the zone whose clocks are meant. */
export function momentControl(context: FormContext, place: Place, value: unknown): Control {
  const { at, zone = ownZone() } = (value ?? {}) as { at?: unknown; zone?: string };
  const input = h('input', { type: 'datetime-local', max: '9999-12-31T23:59', autocomplete: 'off' });
  if (typeof at === 'string') input.value = at.slice(0, 16);
  const select = h(
    'select',
    { autocomplete: 'off' },
    ...zones(zone, ownZone()).map((name) =>
      h('option', { value: name, selected: name === zone }, name.replaceAll('_', ' ')),
    ),
  );
  const element = group(
    context,
    place,
    [input],
    h(
      'div',
      { class: 'row moment' },
      h('label', {}, h('span', { class: 'small' }, say('form.dayAndTime')), input),
      h('label', {}, h('span', { class: 'small' }, say('form.zone')), select),
    ),
  );
  const read = () => {
    if (input.value !== '') return { at: atClock(input.value, select.value), zone: select.value };
    return input.validity.badInput ? { at: 'half filled in', zone: select.value } : undefined;
  };
  return { element, read };
}
