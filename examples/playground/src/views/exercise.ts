import { note } from '../blocks.ts';
import { type Child, h, nodes } from '../dom.ts';
import { cards, howLong, opening, section, stepCard, withWhom } from '../parts.ts';
import { isPaused, noticeText, participantsNow, type Reading, type View } from '../reading.ts';
import { formPhase } from '../session/form-phase.ts';
import { gatePhase } from '../session/gate-phase.ts';
import { resultPhase } from '../session/result-phase.ts';
import { type Phase, type Run, sessionOf } from '../session/session.ts';
import { sharePhase } from '../session/share-phase.ts';
import { cautionNote, startPhase } from '../session/start-phase.ts';
import { stoppedPhase } from '../session/stopped-phase.ts';
import { words } from '../words.ts';
import { withheld } from './sections.ts';

/** One exercise, from what it is to what comes of it. */
export function exerciseView(reading: Reading, id: string): View | undefined {
  const { guide, visit } = reading;
  const exercise = guide.exercises.find((one) => one.id === id);
  if (!exercise) return undefined;
  if (participantsNow(reading, exercise).length === 0) return withheld(reading, exercise.title);
  const session = sessionOf(visit, exercise.id);
  const root = h('div', { class: 'session' });
  const run: Run = {
    reading,
    exercise,
    session,
    go(phase) {
      session.phase = phase;
      fill();
      window.scrollTo(0, 0);
      root.querySelector('h1')?.focus({ preventScroll: true });
    },
  };
  const fill = () =>
    root.replaceChildren(
      ...nodes([head(run), h('div', { class: `phase ${session.phase}` }, ...phases[session.phase](run))]),
    );
  fill();
  return { title: exercise.discreetTitle, body: [root] };
}

const phases: Readonly<Record<Phase, (run: Run) => Child[]>> = {
  start: introduction,
  gate: gatePhase,
  form: formPhase,
  result: resultPhase,
  share: sharePhase,
  stopped: stoppedPhase,
};

/** The heading says which exercise it is, and above it what is being done. */
function head({ exercise, session }: Run): HTMLElement {
  const back = h('a', { href: '#/exercises' }, words.exercises);
  const lead = session.phase === 'start' ? exercise.purpose : words.session.phase[session.phase];
  return opening(exercise.title, back, lead);
}

/** What the exercise is, what to keep in mind, and the ways into it. */
function introduction(run: Run): Child[] {
  const { reading, exercise } = run;
  const participants = participantsNow(reading, exercise);
  return [
    h('p', { class: 'facts' }, h('span', {}, howLong(exercise)), h('span', {}, withWhom(participants))),
    isPaused(reading) && h('p', { class: 'hint' }, noticeText(reading.guide, 'paused-for-safety')),
    cautionNote(run),
    note('device', words.deviceTitle, h('p', {}, exercise.deviceWarning)),
    section(words.session.begin, startPhase(run)),
    section(words.aloneTitle, h('p', {}, exercise.soloVariant)),
    section(words.onPaper, h('p', {}, exercise.onPaper)),
    section(words.atTheEnd, h('p', {}, exercise.evaluationNote)),
    section(
      words.belongsTo,
      exercise.frame === 'closing'
        ? h('p', {}, words.everyStep)
        : cards(exercise.steps.map((step) => stepCard(reading, step))),
    ),
  ];
}
