import type { Exercise } from 'attune';
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
import { say } from '../words.ts';
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

/** What is said below the heading. */
const leads: Partial<Record<Phase, (exercise: Exercise) => string>> = {
  start: ({ purpose }) => purpose,
  gate: () => say('gate.before'),
  share: () => say('share.title'),
  stopped: () => say('status.stopped'),
};

/** The heading says which exercise it is, and above it what is being done. */
function head({ exercise, session }: Run): HTMLElement {
  const back = h('a', { href: '#/exercises' }, say('exercises.title'));
  const lead = leads[session.phase]?.(exercise);
  return opening(exercise.title, back, lead);
}

/** What the exercise is, what to keep in mind, and the ways into it. */
function introduction(run: Run): Child[] {
  const { reading, exercise } = run;
  const participants = participantsNow(reading, exercise);
  return [
    h(
      'p',
      { class: 'facts' },
      h('span', {}, howLong(reading, exercise)),
      h('span', {}, withWhom(participants)),
    ),
    isPaused(reading) && h('p', { class: 'hint' }, noticeText(reading.guide, 'paused-for-safety')),
    cautionNote(run),
    note('device', say('exercises.device'), h('p', {}, exercise.deviceWarning)),
    section(say('session.begin'), startPhase(run)),
    section(say('exercises.soloVariant'), h('p', {}, exercise.soloVariant)),
    section(say('exercises.onPaper'), h('p', {}, exercise.onPaper)),
    section(say('exercises.atTheEnd'), h('p', {}, exercise.evaluationNote)),
    section(
      say('exercises.belongsTo'),
      exercise.frame === 'closing'
        ? h('p', {}, say('exercises.everyStep'))
        : cards(exercise.steps.map((step) => stepCard(reading, step))),
    ),
  ];
}
