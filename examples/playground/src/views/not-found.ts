import { h } from '../dom.ts';
import { opening } from '../parts.ts';
import type { Reading, View } from '../reading.ts';
import { say } from '../words.ts';

export const notFoundView = ({ guide }: Reading): View => ({
  title: guide.discreetTitle,
  body: [
    opening(say('page.notFound'), undefined, undefined),
    h('p', {}, h('a', { href: '#/' }, say('page.toBeginning'))),
  ],
});
