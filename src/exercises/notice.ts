import type { NoticeId } from '../generated/ids.ts';
import { notices } from '../generated/safety.ts';
import { label } from '../messages/message.ts';
import type { EvaluationNotice } from './evaluation.ts';

/** A notice of the content, with where it leads. */
export function notice(
  id: NoticeId,
  about: Pick<EvaluationNotice, 'field' | 'exercise' | 'step'> = {},
): EvaluationNotice {
  const structure = notices.find((one) => one.id === id);
  const routes = structure?.routes ?? [];
  return {
    id,
    severity: structure?.severity ?? 'info',
    message: label('safety', 'notices', id),
    ...about,
    ...(routes.length > 0 && { routes }),
  };
}
