import {
  type CauseId,
  type ClaimId,
  type Exercise,
  type ExerciseId,
  findCause,
  findExercise,
  findStep,
  type InWords,
  type StepId,
} from 'attune';
import { type Child, h, inRow, nodes } from './dom.ts';
import { participantsNow, type Reading, shownClaims } from './reading.ts';
import { say } from './words.ts';

/** The language of a text that is put together from words of an entry. */
export const languageIn = ({ fallback, lang, dir }: InWords, property: string) => ({
  lang,
  dir,
  ...fallback?.[property],
});

/** What something is, and what there is to say about it. */
export const labelled = (label: string, ...about: Child[]): Child => [h('strong', {}, label), ' ', ...about];

/** The heading of a view; it takes the focus when the view is opened. */
export const opening = (title: string, eyebrow: Child, lead: Child): HTMLElement =>
  h(
    'div',
    { class: 'opening' },
    eyebrow && h('p', { class: 'eyebrow' }, eyebrow),
    h('h1', { tabindex: '-1' }, title),
    lead && h('p', { class: 'lead' }, lead),
  );

/**
 * A button that does something here.
 *
 * @param look - `quiet`, `small-button`, or `link` for one that looks like a link.
 * @param about - What it is about, for whoever can't see where it stands.
 */
export function textButton(text: Child, act: () => void, look = '', about = ''): HTMLButtonElement {
  const button = h(
    'button',
    { type: 'button', class: look === 'link' ? 'link' : `button ${look}`.trim() },
    text,
    about !== '' && h('span', { class: 'visually-hidden' }, ' ', about),
  );
  button.addEventListener('click', act);
  return button;
}

/** A heading with what stands under it; nothing at all when nothing does. */
export function section(title: string, ...children: Child[]): HTMLElement | string {
  const shown = nodes(children);
  return shown.length > 0 ? h('section', {}, h('h2', {}, title), ...shown) : '';
}

/** A list of entries, each a link with something said about it. */
export const cards = (items: readonly Child[][]): Child =>
  items.length > 0 && h('ul', { class: 'cards' }, ...items.map((item) => h('li', {}, ...item)));

export function stepCard({ guide }: Reading, id: StepId, ...about: Child[]): Child[] {
  const step = findStep(guide, id);
  const text = about.length > 0 ? about : [h('p', {}, step.summary)];
  return [h('a', { href: `#/steps/${id}` }, step.title), ...text];
}

export function exerciseCard(reading: Reading, id: ExerciseId, ...about: Child[]): Child[] {
  const exercise = findExercise(reading.guide, id);
  return [
    h('a', { href: `#/exercises/${id}` }, exercise.title),
    h('p', {}, exercise.purpose),
    h(
      'p',
      { class: 'small' },
      inRow(howLong(reading, exercise), withWhom(participantsNow(reading, exercise))),
    ),
    ...about,
  ];
}

/** The exercises of a list that may be shown now, as cards. */
export const exerciseCards = (reading: Reading, ids: readonly ExerciseId[]): Child =>
  cards(
    ids
      .filter((id) => participantsNow(reading, findExercise(reading.guide, id)).length > 0)
      .map((id) => exerciseCard(reading, id)),
  );

export const causeLinks = ({ guide }: Reading, ids: readonly CauseId[]): Child =>
  ids.length > 0 &&
  h(
    'ul',
    { class: 'chips' },
    ...ids.map((id) => h('li', {}, h('a', { href: `#/causes/${id}` }, findCause(guide, id).label))),
  );

export const claimLinks = (reading: Reading, ids: readonly ClaimId[]): Child =>
  cards(
    shownClaims(reading)
      .filter((claim) => ids.includes(claim.id))
      .map((claim) => [
        h('a', { href: `#/claims/${claim.id}` }, claim.title),
        h('p', { class: 'small' }, claim.attributionLine),
      ]),
  );

export function howLong({ guide }: Reading, { minutes }: Exercise): string {
  const format = new Intl.NumberFormat(guide.tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const { min, typical, max } = minutes;
  return say('exercises.time', { range: format.formatRange(min, max), typical });
}

export function withWhom(participants: readonly ('solo' | 'pair')[]): string {
  if (participants.length > 1) return say('exercises.either');
  return participants.includes('pair') ? say('exercises.pair') : say('exercises.solo');
}

/** What to know about safety words that nobody has checked in this language. */
export const unreviewedNote = (...parts: readonly { readonly reviewed?: false }[]): Child =>
  parts.some(({ reviewed }) => reviewed === false) &&
  h('p', { class: 'small' }, say('language.unreviewedSafety'));

/** Links to what comes before and after. */
export function pager(previous: Target | undefined, next: Target | undefined): HTMLElement {
  const link = (target: Target, rel: 'prev' | 'next', word: string) =>
    h(
      'a',
      { href: target.href, rel, class: rel },
      h('span', { class: 'label' }, word),
      ' ',
      h('span', {}, target.title),
    );
  return h(
    'nav',
    { class: 'pager', 'aria-label': say('page.pager') },
    previous && link(previous, 'prev', say('page.previous')),
    next && link(next, 'next', say('page.next')),
  );
}

export interface Target {
  readonly href: string;
  readonly title: string;
}
