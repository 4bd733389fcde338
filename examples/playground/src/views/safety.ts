import { h } from '../dom.ts';
import { safetyQuestions } from '../gate.ts';
import { opening } from '../parts.ts';
import type { Reading, View } from '../reading.ts';
import { say } from '../words.ts';

/** The safety questions, to look at or change at any time. */
export const safetyView = (reading: Reading): View => ({
  title: reading.guide.discreetTitle,
  body: [
    opening(say('gate.title'), undefined, undefined),
    safetyQuestions(reading, () =>
      h(
        'div',
        { class: 'ways' },
        h('a', { href: '#/exercises', class: 'button' }, say('exercises.title')),
        h('a', { href: '#/help', class: 'button quiet' }, say('page.help')),
      ),
    ),
  ],
});
