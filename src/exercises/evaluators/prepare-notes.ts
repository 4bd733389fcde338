import type { Answers } from '../../generated/answers.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { EvaluationContext, Outcome } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';
import { wordingNotices } from '../wording.ts';

/** Notes on one page, and whether both partners have theirs. */
export interface PreparedNotes extends Outcome {
  /** Both have finished notes of their own; nothing of what the other wrote is known. */
  readonly bothReady: boolean;
}

/** One page: what happened, the feeling, the hope; then when and how to talk. */
export function evaluatePrepareNotes(
  exercise: ExerciseStructure,
  answers: Answers<'prepare-notes'>,
  context: EvaluationContext<'prepare-notes'>,
): PreparedNotes {
  const status = statusOf(exercise, answers, context);
  const page = ['observation', 'when', 'feeling', 'hope', 'good-moment', 'calm-plan'];
  return {
    status,
    summary: answerLines(exercise, answers, page),
    notices: [
      notice('device-may-be-read'),
      ...wordingNotices('observation', answers.observation, context),
      ...wordingNotices('hope', answers.hope, context),
    ],
    bothReady: context.mode === 'pair' && status === 'complete' && context.partnerReady === true,
  };
}
