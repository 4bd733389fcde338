import type { Answers } from '../generated/answers.ts';
import type { ExerciseId } from '../generated/ids.ts';
import type { ExerciseStructure, FieldStructure } from '../model/exercise.ts';
import { evaluateSafety, type SafetySelection } from '../safety/evaluate-safety.ts';
import { checkNow } from '../time/check-now.ts';
import type { EvaluationContext, EvaluationNotice, Outcome, PastSession, SummaryLine } from './evaluation.ts';
import { afraidNotices, notice, routeNotice } from './notice.ts';
import { plainData } from './plain-data.ts';
import { isPairExercise, statusOf } from './status.ts';
import { fieldOf } from './structure.ts';
import { tidyAnswers } from './tidy-answers.ts';

/** What an evaluator gets, and what is still to be done with its outcome. */
export interface Session<Id extends ExerciseId> {
  readonly exercise: ExerciseStructure & { readonly id: Id };
  readonly answers: Answers<Id>;
  readonly context: EvaluationContext<Id>;
  readonly finish: (outcome: Outcome) => Outcome;
}

/** The most earlier sessions that are looked at, the latest ones. */
const mostSessions = 100;

/**
 * Make ready what is the same for every exercise: answers in order, hidden and absolutely private ones taken out (such a
 * yes counts like a safety signal), and nothing at all left of a session that was stopped or may not go on.
 */
export function frameSession<Id extends ExerciseId>(
  exercise: ExerciseStructure & { readonly id: Id },
  input: unknown,
  given: EvaluationContext<Id>,
): Session<Id> {
  if (given.now !== undefined) checkNow(given.now);
  const isPair = isPairExercise(exercise, given);
  const tidy = tidyAnswers(exercise, input);
  const signals = signalsOf(exercise, tidy, given.signals);
  const answers = openAnswers(exercise, tidy, signals ?? [], isPair);
  const context: EvaluationContext<Id> = {
    ...given,
    ...(signals && { signals }),
    partner: tidyAnswers(exercise, given.partner),
    history: tidyHistory(exercise, given.history),
  };
  const { pairWork } = evaluateSafety(signals ?? []);
  const isRuledOut = exercise.notFor.some((signal) => signals?.includes(signal));
  const isPaused = isPair && pairWork === 'paused';
  if (isPaused) return halted(exercise, context, [notice('paused-for-safety')]);
  if (isRuledOut) return halted(exercise, context, [routeNotice('offer-information')]);
  if (statusOf(exercise, answers, context) === 'stopped') return halted(exercise, context, []);
  const feelings = afraidNotices(exercise, answers);
  return {
    exercise,
    answers,
    context,
    finish: (outcome) => ({
      ...outcome,
      summary: outcome.summary.filter((line) => mayShow(exercise, line, isPair)),
      notices: [...feelings, ...outcome.notices],
    }),
  };
}

/**
 * A session that does not go on: no answer and no earlier session is looked at. What two people may look at is the same
 * whoever ended it and whatever signal is set.
 */
function halted<Id extends ExerciseId>(
  exercise: Session<Id>['exercise'],
  { mode, now, signals }: EvaluationContext<Id>,
  framed: readonly EvaluationNotice[],
): Session<Id> {
  const isPair = isPairExercise(exercise, mode ? { mode } : {});
  return {
    exercise,
    answers: {} as Answers<Id>,
    context: {
      ended: 'stopped',
      ...(mode && { mode }),
      ...(now !== undefined && { now }),
      ...(signals && !isPair && { signals }),
    },
    finish: (outcome) => ({ ...outcome, notices: [...framed, ...outcome.notices] }),
  };
}

/** The signals, and one more when an answer that stays absolutely private tells of fear or harm. */
function signalsOf(
  exercise: ExerciseStructure,
  answers: object,
  signals: readonly SafetySelection[] | undefined,
): readonly SafetySelection[] | undefined {
  const told = exercise.fields.some(
    (field) => field.privacy === 'device-absolute' && answerTo(answers, field) === true,
  );
  return told ? [...(signals ?? []), 'fear-of-partner'] : signals;
}

/** The answers to the fields that are shown, without those that may be in no output. */
function openAnswers<Id extends ExerciseId>(
  exercise: ExerciseStructure & { readonly id: Id },
  answers: Answers<Id>,
  signals: readonly SafetySelection[],
  isPair: boolean,
): Answers<Id> {
  const isOpen = ({ privacy, notFor = [], mode }: FieldStructure): boolean =>
    privacy !== 'device-absolute' &&
    !notFor.some((signal) => signals.includes(signal)) &&
    (isPair || mode !== 'pair');
  const open = exercise.fields.filter((field) => isOpen(field) && answerTo(answers, field) !== undefined);
  return Object.fromEntries(
    open.map((field) => [field.id, answerTo(answers, field)]),
  ) as unknown as Answers<Id>;
}

const answerTo = (answers: object, { id }: FieldStructure): unknown =>
  (answers as Readonly<Record<string, unknown>>)[id];

function tidyHistory<Id extends ExerciseId>(
  exercise: ExerciseStructure & { readonly id: Id },
  history: unknown,
): readonly PastSession<Id>[] {
  if (!Array.isArray(history)) return [];
  return history.slice(-mostSessions).map((session) => {
    const { at, answers } = Object(plainData(session)) as Readonly<Record<'at' | 'answers', unknown>>;
    return { ...(typeof at === 'string' && { at }), answers: tidyAnswers(exercise, answers) };
  });
}

/** In what two people look at, nothing stands that is one person's alone. */
function mayShow(exercise: ExerciseStructure, { field }: SummaryLine, isPair: boolean): boolean {
  const privacy = field === undefined ? undefined : fieldOf(exercise, field)?.privacy;
  return !isPair || privacy === undefined || privacy === 'owner' || privacy === 'joint';
}
