import { evaluateSafety } from 'attune';
import { routeNotes } from './blocks.ts';
import { type Child, h } from './dom.ts';
import { helpPanel } from './help/help-panel.ts';
import { section, textButton } from './parts.ts';
import { signalBoxes } from './picking.ts';
import { finishQuestions, type Reading } from './reading.ts';
import { say } from './words.ts';

/**
 * The safety questions, for one person alone, and what follows from the answers: first where help is.
 *
 * @param goOn - What can be done afterwards; given anew after each answer.
 */
export function safetyQuestions(reading: Reading, goOn: () => Child): HTMLElement {
  const { guide, visit } = reading;
  const result = h('div', {
    class: 'results',
    tabindex: '-1',
    role: 'group',
    'aria-label': say('gate.result'),
  });
  const fill = () => {
    const { routes, resourceKinds } = evaluateSafety(visit.signals);
    result.replaceChildren(
      ...(visit.wasAsked
        ? [
            h(
              'div',
              {},
              ...routeNotes(guide, routes),
              routes.length === 0 && h('p', {}, say('gate.nothingSet')),
            ),
            h(
              'div',
              {},
              routes.length > 0 && helpPanel(reading, resourceKinds),
              section(say('gate.goOn'), goOn()),
            ),
          ]
        : []),
    );
  };
  const done = textButton(say('gate.done'), () => {
    finishQuestions(visit);
    fill();
    result.focus();
  });
  fill();
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'pick' },
      h('p', {}, say('gate.hint')),
      h('p', { class: 'small' }, say('gate.private')),
      signalBoxes(reading, fill),
      done,
    ),
    result,
  );
}
