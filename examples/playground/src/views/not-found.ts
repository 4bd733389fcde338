import { h } from '../dom.ts';
import { opening } from '../parts.ts';
import type { Reading, View } from '../reading.ts';
import { words } from '../words.ts';

export const notFoundView = ({ guide }: Reading): View => ({
  title: guide.discreetTitle,
  body: [
    opening(words.notFound, undefined, undefined),
    h('p', {}, h('a', { href: '#/' }, words.toBeginning)),
  ],
});
