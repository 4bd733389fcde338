import fc from 'fast-check';
import {
  article,
  type PlanEvent,
  type PlanInput,
  type PlanItemId,
  type SafetySelection,
} from '../../src/index.ts';

/** Everything that a person can set about their safety. */
export const selections: readonly SafetySelection[] = [
  ...article.signals.map((signal) => signal.id),
  'not-sure',
  'prefer-not-to-say',
];

const someSelections = fc.subarray([...selections]);
const item = fc.constantFrom<PlanItemId>('safety-information', ...article.exercises.map((one) => one.id));

/** A day as apps give it. */
export const day: fc.Arbitrary<string> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Anything that a plan can be made from. */
export const planInput: fc.Arbitrary<PlanInput> = fc.record({
  causes: fc.subarray(article.causes.map((cause) => cause.id)),
  participants: fc.constantFrom('solo', 'pair'),
  minutesPerWeek: fc.oneof(fc.integer({ min: 1, max: 240 }), fc.double({ min: 0.1, max: 60, noNaN: true })),
  signals: fc.oneof(fc.constant([]), someSelections),
});

/** Anything that can happen to a plan. */
export const planEvent: fc.Arbitrary<PlanEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('started', 'completed', 'stopped'), item }),
  fc.record({ type: fc.constant('postponed'), item, until: day }, { requiredKeys: ['type', 'item'] }),
  fc.record({ type: fc.constant('space-asked'), on: day }),
  fc.record({ type: fc.constant('space-ended') }),
  fc.record({ type: fc.constant('signal-set'), signals: someSelections }),
  fc.record({ type: fc.constant('signal-cleared'), remaining: someSelections }),
  fc.record({ type: fc.constant('week-passed') }),
) as fc.Arbitrary<PlanEvent>;
