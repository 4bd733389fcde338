import type { Step } from 'attune';
import { renderBlocks } from '../blocks.ts';
import { h } from '../dom.ts';
import { causeLinks, claimLinks, exerciseCards, opening, pager, section, type Target } from '../parts.ts';
import { isWithheld, type Reading, type View } from '../reading.ts';
import { say } from '../words.ts';
import { withheld } from './sections.ts';

/** One step, with the way to the one before and the one after. */
export function stepView(reading: Reading, id: string): View | undefined {
  const { guide } = reading;
  const index = guide.steps.findIndex((step) => step.id === id);
  const step = guide.steps[index];
  if (!step) return undefined;
  if (isWithheld(reading, step)) return withheld(reading, step.title);
  const body = [
    opening(
      step.title,
      h('a', { href: '#/steps' }, say('steps.position', { number: step.order, total: guide.steps.length })),
      step.summary,
    ),
    renderBlocks(reading, step.blocks),
    h(
      'div',
      {},
      section(say('exercises.here'), exerciseCards(reading, step.exercises)),
      section(
        say('claims.evidence'),
        claimLinks(
          reading,
          step.blocks.flatMap((block) => block.evidence),
        ),
      ),
      section(say('causes.here'), causeLinks(reading, step.causes)),
    ),
    pager(before(reading, index), after(reading, index)),
  ];
  return { title: step.discreetTitle, body };
}

const target = (step: Step): Target => ({ href: `#/steps/${step.id}`, title: step.title });

function before({ guide }: Reading, index: number): Target {
  const step = guide.steps[index - 1];
  return step ? target(step) : { href: '#/', title: guide.intro.title };
}

function after(reading: Reading, index: number): Target {
  const { guide } = reading;
  const step = guide.steps[index + 1];
  if (step) return target(step);
  return isWithheld(reading, guide.closing)
    ? { href: '#/help', title: say('page.help') }
    : { href: '#/closing', title: guide.closing.title };
}
