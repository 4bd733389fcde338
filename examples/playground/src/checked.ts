import {
  analyze,
  type Finding,
  findStep,
  type PhrasingPack,
  type RouteId,
  rephrase,
  type SafetyCategory,
  type Suggestion,
} from 'attune';
import { routeNotes } from './blocks.ts';
import { copyButton } from './copy.ts';
import { type Child, h, nodes } from './dom.ts';
import type { Span } from './draft.ts';
import { labelled, section } from './parts.ts';
import { isWithheld, type Reading } from './reading.ts';
import { say } from './words.ts';

/** Longer drafts are underlined, but not said anew: that is for a message, not for a book. */
const longest = 2000;

/** Where a category leads, when not to information for whoever is being hurt. */
const routeOf: Partial<Record<SafetyCategory, RouteId>> = {
  'self-harm': 'crisis',
  'own-violence': 'change-own-behaviour',
};

/** What there is to say about a draft; `summary` says it in a sentence or two. */
export function checkDraft(
  reading: Reading,
  text: string,
  pack: PhrasingPack,
  select: (span: Span) => void,
): { readonly parts: (Node | string)[]; readonly summary: Child } {
  const { outcomes, declines } = reading.guide.phrasing;
  if (text.trim() === '') return { parts: [], summary: '' };
  const { safety, findings } = analyze(text, pack);
  if (safety.length > 0) {
    const routes = safety.map(({ category }): RouteId => routeOf[category] ?? 'offer-information');
    return {
      parts: [h('p', { class: 'outcome' }, outcomes.safety), ...routeNotes(reading.guide, routes)],
      summary: outcomes.safety,
    };
  }
  if (findings.length === 0) {
    return { parts: [h('p', { class: 'outcome' }, outcomes.clear)], summary: outcomes.clear };
  }
  const outcome = text.length > longest ? ({ status: 'too-long' } as const) : rephrase(text, pack);
  const suggestions = outcome.status === 'rephrased' ? outcome.suggestions : [];
  const declined = declines[outcome.status === 'declined' ? outcome.reason : 'too-long'];
  const places = say('draft.places', { count: findings.length });
  return {
    parts: nodes([
      section(
        places,
        h(
          'ol',
          { class: 'findings' },
          ...findings.map((one) => findingItem(reading, text, pack, one, select)),
        ),
      ),
      section(
        say('draft.anew'),
        suggestions.length > 0
          ? h('ul', { class: 'anew' }, ...suggestions.map((one) => suggestionItem(reading, pack, one)))
          : h('p', {}, declined),
      ),
    ]),
    summary: [
      places,
      '. ',
      suggestions.length > 0 ? [say('draft.ways', { count: suggestions.length }), '.'] : declined,
    ],
  };
}

function findingItem(
  reading: Reading,
  text: string,
  { language }: PhrasingPack,
  { kind, start, end, applies }: Finding,
  select: (span: Span) => void,
): HTMLElement {
  const { guide } = reading;
  const { title, why } = guide.phrasing.kinds[kind];
  const step = findStep(guide, applies);
  const id = `found-${start}`;
  const button = h(
    'button',
    { type: 'button', class: 'button quiet small-button', 'aria-describedby': id },
    say('draft.select'),
  );
  button.addEventListener('click', () => select({ start, end }));
  return h(
    'li',
    {},
    h('h3', {}, title),
    h('p', { class: 'found', id, lang: language, dir: 'auto' }, h('q', {}, text.slice(start, end))),
    h('p', { class: 'why' }, why),
    h(
      'div',
      { class: 'row' },
      button,
      !isWithheld(reading, step) &&
        h(
          'p',
          { class: 'small' },
          labelled(say('draft.step'), h('a', { href: `#/steps/${step.id}` }, step.title)),
        ),
    ),
  );
}

function suggestionItem(
  { guide }: Reading,
  { language }: PhrasingPack,
  { text, variant }: Suggestion,
): HTMLElement {
  const said = h('p', { class: 'said', lang: language, dir: 'auto' }, text);
  return h('li', {}, h('h3', {}, guide.phrasing.variants[variant]), said, copyButton(said));
}
