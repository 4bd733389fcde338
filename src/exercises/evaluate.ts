import type { Answers } from '../generated/answers.ts';
import type { ExerciseId } from '../generated/ids.ts';
import type { EvaluationContext, Evaluator } from './evaluation.ts';
import { evaluateBothOfUsCheck } from './evaluators/both-of-us-check.ts';
import { evaluateCauseMap } from './evaluators/cause-map.ts';
import { evaluateCuriousQuestions } from './evaluators/curious-questions.ts';
import { evaluateDistractionFreeDate } from './evaluators/distraction-free-date.ts';
import { evaluateFeelingsBehind } from './evaluators/feelings-behind.ts';
import { evaluateImpactQuestion } from './evaluators/impact-question.ts';
import { evaluateListeningRound } from './evaluators/listening-round.ts';
import { evaluateNeedStatement } from './evaluators/need-statement.ts';
import { evaluateNotPersonal } from './evaluators/not-personal.ts';
import { evaluatePrepareNotes } from './evaluators/prepare-notes.ts';
import { evaluateQuietTogetherness } from './evaluators/quiet-togetherness.ts';
import { evaluateRepeatBack } from './evaluators/repeat-back.ts';
import { evaluateSharingLadder } from './evaluators/sharing-ladder.ts';
import { evaluateSpaceAgreement } from './evaluators/space-agreement.ts';
import { evaluateTherapistSearchPrep } from './evaluators/therapist-search-prep.ts';
import { evaluateWeeklyCheckIn } from './evaluators/weekly-check-in.ts';
import { frameSession } from './session.ts';
import { structureOf } from './structure.ts';

const evaluators = {
  'prepare-notes': evaluatePrepareNotes,
  'impact-question': evaluateImpactQuestion,
  'feelings-behind': evaluateFeelingsBehind,
  'cause-map': evaluateCauseMap,
  'listening-round': evaluateListeningRound,
  'repeat-back': evaluateRepeatBack,
  'need-statement': evaluateNeedStatement,
  'both-of-us-check': evaluateBothOfUsCheck,
  'sharing-ladder': evaluateSharingLadder,
  'curious-questions': evaluateCuriousQuestions,
  'distraction-free-date': evaluateDistractionFreeDate,
  'space-agreement': evaluateSpaceAgreement,
  'quiet-togetherness': evaluateQuietTogetherness,
  'not-personal': evaluateNotPersonal,
  'therapist-search-prep': evaluateTherapistSearchPrep,
  'weekly-check-in': evaluateWeeklyCheckIn,
} satisfies { readonly [Id in ExerciseId]: Evaluator<Id> };

/** What comes back from an exercise: how it ended, a summary, advice, and what is special to that exercise. */
export type Evaluation<Id extends ExerciseId = ExerciseId> = ReturnType<(typeof evaluators)[Id]>;

/**
 * Say what comes of a person's answers to an exercise.
 *
 * Answers are read leniently: what is missing or has the wrong shape counts as skipped, so nothing a person fills in
 * throws; check them with `answersSchema` first to say what is wrong. Nothing is scored, counted or compared.
 *
 * A session that was stopped, by whomever, gives an empty result that tells neither who nor why. The same holds for two
 * people while a safety signal pauses work for two, and for an exercise that a signal rules out: then the notices say
 * where to find help.
 *
 * @param id - The exercise.
 * @param answers - One's own answers; never somebody's about whom nothing may be judged.
 * @param context - What is not an answer: the moment, the safety signals, rules and words of the writer's language,
 *   earlier sessions, what the partner shared.
 * @returns `status`, `summary` (each line with the field that it comes from, which decides about sharing), `notices`
 *   (advice, never errors) and what is special to the exercise. All sentences are message descriptors.
 * @throws RangeError for an exercise or a signal that does not exist, and for a `now` that is no RFC 3339 moment with offset.
 * @example
 * evaluateExercise('both-of-us-check', { wish: 'a walk on Sundays', 'gain-me': 'fresh air' }).balance
 * // => 'unknown-until-asked'
 * evaluateExercise('cause-map', { picked: ['bereavement'] }).guidance // => 'self-help-with-note'
 * evaluateExercise('prepare-notes', { hope: 'more time together' }).status // => 'partial'
 */
export function evaluateExercise<Id extends ExerciseId>(
  id: Id,
  answers: Answers<Id>,
  context: EvaluationContext<Id> = {},
): Evaluation<Id> {
  const evaluate = evaluators[id] as unknown as Evaluator<Id>;
  const session = frameSession<Id>(structureOf(id), answers, context);
  const outcome = evaluate(session.exercise, session.answers, session.context);
  return session.finish(outcome) as Evaluation<Id>;
}
