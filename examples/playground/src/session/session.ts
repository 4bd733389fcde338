import {
  type Answers,
  type Evaluation,
  type Exercise,
  type ExerciseId,
  evaluateExercise,
  evaluateSafety,
  type Field,
  type PastSession,
  type Start,
  startExercise,
} from 'attune';
import type { Draft } from '../forms/context.ts';
import { momentNow } from '../moments.ts';
import type { Reading, Visit } from '../reading.ts';

/** Where somebody is in an exercise. */
export type Phase = 'start' | 'gate' | 'form' | 'result' | 'share' | 'stopped';

/** An exercise as somebody does it; it lives in memory, until it is saved to a file. */
export interface Session {
  phase: Phase;
  mode: 'solo' | 'pair';
  answers: Draft;
  /** Earlier times, oldest first. */
  history: readonly PastSession[];
  ended: 'postponed' | undefined;
  /** For draws. */
  seed: string;
  /** A result was built: some of what went into it stays out of sight. */
  wasUsed: boolean;
  /** What to say about a file that was just opened. */
  opened: string;
}

/** All that a part of an exercise's page needs. */
export interface Run {
  readonly reading: Reading;
  readonly exercise: Exercise;
  readonly session: Session;
  readonly go: (phase: Phase) => void;
}

const newSession = (): Session => ({
  phase: 'start',
  mode: 'solo',
  answers: {},
  history: [],
  ended: undefined,
  seed: crypto.randomUUID(),
  wasUsed: false,
  opened: '',
});

/** The session of an exercise in this visit. */
export function sessionOf({ sessions }: Visit, id: ExerciseId): Session {
  const session = sessions.get(id) ?? newSession();
  sessions.set(id, session);
  return session;
}

/** Begin anew; what was answered before is an earlier time now, or forgotten. */
export function beginAnew(session: Session, keeps: boolean) {
  const history = keeps
    ? [...session.history, { at: momentNow(), answers: session.answers as PastSession['answers'] }]
    : session.history;
  Object.assign(session, newSession(), { history, mode: session.mode });
}

/** Try to start in the mode that is set. */
export const start = ({ reading, exercise, session }: Run): Start => {
  const { signals, wasAsked } = reading.visit;
  return startExercise(exercise.id, {
    mode: session.mode,
    signals,
    ...(wasAsked && { gate: evaluateSafety(signals) }),
  });
};

const month = 28 * 86_400_000;

/** The fields to show now, in order: of those that may be shown, the ones whose time it is. */
export function fieldsNow({ exercise, session }: Run, ids: readonly string[]): readonly Field[] {
  const { history } = session;
  const isDue = (field: Field): boolean => {
    if (field.asked === undefined || field.id in session.answers) return true;
    const last = history.findLast(({ answers }) => field.id in answers);
    if (last === undefined) return history.length === 0 || field.asked === 'first-run-and-monthly';
    return field.asked === 'first-run-and-monthly' && Date.now() - Date.parse(last.at ?? '') >= month;
  };
  return exercise.fields.filter((field) => ids.includes(field.id) && isDue(field));
}

/** What is usual, for the fields that have it. */
export const usualAnswers = (fields: readonly Field[]): Draft =>
  Object.fromEntries(
    fields.flatMap((field) =>
      'default' in field && field.default !== undefined ? [[field.id, field.default]] : [],
    ),
  );

/** What comes of the answers as they are now. */
export function evaluate(run: Run, ended?: 'stopped'): Evaluation {
  const { reading, exercise, session } = run;
  const { guide, visit } = reading;
  const ending = ended ?? session.ended;
  return evaluateExercise(exercise.id, session.answers as Answers<ExerciseId>, {
    mode: session.mode,
    now: momentNow(),
    signals: visit.signals,
    history: session.history,
    seed: session.seed,
    ...(visit.pack && { pack: visit.pack, guide }),
    ...(ending && { ended: ending }),
  }) as Evaluation;
}

/** The rules about wording, for a page in a language that has them. */
export async function loadPack({ guide, visit }: Reading) {
  if (visit.pack || new Intl.Locale(guide.tag).language !== 'en') return;
  try {
    visit.pack = (await import('attune/phrasing/en')).default;
  } catch {
    // Without them nothing is said about wording; everything else is there.
  }
}
