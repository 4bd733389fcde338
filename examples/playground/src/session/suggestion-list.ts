import type { Suggestion } from 'attune';
import { copyButton } from '../copy.ts';
import { h } from '../dom.ts';
import type { Reading } from '../reading.ts';

/** Sentences to take and change, each with what it is good for. */
export function suggestionList(
  { guide, visit }: Reading,
  suggestions: readonly Suggestion[],
  heading: 'h3' | 'h4',
): HTMLElement | undefined {
  if (suggestions.length === 0) return undefined;
  return h(
    'ul',
    { class: 'anew' },
    ...suggestions.map(({ text, variant }) => {
      const said = h('p', { class: 'said', lang: visit.pack?.language ?? guide.tag, dir: 'auto' }, text);
      return h('li', {}, h(heading, {}, guide.phrasing.variants[variant]), said, copyButton(said));
    }),
  );
}
