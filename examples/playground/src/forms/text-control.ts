import type { ItemStructure } from 'attune';
import { h } from '../dom.ts';
import { type Control, type FormContext, type Place, privately } from './context.ts';
import { single } from './framed.ts';

type Format = Extract<ItemStructure, { kind: 'text' }>['format'];

/** How a field asks for text: in one line, in several, or in the form of a code. */
interface Asked {
  readonly kind: 'text' | 'long-text';
  readonly format?: Format;
}

/** Own words, or a code. Nothing cuts them off: what is too long is said beside it. */
export function textControl(
  context: FormContext,
  place: Place,
  { kind, format }: Asked,
  value: unknown,
): Control {
  const direction = format === undefined ? 'auto' : 'ltr';
  const input =
    kind === 'long-text'
      ? h('textarea', { rows: '3', dir: direction, ...privately })
      : h('input', { type: format === 'iso-week' ? 'week' : 'text', dir: direction, ...privately });
  if (format !== undefined) input.classList.add('code');
  if (typeof value === 'string') input.value = value;
  const isCode = format === 'iso-4217' || format === 'iso-3166-1';
  const read = () => {
    if (input.value === '') return undefined;
    return isCode ? input.value.trim().toUpperCase() : input.value;
  };
  return { element: single(context, place, input), read };
}
