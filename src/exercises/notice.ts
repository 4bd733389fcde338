import type { NoticeId, RouteId } from '../generated/ids.ts';
import { decks, notices } from '../generated/structure.ts';
import { label } from '../messages/message.ts';
import type { ExerciseStructure } from '../model/exercise.ts';
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

/** Where a safety answer leads, in words. */
export const routeNotice = (route: RouteId): EvaluationNotice => ({
  id: 'route',
  severity: 'suggest',
  message: label('safety', 'routes', `${route}-text`),
  routes: [route],
});

/** Wherever feelings are chosen, “afraid” quietly offers safety information. */
export function afraidNotices(exercise: ExerciseStructure, answers: object): readonly EvaluationNotice[] {
  const chosen = (id: string): readonly unknown[] =>
    [(answers as Readonly<Record<string, unknown>>)[id]].flat();
  const offers = (id: unknown) => decks.feelings.some((feeling) => feeling.id === id && feeling.offersSafety);
  return exercise.fields
    .filter((field) => 'from' in field && field.from === 'feelings' && chosen(field.id).some(offers))
    .map((field) => notice('feeling-afraid', { field: field.id }));
}
