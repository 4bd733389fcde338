import type { Reading, View } from './reading.ts';
import { causeView } from './views/cause.ts';
import { causesView } from './views/causes.ts';
import { claimView } from './views/claim.ts';
import { claimsView } from './views/claims.ts';
import { exerciseView } from './views/exercise.ts';
import { exercisesView } from './views/exercises.ts';
import { helpView } from './views/help.ts';
import { notFoundView } from './views/not-found.ts';
import { ownWordsView } from './views/own-words.ts';
import { planView } from './views/plan.ts';
import { safetyView } from './views/safety.ts';
import { closingView, introView } from './views/sections.ts';
import { stepView } from './views/step.ts';
import { stepsView } from './views/steps.ts';
import { suggestionsView } from './views/suggestions.ts';

const lists: Readonly<Record<string, (reading: Reading) => View>> = {
  '': introView,
  steps: stepsView,
  closing: closingView,
  causes: causesView,
  exercises: exercisesView,
  claims: claimsView,
  suggestions: suggestionsView,
  words: ownWordsView,
  plan: planView,
  safety: safetyView,
  help: helpView,
};

const entries: Readonly<Record<string, (reading: Reading, id: string) => View | undefined>> = {
  steps: stepView,
  causes: causeView,
  exercises: exerciseView,
  claims: claimView,
};

/** Find what an address such as `#/steps/give-space` shows. */
export function findView(reading: Reading, hash: string): View {
  const [name = '', id, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const found = (routes: object) => Object.hasOwn(routes, name) && rest.length === 0;
  if (id === undefined) return (found(lists) && lists[name]?.(reading)) || notFoundView(reading);
  return (found(entries) && entries[name]?.(reading, id)) || notFoundView(reading);
}
