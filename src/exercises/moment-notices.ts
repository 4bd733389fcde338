import type { ZonedMoment } from '../model/message.ts';
import { instantOf, readMoment } from '../time/instant.ts';
import { occurrence, offsetAt } from '../time/zone.ts';
import type { EvaluationNotice } from './evaluation.ts';
import { notice } from './notice.ts';

/**
 * What may be wrong with a planned moment: it lies before now, the clocks of its zone never show it or show it twice on
 * that day, or its offset is not the zone’s.
 */
export function momentNotices(
  field: string,
  moment: ZonedMoment | null | undefined,
  now?: string,
): readonly EvaluationNotice[] {
  const written = moment ? readMoment(moment.at) : undefined;
  if (!moment || !written) return [];
  const present = now === undefined ? undefined : instantOf(now);
  const notices: EvaluationNotice[] = [];
  if (present !== undefined && written.instant < present) notices.push(notice('time-passed', { field }));
  const shown = occurrence(written.clock, moment.zone);
  if (shown === 'gap') notices.push(notice('clock-skips-time', { field }));
  else if (written.offset !== offsetAt(written.instant, moment.zone))
    notices.push(notice('zone-unlike-time', { field }));
  else if (shown === 'overlap') notices.push(notice('clock-repeats-time', { field }));
  return notices;
}
