import { type Child, h } from '../dom.ts';
import { textButton } from '../parts.ts';
import { words } from '../words.ts';
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
    h('p', {}, words.session.stoppedHint),
    noticeList(run, evaluate(run, 'stopped').notices),
    h(
      'div',
      { class: 'ways' },
      textButton(words.session.clear, clear),
      textButton(words.session.back, () => go('form'), 'quiet'),
      h('a', { href: '#/exercises', class: 'button quiet' }, words.session.others),
    ),
  ];
}
