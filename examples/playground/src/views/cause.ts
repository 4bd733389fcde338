import { findCause } from 'attune';
import { note, routeNotes } from '../blocks.ts';
import { type Child, h } from '../dom.ts';
import {
  cards,
  causeLinks,
  exerciseCards,
  labelled,
  languageIn,
  opening,
  section,
  stepCard,
} from '../parts.ts';
import { noticeText, type Reading, type View } from '../reading.ts';
import { say } from '../words.ts';

/** One cause: what it means, how far self-help goes, and where to begin. */
export function causeView(reading: Reading, id: string): View | undefined {
  const { guide } = reading;
  const cause = guide.causes.find((one) => one.id === id);
  if (!cause) return undefined;
  const broader = cause.broader && findCause(guide, cause.broader);
  const eyebrow: Child = broader
    ? h('a', { href: `#/causes/${broader.id}` }, broader.label)
    : h('a', { href: '#/causes' }, guide.labels.causes);
  const scope = [cause.scopeNote, cause.historyNote].filter((text) => text !== undefined);
  const body = [
    opening(cause.label, eyebrow, cause.definition),
    h(
      'div',
      {},
      // Safety information stands before every suggestion.
      ...routeNotes(guide, cause.routes),
      note(
        'guidance',
        say('causes.guidance'),
        h('p', {}, say(`guidance.${cause.guidance}`)),
        cause.guidanceNote !== undefined && h('p', {}, cause.guidanceNote),
        ...cause.notices.map((notice) => h('p', {}, noticeText(guide, notice))),
      ),
      scope.length > 0 && note('scope', say('causes.scope'), ...scope.map((text) => h('p', {}, text))),
      section(say('causes.narrower'), causeLinks(reading, cause.narrower)),
      section(
        say('causes.checkIns'),
        cause.checkIns.length > 0 && [
          h('p', { class: 'hint' }, say('causes.checkInsHint')),
          h('ul', { class: 'questions' }, ...cause.checkIns.map((one) => h('li', {}, one.question))),
        ],
      ),
      section(say('steps.suggested'), cards(cause.steps.map((step) => stepCard(reading, step)))),
      section(say('exercises.title'), exerciseCards(reading, cause.exercises)),
      section(say('causes.related'), causeLinks(reading, cause.related)),
      h(
        'p',
        { class: 'small' },
        labelled(
          say('causes.alsoCalled'),
          h('span', languageIn(cause, 'altLabels'), cause.altLabels.join(' · ')),
        ),
      ),
    ),
  ];
  return { title: guide.discreetTitle, body };
}
