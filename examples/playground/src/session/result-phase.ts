import { type Child, h } from '../dom.ts';
import { section, textButton } from '../parts.ts';
import { say } from '../words.ts';
import { saveAnswers } from './answers-file.ts';
import { noticeList, routesFirst, wordingList } from './notices.ts';
import { specialResults } from './results.ts';
import { beginAnew, evaluate, type Run } from './session.ts';

/** What comes of the answers: help first, then a summary, what is special to the exercise, and advice. */
export function resultPhase(run: Run): Child[] {
  const { reading, session, go } = run;
  const evaluation = evaluate(run);
  const { status, summary, notices } = evaluation;
  const lines = summary.map(({ message }) => h('li', {}, reading.t(message)));
  const again = () => {
    beginAnew(session, true);
    go('start');
  };
  const back = () => {
    session.ended = undefined;
    go('form');
  };
  return [
    h('p', { class: 'outcome', role: 'status' }, say(`status.${status}`)),
    ...routesFirst(run, notices),
    section(
      say('session.summary'),
      lines.length > 0
        ? h('ul', { class: 'summary', dir: 'auto' }, ...lines)
        : h('p', {}, say('session.nothingYet')),
    ),
    ...specialResults(run, evaluation),
    section(say('draft.anew'), wordingList(run, notices)),
    section(say('session.advice'), noticeList(run, notices)),
    section(
      say('session.next'),
      h(
        'div',
        { class: 'ways' },
        textButton(say('session.back'), back),
        textButton(say('share.title'), () => go('share'), 'quiet'),
        textButton(say('session.again'), again, 'quiet'),
        saveAnswers(run),
      ),
      h('p', {}, h('a', { href: '#/exercises' }, say('session.others'))),
    ),
  ];
}
