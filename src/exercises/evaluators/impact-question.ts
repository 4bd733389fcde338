import type { Answers } from '../../generated/answers.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { EvaluationContext, Outcome } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';
import { wordingNotices } from '../wording.ts';

/** The opener, in the order it is said, and what to do if now is no good moment. */
export function evaluateImpactQuestion(
  exercise: ExerciseStructure,
  answers: Answers<'impact-question'>,
  context: EvaluationContext<'impact-question'>,
): Outcome {
  return {
    status: statusOf(exercise, answers, context),
    summary: answerLines(exercise, answers, ['behaviour', 'effect-on-me', 'open-question', 'if-not-now']),
    notices: [
      ...wordingNotices('behaviour', answers.behaviour, context),
      ...wordingNotices('effect-on-me', answers['effect-on-me'], context),
      notice('enough-for-today'),
    ],
  };
}
