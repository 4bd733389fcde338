import { announce, h } from '../dom.ts';
import { opening } from '../parts.ts';
import { causeBoxes, signalBoxes } from '../picking.ts';
import { type Reading, setSignals, type View } from '../reading.ts';
import { suggestionsFor } from '../suggested.ts';
import { say } from '../words.ts';

/** Pick causes, set signals in private, and see what fits with the reason. */
export function suggestionsView(reading: Reading): View {
  const { guide, visit } = reading;
  const results = h('div', { class: 'results' });
  const status = h('p', { class: 'visually-hidden', role: 'status' });
  const fill = () => {
    const { parts, summary } = suggestionsFor(reading);
    results.replaceChildren(...parts);
    announce(status, summary);
  };

  const clear = h('button', { type: 'button', class: 'button quiet' }, say('suggestions.clear'));
  clear.addEventListener('click', () => {
    visit.picked = [];
    setSignals(visit, []);
    for (const box of form.querySelectorAll('input')) box.checked = false;
    fill();
  });

  const form = h(
    'div',
    { class: 'pick' },
    h('fieldset', {}, h('legend', {}, say('suggestions.picked')), causeBoxes(reading, fill)),
    h(
      'details',
      { class: 'signals' },
      h('summary', {}, say('suggestions.signals')),
      h('p', { class: 'hint' }, say('suggestions.signalsHint')),
      signalBoxes(reading, fill),
    ),
    h('p', { class: 'small' }, say('suggestions.private')),
    clear,
  );
  fill();
  return {
    title: guide.discreetTitle,
    body: [opening(say('suggestions.title'), undefined, say('suggestions.hint')), form, status, results],
  };
}
