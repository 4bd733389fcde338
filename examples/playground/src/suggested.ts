import {
  type CauseId,
  evaluateSafety,
  exercisesForCauses,
  findCause,
  findStep,
  stepsForCauses,
} from 'attune';
import { routeNotes } from './blocks.ts';
import { type Child, h, nodes } from './dom.ts';
import { cards, exerciseCard, section, stepCard } from './parts.ts';
import { isWithheld, noticeText, type Reading, routesOf } from './reading.ts';
import { say } from './words.ts';

/** What fits what was picked and set, safety information first; `summary` says it in a sentence. */
export function suggestionsFor(reading: Reading): {
  readonly parts: (Node | string)[];
  readonly summary: Child;
} {
  const { guide, visit } = reading;
  const picked = visit.picked.map((id) => findCause(guide, id));
  const led = [...evaluateSafety(visit.signals).routes, ...picked.flatMap((cause) => cause.routes)];
  const notices = new Set(picked.flatMap((cause) => cause.notices));
  const steps = stepsForCauses(visit.picked).filter(({ id }) => !isWithheld(reading, findStep(guide, id)));
  const exercises = exercisesForCauses(visit.picked, { signals: visit.signals });
  const summary = [
    routesOf(guide, led).map((route) => [route.title, '. ']),
    say('suggestions.summary', { steps: steps.length, exercises: exercises.length }),
  ];
  const parts = nodes([
    routeNotes(guide, led),
    picked.length === 0 && h('p', { class: 'hint' }, say('suggestions.nothingPicked')),
    [...notices].map((notice) => h('p', { class: 'hint' }, noticeText(guide, notice))),
    section(
      say('steps.suggested'),
      cards(steps.map(({ id, causes }) => stepCard(reading, id, because(reading, causes)))),
    ),
    picked.length > 0 &&
      section(
        say('exercises.suggested'),
        cards(exercises.map(({ id, causes }) => exerciseCard(reading, id, because(reading, causes)))) ||
          h('p', {}, say('suggestions.nothingLeft')),
      ),
  ]);
  return { parts, summary };
}

function because({ guide, t }: Reading, causes: readonly CauseId[]): Child {
  const labels = causes.map((id) => findCause(guide, id).label);
  return h('p', { class: 'because' }, t({ key: 'messages:plan.picked', values: { causes: labels } }));
}
