import { type Child, h } from '../dom.ts';
import { safetyQuestions } from '../gate.ts';
import { textButton } from '../parts.ts';
import { participantsNow } from '../reading.ts';
import { say } from '../words.ts';
import type { Run } from './session.ts';
import { begin } from './start-phase.ts';

/** Before two begin: the safety questions, for one alone, and then the ways that are open. */
export const gatePhase = (run: Run): Child[] => [
  safetyQuestions(run.reading, () =>
    h(
      'div',
      { class: 'ways' },
      ...participantsNow(run.reading, run.exercise)
        .toReversed()
        .map((mode) =>
          textButton(say(`session.begin-${mode}`), () => {
            run.session.mode = mode;
            begin(run);
          }),
        ),
      h('a', { href: '#/exercises', class: 'button quiet' }, say('session.others')),
    ),
  ),
];
