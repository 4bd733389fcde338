import { evaluateSafety } from 'attune';
import { h } from '../dom.ts';
import { helpPanel } from '../help/help-panel.ts';
import { opening, section, unreviewedNote } from '../parts.ts';
import { exitText, noticeText, type Reading, routesOf, type View } from '../reading.ts';
import { say } from '../words.ts';

/** Where to turn, and how to leave this page. */
export function helpView(reading: Reading): View {
  const { guide, visit } = reading;
  const { routes, resourceKinds } = evaluateSafety(visit.signals);
  const led = routesOf(guide, routes);
  const exit = (ids: readonly string[]) => ids.map((id) => h('p', {}, exitText(guide, id)));
  const body = [
    opening(say('page.help'), undefined, noticeText(guide, 'not-emergency-service')),
    h(
      'div',
      {},
      helpPanel(reading, resourceKinds.length > 0 ? resourceKinds : undefined),
      ...[...led, ...guide.safety.routes.filter((route) => !led.includes(route))].map((route) =>
        section(route.title, h('p', {}, route.text)),
      ),
      unreviewedNote(...guide.safety.routes),
      section(say('page.leaving'), ...exit(['explanation', 'keyboard'])),
      section(say('page.leavingLimits'), ...exit(['history-remains', 'device-monitored', 'not-complete'])),
    ),
  ];
  return { title: guide.discreetTitle, body };
}
