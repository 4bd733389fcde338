import type { PlanItem } from 'attune';
import { type Child, h, inRow } from '../dom.ts';
import type { Reading } from '../reading.ts';
import { say } from '../words.ts';

/** Something to do, why it is there, and what can be said about it. */
export function planItem({ t }: Reading, item: PlanItem, ...about: Child[]): HTMLElement {
  const { id, title, participants, minutes, reason } = item;
  const href = id === 'safety-information' ? '#/help' : `#/exercises/${id}`;
  return h(
    'li',
    { 'data-item': id },
    h('a', { href }, t(title)),
    h('p', { class: 'because' }, t(reason)),
    h(
      'p',
      { class: 'small' },
      inRow(say('plan.about', { time: { duration: `PT${minutes}M` } }), say(`exercises.${participants}`)),
    ),
    ...about,
  );
}
