import { describeIssue } from 'attune';
import { note } from '../blocks.ts';
import { type Child, h, put } from '../dom.ts';
import { textButton } from '../parts.ts';
import { isWithheld, participantsNow } from '../reading.ts';
import { say } from '../words.ts';
import { openAnswers } from './answers-file.ts';
import { beginAnew, fieldsNow, type Run, start, usualAnswers } from './session.ts';

/** The ways into an exercise. */
export function startPhase(run: Run): Child[] {
  const { reading, exercise, session, go } = run;
  const said = h('p', { class: 'hint', role: 'status' }, session.opened);
  session.opened = '';
  const hasAnswers = Object.keys(session.answers).length > 0;
  const buttons = participantsNow(reading, exercise)
    .toSorted((one, other) => Number(other === session.mode) - Number(one === session.mode))
    .map((mode) =>
      textButton(hasAnswers ? say(`session.goOn-${mode}`) : say(`session.begin-${mode}`), () => {
        session.mode = mode;
        if (!begin(run)) put(said, refusal(run));
      }),
    );
  const clear = textButton(say('session.clear'), () => {
    beginAnew(session, false);
    go('start');
  });
  return [
    h('p', { class: 'hint' }, say('session.private')),
    h(
      'div',
      { class: 'ways' },
      ...buttons.map((one, at) => (at > 0 ? quiet(one) : one)),
      hasAnswers && quiet(clear),
    ),
    openAnswers(run),
    said,
  ];
}

const quiet = (button: HTMLElement): HTMLElement => {
  button.classList.add('quiet');
  return button;
};

/** Start, or go to the safety questions that come first. */
export function begin(run: Run): boolean {
  const { session, go } = run;
  const started = start(run);
  if (started.ok) {
    const usual = usualAnswers(fieldsNow(run, started.fields));
    if (Object.keys(session.answers).length === 0) session.answers = usual;
    go('form');
    return true;
  }
  if (started.issues.some(({ code }) => code === 'issue.gate-required')) {
    go('gate');
    return true;
  }
  return false;
}

/** Why it can't start that way, in words that tell nothing about anyone. */
function refusal(run: Run): Child {
  const started = start(run);
  if (started.ok) return undefined;
  return started.issues.map((issue) => [run.reading.t(describeIssue(issue, run.exercise.id)), ' ']);
}

/** What to keep in mind, always in reach. */
export const cautionNote = ({ reading, exercise }: Run): HTMLElement =>
  note(
    'caution',
    say('page.keepInMind'),
    ...exercise.cautions
      .filter((caution) => !isWithheld(reading, caution))
      .map((caution) => h('p', {}, caution.text)),
  );
