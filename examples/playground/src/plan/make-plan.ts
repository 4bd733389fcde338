import { createPlan, startPlan } from 'attune';
import { type Child, h, nodes, put } from '../dom.ts';
import { section, textButton } from '../parts.ts';
import { causeBoxes } from '../picking.ts';
import { isPaused, noticeText, type Reading } from '../reading.ts';
import { say } from '../words.ts';
import { openPlan } from './plan-file.ts';
import { planItem } from './plan-item.ts';

/** Show the plan again; with a selector, and take the focus there. */
export type Refill = (focused?: string) => void;

/** Pick what it is about, who takes part and how much time there is; see the weeks before beginning. */
export function makePlan(reading: Reading, refill: Refill): Child {
  const { guide, visit } = reading;
  const weeks = h('div', { class: 'results' });
  const status = h('p', { class: 'small', role: 'status' });
  const plan = () => {
    const { participants, minutes } = visit.plan;
    return createPlan({
      causes: visit.picked,
      participants,
      minutesPerWeek: minutes,
      signals: visit.signals,
    });
  };
  const begin = () => {
    visit.plan.state = startPlan(plan());
    refill('h1');
  };
  const fill = () => {
    const made = plan();
    put(status, say('plan.weeks', { count: made.weeks.length }));
    weeks.replaceChildren(
      ...nodes(
        made.weeks.map(({ items }, at) =>
          section(
            say('plan.week', { number: at + 1 }),
            h('ul', { class: 'cards' }, ...items.map((item) => planItem(reading, item))),
          ),
        ),
      ),
    );
  };

  const minutes = h('input', { type: 'number', min: '1', class: 'number', autocomplete: 'off' });
  minutes.value = String(visit.plan.minutes);
  minutes.addEventListener('input', () => {
    if (!(minutes.valueAsNumber > 0)) return;
    visit.plan.minutes = minutes.valueAsNumber;
    fill();
  });
  const who = (['solo', 'pair'] as const).map((mode) => {
    const radio = h('input', { type: 'radio', name: 'participants', value: mode, autocomplete: 'off' });
    radio.checked = visit.plan.participants === mode;
    radio.addEventListener('change', () => {
      visit.plan.participants = mode;
      fill();
    });
    return h(
      'label',
      { class: 'box' },
      radio,
      h('span', {}, mode === 'solo' ? say('exercises.solo') : say('exercises.pair')),
    );
  });
  fill();
  return [
    h(
      'div',
      { class: 'pick' },
      h('fieldset', {}, h('legend', {}, say('suggestions.picked')), causeBoxes(reading, fill)),
      h('fieldset', {}, h('legend', {}, say('plan.who')), h('div', { class: 'boxes' }, ...who)),
      h('label', { class: 'row' }, say('plan.minutes'), minutes),
      isPaused(reading) && h('p', { class: 'hint' }, noticeText(guide, 'paused-for-safety')),
      h('p', { class: 'small' }, say('plan.private'), ' ', h('a', { href: '#/safety' }, say('gate.title'))),
      h('div', { class: 'ways' }, textButton(say('plan.begin'), begin), openPlan(reading, refill)),
      status,
    ),
    weeks,
  ];
}
