import type { CauseId, SafetySelection } from 'attune';
import { h } from '../dom.ts';
import { opening } from '../parts.ts';
import { newVisit, type Reading, type View } from '../reading.ts';
import { suggestionsFor } from '../suggested.ts';
import { words } from '../words.ts';

/** Pick causes, set signals in private, and see what fits with the reason. */
export function suggestionsView(reading: Reading): View {
  const { guide, visit } = reading;
  const results = h('div', { class: 'results' });
  const status = h('p', { class: 'visually-hidden', role: 'status' });
  const fill = () => {
    const { parts, summary } = suggestionsFor(reading);
    results.replaceChildren(...parts);
    if (status.textContent !== summary) status.textContent = summary;
  };

  const boxes = (broader: CauseId | undefined): HTMLLIElement[] =>
    guide.causes
      .filter((cause) => cause.broader === broader)
      .map(({ id, label, narrower }) => {
        const box = checkbox(label, visit.picked.includes(id), (isOn) => {
          visit.picked = isOn ? [...visit.picked, id] : visit.picked.filter((one) => one !== id);
          fill();
        });
        return h('li', {}, box, narrower.length > 0 && h('ul', {}, ...boxes(id)));
      });

  const selections: [SafetySelection, string][] = [
    ...guide.safety.signals.map((signal): [SafetySelection, string] => [signal.id, signal.statement]),
    ['not-sure', words.notSure],
    ['prefer-not-to-say', words.preferNotToSay],
  ];
  const signals = selections.map(([id, statement]) =>
    h(
      'li',
      {},
      checkbox(statement, visit.signals.includes(id), (isOn) => {
        visit.signals = isOn ? [...visit.signals, id] : visit.signals.filter((one) => one !== id);
        fill();
      }),
    ),
  );
  const clear = h('button', { type: 'button', class: 'button quiet' }, words.clear);
  clear.addEventListener('click', () => {
    Object.assign(visit, { picked: newVisit().picked, signals: newVisit().signals });
    for (const box of form.querySelectorAll('input')) box.checked = false;
    fill();
  });

  const form = h(
    'div',
    { class: 'pick' },
    h('fieldset', {}, h('legend', {}, words.picked), h('ul', { class: 'boxes causes' }, ...boxes(undefined))),
    h(
      'details',
      { class: 'signals' },
      h('summary', {}, words.signals),
      h('p', { class: 'hint' }, words.signalsHint),
      h('ul', { class: 'boxes', 'aria-label': words.signals }, ...signals),
    ),
    h('p', { class: 'small' }, words.suggestionsPrivate),
    clear,
  );
  fill();
  return {
    title: guide.discreetTitle,
    body: [opening(words.suggestions, undefined, words.suggestionsHint), form, status, results],
  };
}

function checkbox(label: string, isOn: boolean, onChange: (isOn: boolean) => void): HTMLLabelElement {
  const input = h('input', { type: 'checkbox', autocomplete: 'off' });
  input.checked = isOn;
  input.addEventListener('change', () => onChange(input.checked));
  return h('label', { class: 'box' }, input, h('span', {}, label));
}
