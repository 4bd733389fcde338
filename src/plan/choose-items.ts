import { exercisesForCauses } from '../article/for-causes.ts';
import type { CauseId, ExerciseId } from '../generated/ids.ts';
import { causes as allCauses } from '../generated/structure.ts';
import type { StateItem } from '../model/plan.ts';
import { evaluateSafety } from '../safety/evaluate-safety.ts';
import type { PlanInput } from './plan.ts';
import { minutesOf } from './plan-item.ts';

type Chosen = Omit<StateItem, 'status'>;

/** What is light: so many minutes at most. */
const light = 10;

/** What a plan holds, in order, without the check-in of every week. */
export function chooseItems({ causes, participants, signals = [] }: PlanInput): readonly Chosen[] {
  const { pairWork } = evaluateSafety(signals);
  const suggested = exercisesForCauses(causes, { signals });
  const picked = [...new Set(causes)].flatMap((id) => allCauses.find((cause) => cause.id === id) ?? []);
  const safetyFirst = picked.filter((cause) => cause.guidance === 'safety-first');
  const professional = picked
    .filter(({ guidance }) => guidance === 'safety-first' || guidance === 'professional-suggested')
    .map(({ id }) => id);
  const informing = picked.filter((cause) => cause.routes.includes('offer-information')).map(({ id }) => id);

  const information: Chosen[] =
    pairWork !== 'allowed' || informing.length > 0
      ? [{ ...alone('safety-information'), why: 'safety-first', causes: informing }]
      : [];
  const help: Chosen[] =
    professional.length > 0
      ? [{ ...alone('therapist-search-prep'), why: 'professional', causes: professional }]
      : [];
  const together = participants === 'pair' && safetyFirst.length === 0;
  const rest = suggested.flatMap((one): Chosen[] => {
    if (one.id === 'weekly-check-in' || help.some((item) => item.id === one.id)) return [];
    const isForTwo = together && !one.causes.some((id) => professional.includes(id));
    const who = isForTwo && one.participants.includes('pair') ? 'pair' : 'solo';
    if (!one.participants.includes(who)) return [];
    return [{ id: one.id, participants: who, why: 'picked', causes: one.causes }];
  });
  if (causes.length === 0) rest.push({ ...alone('cause-map'), why: 'find-topic' });
  if (safetyFirst.length > 0) return [...information, ...help, ...rest];
  const start = lightStart(rest);
  return [...information, start, ...help, ...rest.filter((item) => item.id !== start.id)];
}

const alone = (id: ExerciseId | 'safety-information') => ({
  id,
  participants: 'solo' as const,
  causes: [] as readonly CauseId[],
});

/** The first of them that is light and for one; else a light exercise of its own. */
const lightStart = (items: readonly Chosen[]): Chosen =>
  items.find((item) => item.participants === 'solo' && minutesOf(item.id).typical <= light) ?? {
    ...alone('feelings-behind'),
    why: 'light-start',
  };
