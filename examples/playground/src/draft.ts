import type { Finding } from 'attune';
import { h } from './dom.ts';
import { say } from './words.ts';

/** A part of a text, in UTF-16 code units. */
export type Span = Pick<Finding, 'start' | 'end'>;

/** The language of the rules, whatever the page speaks. */
export const draftLanguage = 'en';

/** A field for one's own words, with a copy of them behind it that carries the underlines. */
export function createDraft(text: string) {
  const field = h('textarea', {
    id: 'draft',
    rows: '4',
    lang: draftLanguage,
    dir: 'auto',
    autocomplete: 'off',
    'aria-describedby': 'draft-private',
    // Some browsers send what they check or complete to a server.
    spellcheck: 'false',
    autocorrect: 'off',
    writingsuggestions: 'false',
  });
  field.value = text;
  const behind = h('div', { class: 'behind', lang: draftLanguage, dir: 'auto', 'aria-hidden': 'true' });
  const element = h(
    'div',
    { class: 'draft' },
    h('label', { for: 'draft' }, say('draft.label')),
    h('div', { class: 'paper' }, behind, field),
    h('p', { class: 'small', id: 'draft-private' }, say('draft.private')),
  );

  return {
    element,
    field,
    underline(spans: readonly Span[]) {
      // The line break at the end gives an empty last line the height that it has in the field.
      behind.replaceChildren(...inPieces(field.value, spans), '\n');
    },
    select: ({ start, end }: Span) => {
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
      const marks = [...behind.querySelectorAll('mark')];
      marks.find((mark) => mark.dataset.start === String(start))?.scrollIntoView({ block: 'center' });
    },
  };
}

/** The text as it is, with each span marked. */
function inPieces(text: string, spans: readonly Span[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), h('mark', { 'data-start': String(start) }, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
