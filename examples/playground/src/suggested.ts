import {
  type CauseId,
  evaluateSafety,
  exercisesForCauses,
  findCause,
  findStep,
  stepsForCauses,
} from 'attune';
import { note } from './blocks.ts';
import { type Child, h, nodes } from './dom.ts';
import { cards, exerciseCard, section, stepCard } from './parts.ts';
import { isPaused, isWithheld, noticeText, type Reading, routesOf } from './reading.ts';
import { words } from './words.ts';

/** What fits the causes that were picked and the signals that were set; safety information comes first. */
export function suggestionsFor(reading: Reading): (Node | string)[] {
  const { guide, visit } = reading;
  const picked = visit.picked.map((id) => findCause(guide, id));
  const routes = [...evaluateSafety(visit.signals).routes, ...picked.flatMap((cause) => cause.routes)];
  const notices = new Set(picked.flatMap((cause) => cause.notices));
  const steps = stepsForCauses(visit.picked).filter(({ id }) => !isWithheld(reading, findStep(guide, id)));
  const exercises = exercisesForCauses(visit.picked, { signals: visit.signals });
  return nodes([
    routesOf(guide, routes).map((route) =>
      note(
        'caution',
        route.title,
        h('p', {}, route.text),
        h('p', {}, h('a', { href: '#/help' }, words.help)),
      ),
    ),
    picked.length === 0 && h('p', { class: 'hint' }, words.nothingPicked),
    [...notices].map((notice) => h('p', { class: 'hint' }, noticeText(guide, notice))),
    section(
      words.suggestedSteps,
      cards(steps.map(({ id, causes }) => stepCard(reading, id, because(reading, causes)))),
    ),
    picked.length > 0 &&
      section(
        words.suggestedExercises,
        isPaused(reading) && h('p', { class: 'hint' }, noticeText(guide, 'paused-for-safety')),
        cards(exercises.map(({ id, causes }) => exerciseCard(reading, id, because(reading, causes)))) ||
          h('p', {}, words.nothingLeft),
      ),
  ]);
}

function because({ guide }: Reading, causes: readonly CauseId[]): Child {
  const labels = new Intl.ListFormat(guide.tag).format(causes.map((id) => findCause(guide, id).label));
  return h('p', { class: 'because' }, words.because(labels));
}
