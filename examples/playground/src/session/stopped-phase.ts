import { type Child, h } from '../dom.ts';
import { textButton } from '../parts.ts';
import { say } from '../words.ts';
import { noticeList } from './notices.ts';
import { beginAnew, evaluate, type Run } from './session.ts';

/** After stopping: no reason, no result, and nothing about who. */
export function stoppedPhase(run: Run): Child[] {
  const { session, go } = run;
  const clear = () => {
    beginAnew(session, false);
    go('start');
  };
  return [
    h('p', {}, say('session.stoppedHint')),
    noticeList(run, evaluate(run, 'stopped').notices),
    h(
      'div',
      { class: 'ways' },
      textButton(say('session.clear'), clear),
      textButton(say('session.back'), () => go('form'), 'quiet'),
      h('a', { href: '#/exercises', class: 'button quiet' }, say('session.others')),
    ),
  ];
}
