import type { Choices } from 'attune';
import { h, put } from '../dom.ts';
import { say } from '../words.ts';
import { type Control, type FormContext, type Place, privately } from './context.ts';
import { group } from './framed.ts';
import type { Offer } from './options.ts';
import { idOf } from './slots.ts';

/** So many choices are shown side by side; more come in a list that opens. */
const few = 8;
/** No id of a choice is like this. */
const own = ' own';

/** One of several, or own words where these are welcome; none is an answer too. */
export function choiceControl(
  context: FormContext,
  place: Place,
  choices: Choices,
  offers: readonly Offer[],
  value: unknown,
): Control {
  const written =
    typeof value === 'object' && value !== null ? (value as { other?: unknown }).other : undefined;
  const chosen = written === undefined ? String(value ?? '') : own;
  const all = choices.other ? [...offers, { id: own, label: say('form.ownWords') }] : offers;
  const picker = all.length > few ? picked(all, chosen) : side(context, idOf(place.path), all, chosen);
  const ownInput = h('input', { type: 'text', dir: 'auto', ...privately });
  if (typeof written === 'string') ownInput.value = written;
  const ownWords = h(
    'label',
    { class: 'own-words' },
    h('span', { class: 'small' }, say('form.ownWords')),
    ownInput,
  );
  const scene = h('p', { class: 'scene' });
  const follow = () => {
    ownWords.hidden = picker.value() !== own;
    put(scene, offers.find(({ id }) => id === picker.value())?.said);
    scene.hidden = !scene.hasChildNodes();
  };
  const element = group(
    context,
    place,
    [...picker.inputs, ownInput],
    picker.element,
    choices.other && ownWords,
    offers.some(({ said }) => said !== undefined) && scene,
  );
  element.addEventListener('change', follow);
  follow();
  const read = () => {
    const id = picker.value();
    if (id === '') return undefined;
    if (id === own) return { other: ownInput.value };
    return choices.fromField === undefined ? id : Number(id);
  };
  return { element, read };
}

function picked(all: readonly Offer[], chosen: string) {
  const select = h(
    'select',
    { autocomplete: 'off' },
    h('option', { value: '' }, say('form.noAnswer')),
    ...all.map(({ id, label }) => h('option', { value: id, selected: id === chosen }, label)),
  );
  const element = h(
    'label',
    { class: 'row' },
    h('span', { class: 'visually-hidden' }, say('form.choose')),
    select,
  );
  return { element, inputs: [select], value: () => select.value };
}

function side(context: FormContext, name: string, all: readonly Offer[], chosen: string) {
  const radios = all.map(({ id }) => {
    const radio = h('input', { type: 'radio', name, value: id, autocomplete: 'off' });
    radio.checked = id === chosen;
    return radio;
  });
  const value = () => radios.find((radio) => radio.checked)?.value ?? '';
  const back = h('button', { type: 'button', class: 'link' }, say('form.takeBack'));
  const element = h(
    'div',
    { class: 'boxes' },
    ...all.map(({ label }, at) => h('label', { class: 'box' }, radios[at], h('span', {}, label))),
    back,
  );
  const follow = () => {
    back.hidden = value() === '';
  };
  back.addEventListener('click', () => {
    for (const radio of radios) radio.checked = false;
    radios[0]?.focus();
    element.dispatchEvent(new Event('change', { bubbles: true }));
    context.changed();
  });
  element.addEventListener('change', follow);
  follow();
  return { element, inputs: [] as HTMLElement[], value };
}
