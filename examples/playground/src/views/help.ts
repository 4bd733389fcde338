import { h } from '../dom.ts';
import { opening, section } from '../parts.ts';
import { exitText, noticeText, type Reading, type View } from '../reading.ts';
import { helpKindWords, words } from '../words.ts';

/** Where to turn, and how to leave this page. */
export function helpView({ guide }: Reading): View {
  const format = new Intl.ListFormat(guide.tag);
  const exit = (ids: readonly string[]) => ids.map((id) => h('p', {}, exitText(guide, id)));
  const body = [
    opening(words.help, undefined, noticeText(guide, 'not-emergency-service')),
    h(
      'div',
      {},
      h('p', { class: 'hint' }, words.helpLines),
      ...guide.safety.routes.map((route) =>
        section(
          route.title,
          h('p', {}, route.text),
          h(
            'p',
            { class: 'small' },
            `${words.lookFor}: ${format.format(route.helpKinds.map((kind) => helpKindWords[kind]))}.`,
          ),
        ),
      ),
      section(words.leaving, ...exit(['explanation', 'keyboard'])),
      section(words.leavingLimits, ...exit(['history-remains', 'device-monitored', 'not-complete'])),
    ),
  ];
  return { title: guide.discreetTitle, body };
}
