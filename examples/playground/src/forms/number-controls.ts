import type { FieldStructure } from 'attune';
import { h } from '../dom.ts';
import { say } from '../words.ts';
import { type Control, type FormContext, type Place, privately } from './context.ts';
import { group, single } from './framed.ts';

/** What is in a number field that is no number: data that no schema takes, so that it is said beside the field. */
const noNumber = 'no number';

const numberInput = (mode: 'numeric' | 'decimal') =>
  h('input', { type: 'number', step: 'any', inputmode: mode, class: 'number', ...privately });

/** A whole number; an amount of money is asked for in the units that people speak of. */
export function integerControl(
  context: FormContext,
  place: Place,
  { currencyField }: { readonly currencyField?: string },
  value: unknown,
): Control {
  const input = numberInput(currencyField === undefined ? 'numeric' : 'decimal');
  const minorUnits = () => (currencyField === undefined ? 1 : unitsOf(context.answers()[currencyField]));
  if (typeof value === 'number') input.value = String(value / minorUnits());
  const read = () => {
    if (input.value === '') return input.validity.badInput ? noNumber : undefined;
    const amount = input.valueAsNumber * minorUnits();
    // 19.99 × 100 is a little less than 1999.
    return Math.abs(amount - Math.round(amount)) < 1e-6 ? Math.round(amount) : amount;
  };
  return { element: single(context, place, input), read };
}

/** How many of the smallest units one unit of a currency has. */
function unitsOf(currency: unknown): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency: String(currency) });
    return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  } catch {
    return 100;
  }
}

/** A length in minutes; where that is welcome, none at all. */
export function durationControl(
  context: FormContext,
  place: Place,
  { optionalTimer }: Extract<FieldStructure, { kind: 'duration' }>,
  value: unknown,
): Control {
  const input = numberInput('numeric');
  const minutes = minutesOf(value);
  if (minutes !== undefined) input.value = String(minutes);
  const length = () => {
    if (input.value === '') return input.validity.badInput ? noNumber : undefined;
    return `PT${input.value}M`;
  };
  if (!optionalTimer) return { element: single(context, place, input, say('form.minutes')), read: length };
  const none = h('input', { type: 'checkbox', autocomplete: 'off' });
  none.checked = value === 'no-timer';
  const follow = () => {
    input.disabled = none.checked;
  };
  none.addEventListener('change', follow);
  follow();
  const element = group(
    context,
    place,
    [input],
    h('label', { class: 'row' }, input, say('form.minutes')),
    h('label', { class: 'box' }, none, h('span', {}, context.reading.t(noTimer))),
  );
  return { element, read: () => (none.checked ? 'no-timer' : length()) };
}

const noTimer = { key: 'messages:exercises.noTimer', values: {} } as const;

function minutesOf(value: unknown): number | undefined {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(String(value));
  if (!parts) return undefined;
  const [days, hours, minutes] = parts.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0);
}
