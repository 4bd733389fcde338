import type { CauseId, Guide, SafetySelection } from 'attune';
import { h } from './dom.ts';
import { unreviewedNote } from './parts.ts';
import { type Reading, setSignals } from './reading.ts';
import { say } from './words.ts';

/** A box for every cause, under its broader one. */
export function causeBoxes({ guide, visit }: Reading, onChange: () => void): HTMLElement {
  const boxes = (broader: CauseId | undefined): HTMLLIElement[] =>
    guide.causes
      .filter((cause) => cause.broader === broader)
      .map(({ id, label, narrower }) => {
        const box = checkbox(label, visit.picked.includes(id), (isOn) => {
          visit.picked = isOn ? [...visit.picked, id] : visit.picked.filter((one) => one !== id);
          onChange();
        });
        return h('li', {}, box, narrower.length > 0 && h('ul', {}, ...boxes(id)));
      });
  return h('ul', { class: 'boxes causes' }, ...boxes(undefined));
}

/** A box for every safety signal, for not being sure, and for not saying. */
export function signalBoxes({ guide, visit }: Reading, onChange: () => void): HTMLElement {
  const selections: [SafetySelection, string][] = [
    ...guide.safety.signals.map((signal): [SafetySelection, string] => [signal.id, signal.statement]),
    ...(['not-sure', 'prefer-not-to-say'] as const).map((id): [SafetySelection, string] => [
      id,
      labelOf(guide, id),
    ]),
  ];
  const boxes = selections.map(([id, statement]) =>
    h(
      'li',
      {},
      checkbox(statement, visit.signals.includes(id), (isOn) => {
        setSignals(visit, isOn ? [...visit.signals, id] : visit.signals.filter((one) => one !== id));
        onChange();
      }),
    ),
  );
  return h(
    'div',
    {},
    h('ul', { class: 'boxes', 'aria-label': say('suggestions.signals') }, ...boxes),
    unreviewedNote(...guide.safety.signals),
  );
}

const labelOf = ({ vocabulary }: Guide, id: string): string =>
  vocabulary.noticing.items.find((item) => item.id === id)?.label ?? id;

function checkbox(label: string, isOn: boolean, onChange: (isOn: boolean) => void): HTMLLabelElement {
  const input = h('input', { type: 'checkbox', autocomplete: 'off' });
  input.checked = isOn;
  input.addEventListener('change', () => onChange(input.checked));
  return h('label', { class: 'box' }, input, h('span', {}, label));
}
