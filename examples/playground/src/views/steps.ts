import { h } from '../dom.ts';
import { opening, stepCard } from '../parts.ts';
import { isWithheld, type Reading, type View } from '../reading.ts';
import { say } from '../words.ts';

/** All steps, none of them locked. */
export function stepsView(reading: Reading): View {
  const { guide } = reading;
  const steps = guide.steps.filter((step) => !isWithheld(reading, step));
  const list = h(
    'ol',
    { class: 'cards numbered' },
    ...steps.map((step) => h('li', {}, ...stepCard(reading, step.id))),
  );
  return {
    title: guide.discreetTitle,
    body: [opening(say('steps.title'), undefined, say('steps.hint')), list],
  };
}
