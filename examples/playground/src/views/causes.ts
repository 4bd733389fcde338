import type { Cause } from 'attune';
import { h } from '../dom.ts';
import { opening } from '../parts.ts';
import { noticeText, type Reading, type View } from '../reading.ts';

/** The tree of what can lie behind distance. */
export function causesView({ guide }: Reading): View {
  const top = guide.causes.filter((cause) => cause.broader === undefined);
  const body = [
    opening(guide.labels.causes, undefined, noticeText(guide, 'not-a-diagnosis')),
    h(
      'div',
      { class: 'tree' },
      ...top.map((cause) =>
        h('section', {}, h('h2', {}, link(cause)), h('p', {}, cause.definition), branch(guide.causes, cause)),
      ),
    ),
  ];
  return { title: guide.discreetTitle, body };
}

const link = (cause: Cause) => h('a', { href: `#/causes/${cause.id}` }, cause.label);

function branch(causes: readonly Cause[], { id }: Cause): HTMLElement | false {
  const narrower = causes.filter((cause) => cause.broader === id);
  return (
    narrower.length > 0 &&
    h(
      'ul',
      {},
      ...narrower.map((cause) =>
        h('li', {}, link(cause), h('p', {}, cause.definition), branch(causes, cause)),
      ),
    )
  );
}
