import type { Choices } from 'attune';
import { h, put } from '../dom.ts';
import { say } from '../words.ts';
import { type Control, type FormContext, type Place, privately } from './context.ts';
import { group } from './framed.ts';
import type { Offer } from './options.ts';

/** More choices than this are folded, with what is chosen in front. */
const few = 9;

/** Any of several, and own words where these are welcome. */
export function setControl(
  context: FormContext,
  place: Place,
  choices: Choices,
  offers: readonly Offer[],
  value: unknown,
): Control {
  const taken: readonly unknown[] = Array.isArray(value) ? value : [];
  const boxes = offers.map(({ id, label }) => {
    const input = h('input', { type: 'checkbox', autocomplete: 'off' });
    input.checked = taken.some((one) => String(one) === id);
    return { id, label, input };
  });
  const ticked = () => boxes.filter(({ input }) => input.checked);
  const list = h(
    'div',
    { class: offers.length > few ? 'boxes many' : 'boxes' },
    ...boxes.map(({ label, input }) => h('label', { class: 'box' }, input, h('span', {}, label))),
  );
  const chosen = h('p', { class: 'small chosen' });
  const follow = () => {
    const labels = ticked().map(({ label }) => label);
    put(chosen, labels.length > 0 && say('form.chosen', { labels }));
  };
  const folded =
    offers.length > few
      ? [h('details', {}, h('summary', {}, say('form.choices', { number: offers.length })), list), chosen]
      : [list];
  const own = ownWords(
    context,
    taken.flatMap((one) =>
      typeof one === 'object' ? String((one as { other?: unknown } | null)?.other) : [],
    ),
  );
  const element = group(
    context,
    place,
    [],
    ...(offers.length > 0 ? folded : [h('p', { class: 'small' }, say('form.nothingToChoose'))]),
    choices.other && own.element,
  );
  element.addEventListener('change', follow);
  follow();
  const read = () => {
    const ids = ticked().map(({ id }) => (choices.fromField === undefined ? id : Number(id)));
    const all = [...ids, ...own.read().map((other) => ({ other }))];
    return all.length > 0 ? all : undefined;
  };
  return { element, read };
}

/** Lines for what is in nobody's list. */
function ownWords(context: FormContext, written: readonly string[]) {
  const lines = h('div', { class: 'rows' });
  const add = h('button', { type: 'button', class: 'link' }, say('form.addOwn'));
  const line = (text: string) => {
    const input = h('input', { type: 'text', dir: 'auto', ...privately });
    input.value = text;
    lines.append(
      h('label', { class: 'own-words' }, h('span', { class: 'small' }, say('form.ownWords')), input),
    );
    return input;
  };
  for (const text of written) line(text);
  add.addEventListener('click', () => {
    line('').focus();
    context.changed();
  });
  return {
    element: h('div', {}, lines, add),
    read: () =>
      [...lines.querySelectorAll('input')].map((input) => input.value).filter((text) => text !== ''),
  };
}
