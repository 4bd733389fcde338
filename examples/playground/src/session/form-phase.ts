import { describeIssue, type Evaluation } from 'attune';
import { type Child, h, put } from '../dom.ts';
import { createForm } from '../forms/form.ts';
import { labelled, textButton } from '../parts.ts';
import { say } from '../words.ts';
import { openAnswers, saveAnswers } from './answers-file.ts';
import { beginAnew, evaluate, fieldsNow, loadPack, type Run, start } from './session.ts';
import { cautionNote } from './start-phase.ts';

/** The form, with a way out of it that is always on screen. */
export function formPhase(run: Run): Child[] {
  const { reading, exercise, session, go } = run;
  const started = start(run);
  if (!started.ok) {
    const why = started.issues.map((issue) => reading.t(describeIssue(issue, exercise.id)));
    return [
      h('p', {}, ...why),
      h(
        'div',
        { class: 'ways' },
        textButton(say('session.back'), () => go('start')),
      ),
    ];
  }
  const fields = fieldsNow(run, started.fields);
  const form = createForm(reading, {
    exercise,
    mode: session.mode,
    fields,
    answers: session.answers,
    cards: session.wasUsed ? cardsOf(evaluate(run)) : [],
    veiled: session.wasUsed ? fields.filter((field) => field.hiddenAfterUse).map(({ id }) => id) : [],
    onChange: (answers) => {
      session.answers = answers;
    },
  });
  const count = h('h2', { id: 'issues' });
  const links = h('ul');
  const summary = h(
    'div',
    { class: 'note issues', tabindex: '-1', role: 'group', 'aria-labelledby': count.id, hidden: true },
    count,
    links,
  );
  const finish = async () => {
    const issues = form.check();
    summary.hidden = issues.length === 0;
    if (issues.length > 0) {
      put(count, say('form.issues', { count: issues.length }));
      links.replaceChildren(...issues.map((issue) => issueLink(issue, form.focus)));
      summary.focus();
      return;
    }
    await loadPack(reading);
    session.ended = undefined;
    session.wasUsed = true;
    go('result');
  };
  const later = () => {
    session.ended = 'postponed';
    go('result');
  };
  const clear = () => {
    beginAnew(session, false);
    go('start');
  };
  loadPack(reading);
  return [
    h(
      'details',
      {},
      h('summary', {}, say('page.keepInMind')),
      cautionNote(run),
      h('p', {}, exercise.deviceWarning),
    ),
    h('p', { class: 'hint' }, say('form.everythingOptional')),
    summary,
    form.element,
    h(
      'div',
      { class: 'ways files' },
      saveAnswers(run),
      openAnswers(run),
      textButton(say('session.clear'), clear, 'quiet small-button'),
    ),
    h(
      'div',
      { class: 'bar' },
      textButton(say('session.finish'), finish),
      textButton(say('session.later'), later, 'quiet'),
      textButton(say('session.stop'), () => go('stopped'), 'quiet'),
    ),
  ];
}

const cardsOf = (evaluation: Evaluation): readonly string[] =>
  'cards' in evaluation ? evaluation.cards : [];

interface Listed {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** One thing that is wrong, with the way to its field. */
const issueLink = ({ path, label, text }: Listed, focus: (path: string) => void): HTMLElement =>
  h(
    'li',
    {},
    textButton(labelled(label, text), () => focus(path), 'link'),
  );
