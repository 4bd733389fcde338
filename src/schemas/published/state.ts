import * as z from 'zod';
import { causeIds, exerciseIds } from '../../generated/ids.ts';
import { planItemStatuses, planReasons, type State } from '../../model/plan.ts';

const week = z.int().positive();
const day = z.iso.date();

const itemSchema = z.strictObject({
  id: z.enum([...exerciseIds, 'safety-information']),
  participants: z.enum(['solo', 'pair']),
  why: z.enum(planReasons),
  causes: z.array(z.enum(causeIds)).readonly(),
  status: z.enum(planItemStatuses),
  week: week.exactOptional(),
  until: day.exactOptional(),
});

/** The state of a plan, as `startPlan`, `advance` and `migrateState` give it. */
export const stateSchema: z.ZodType<State> = z.strictObject({
  version: z.literal(1),
  minutesPerWeek: z.number().positive(),
  week,
  space: z.strictObject({ since: day }).nullable(),
  pairWork: z.enum(['allowed', 'allowed-with-information', 'paused']),
  withheld: z.array(z.enum(exerciseIds)).readonly(),
  items: z.array(itemSchema).readonly(),
});
