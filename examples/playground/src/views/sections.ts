import type { Section } from 'attune';
import { renderBlocks } from '../blocks.ts';
import { h } from '../dom.ts';
import { exerciseCards, opening, pager, section, type Target } from '../parts.ts';
import { isWithheld, noticeText, type Reading, type View } from '../reading.ts';
import { say } from '../words.ts';

/** The beginning: what the guide is, and a way into it. */
export function introView(reading: Reading): View {
  const { guide } = reading;
  const [first] = guide.steps;
  const body = [
    opening(guide.title, undefined, guide.summary),
    h(
      'p',
      { class: 'ways' },
      h('a', { href: '#/suggestions', class: 'button' }, say('suggestions.title')),
      h('a', { href: '#/steps', class: 'button quiet' }, say('steps.title')),
    ),
    h('section', {}, h('h2', {}, guide.intro.title), blocksOf(reading, guide.intro)),
    pager(undefined, first && { href: `#/steps/${first.id}`, title: first.title }),
  ];
  return { title: guide.discreetTitle, body };
}

/** The end: what to expect of time. Withheld from whoever is being hurt, for whom patience is the wrong advice. */
export function closingView(reading: Reading): View {
  const { guide } = reading;
  const { closing } = guide;
  const last = guide.steps.at(-1);
  const before: Target | undefined = last && { href: `#/steps/${last.id}`, title: last.title };
  if (isWithheld(reading, closing)) return withheld(reading, closing.title);
  const body = [
    opening(closing.title, undefined, undefined),
    blocksOf(reading, closing),
    h('div', {}, section(say('exercises.here'), exerciseCards(reading, closing.exercises))),
    pager(before, { href: '#/causes', title: guide.labels.causes }),
  ];
  return { title: guide.discreetTitle, body };
}

const blocksOf = (reading: Reading, part: Section): HTMLElement => renderBlocks(reading, part.blocks);

/** In place of a part that a safety signal rules out. */
export const withheld = ({ guide }: Reading, title: string): View => ({
  title: guide.discreetTitle,
  body: [
    opening(title, undefined, say('page.withheld')),
    h('p', {}, noticeText(guide, 'paused-for-safety')),
    h('p', {}, h('a', { href: '#/help' }, say('page.help'))),
  ],
});
