import type { CauseId } from '../generated/ids.ts';
import { exercises } from '../generated/structure.ts';
import { label, type MessageDescriptor, message } from '../messages/message.ts';
import type { PlanItemId, PlanReason, StateItem } from '../model/plan.ts';
import type { PlanItem } from './plan.ts';

/** The minutes that something takes. */
export interface Minutes {
  readonly min: number;
  readonly typical: number;
}

const informationMinutes: Minutes = { min: 2, typical: 5 };

/** How long something takes; the information about safety has no clock either. */
export const minutesOf = (id: PlanItemId): Minutes =>
  exercises.find((one) => one.id === id)?.minutes ?? informationMinutes;

/** Who can do something: alone, together, or either way. */
export const participantsOf = (id: PlanItemId): readonly ('solo' | 'pair')[] =>
  exercises.find((one) => one.id === id)?.participants ?? ['solo'];

/** Something to do with its words. */
export const planItem = (
  { id, participants, why, causes }: Pick<StateItem, 'id' | 'participants' | 'why' | 'causes'>,
  minutes: number = minutesOf(id).typical,
): PlanItem => ({
  id,
  title: titleOf(id),
  participants,
  minutes,
  why,
  reason: reasonOf(why, causes),
  causes,
});

const titleOf = (id: PlanItemId): MessageDescriptor =>
  id === 'safety-information'
    ? label('safety', 'routes', 'offer-information-title')
    : label('exercises', id, 'title');

function reasonOf(why: PlanReason, causes: readonly CauseId[]): MessageDescriptor {
  const named = { causes: causes.map((id) => label('causes', id, 'prefLabel')) };
  switch (why) {
    case 'picked':
      return message('messages:plan.picked', named);
    case 'professional':
      return message('messages:plan.professional', named);
    case 'light-start':
      return message('messages:plan.lightStart', {});
    case 'every-week':
      return message('messages:plan.everyWeek', {});
    case 'safety-first':
      return message('messages:plan.safetyFirst', {});
    case 'find-topic':
      return message('messages:plan.findTopic', {});
    case 'own-time':
      return message('messages:plan.ownTime', {});
    case 'own-choice':
      return message('messages:plan.ownChoice', {});
  }
}
