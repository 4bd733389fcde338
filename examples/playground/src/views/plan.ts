import { h, nodes } from '../dom.ts';
import { opening } from '../parts.ts';
import { makePlan } from '../plan/make-plan.ts';
import { runningPlan } from '../plan/running-plan.ts';
import type { Reading, View } from '../reading.ts';
import { say } from '../words.ts';

/** Make a plan of small weeks, or go on with one. */
export function planView(reading: Reading): View {
  const { guide, visit } = reading;
  const root = h('div', { class: 'plan' });
  const fill = (focused?: string) => {
    const { state } = visit.plan;
    root.replaceChildren(
      ...nodes([
        opening(say('plan.title'), undefined, state ? undefined : say('plan.hint')),
        state ? runningPlan(reading, state, fill) : makePlan(reading, fill),
      ]),
    );
    if (focused !== undefined) root.querySelector<HTMLElement>(focused)?.focus();
  };
  fill();
  return { title: guide.discreetTitle, body: [root] };
}
