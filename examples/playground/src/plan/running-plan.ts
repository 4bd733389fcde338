import { advance, type NextStep, nextSteps, type PlanEvent, type State } from 'attune';
import { type Child, h } from '../dom.ts';
import { today } from '../moments.ts';
import { section, textButton } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { say } from '../words.ts';
import type { Refill } from './make-plan.ts';
import { openPlan, savePlan } from './plan-file.ts';
import { planItem } from './plan-item.ts';

type ItemEvent = Extract<PlanEvent, { readonly item: unknown }>;

/** What can be done now, and everything else in a list of its own. Nothing is late. */
export function runningPlan(reading: Reading, state: State, refill: Refill): Child {
  const { t, visit } = reading;
  const { messages, now, later, resting, stopped, completed } = nextSteps(state, today());
  const tell = (event: PlanEvent) => {
    visit.plan.state = advance(state, event);
    refill('item' in event ? `[data-item="${event.item}"] a` : 'h1');
  };
  const list = (title: string, steps: readonly NextStep[], events: readonly ItemEvent['type'][]): Child =>
    section(
      title,
      steps.length > 0 &&
        h(
          'ul',
          { class: 'cards' },
          ...steps.map((step) => planItem(reading, step, itemButtons(reading, step, events, tell))),
        ),
    );
  const remove = () => {
    visit.plan.state = undefined;
    refill('h1');
  };
  return h(
    'div',
    {},
    h('p', { class: 'small opened', role: 'status' }),
    ...messages.map((message) => h('p', { class: 'outcome' }, t(message))),
    list(say('plan.now'), now, ['started', 'completed', 'postponed', 'stopped']),
    now.length === 0 && h('p', {}, say('plan.nothingNow')),
    h(
      'div',
      { class: 'ways' },
      state.space
        ? textButton(say('plan.spaceEnded'), () => tell({ type: 'space-ended' }))
        : textButton(say('plan.spaceAsked'), () => tell({ type: 'space-asked', on: today() }), 'quiet'),
      textButton(say('plan.nextWeek'), () => tell({ type: 'week-passed' }), 'quiet'),
    ),
    list(say('plan.later'), later, ['started', 'completed']),
    list(say('plan.resting'), resting, []),
    list(say('plan.stopped'), stopped, ['started']),
    list(say('plan.completed'), completed, ['started']),
    section(
      say('plan.keep'),
      h('p', { class: 'hint' }, say('plan.keepHint')),
      h(
        'div',
        { class: 'ways' },
        savePlan(state),
        openPlan(reading, refill),
        textButton(say('plan.remove'), remove, 'quiet small-button'),
      ),
    ),
  );
}

/** What can be told about something to do. */
const itemButtons = (
  { t }: Reading,
  step: NextStep,
  events: readonly ItemEvent['type'][],
  tell: (event: PlanEvent) => void,
): Child =>
  events.length > 0 &&
  h(
    'p',
    { class: 'row' },
    ...events
      .filter((type) => type !== step.status)
      .map((type) =>
        textButton(
          say(`event.${type}`),
          () => tell({ type, item: step.id }),
          'quiet small-button',
          t(step.title),
        ),
      ),
    step.status !== 'open' && h('span', { class: 'small' }, say(`itemStatus.${step.status}`)),
  );
