import { notices, quickExit, routes, signals } from '../generated/structure.ts';
import type { Safety } from '../model/safety.ts';
import type { Read } from './locale-words.ts';

/** Join signals, routes and notices with their words. */
export function safetyInWords(read: Read): Safety {
  const purpose = read('safety', 'intended-purpose');
  return {
    signals: signals.map((signal) => ({ ...signal, statement: read('safety', 'signals')(signal.id) })),
    routes: routes.map((route) => ({
      ...route,
      title: read('safety', 'routes')(`${route.id}-title`),
      text: read('safety', 'routes')(`${route.id}-text`),
    })),
    notices: notices.map((notice) => ({ ...notice, text: read('safety', 'notices')(notice.id) })),
    intendedPurpose: {
      text: purpose('text'),
      whoItIsFor: purpose('whoItIsFor'),
      notFor: purpose('notFor'),
      limits: purpose('limits'),
    },
    quickExit: quickExit.map((id) => ({ id, text: read('safety', 'quick-exit')(id) })),
  };
}
