import type { Answers } from '../../generated/answers.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { EvaluationContext, EvaluationNotice, Outcome } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';
import { harmNotices } from '../wording.ts';

/** The person's words, for themselves, with how heavy it felt before and after. */
export function evaluateNotPersonal(
  exercise: ExerciseStructure,
  answers: Answers<'not-personal'>,
  context: EvaluationContext<'not-personal'>,
): Outcome {
  const fields = ['event', 'first-thought', 'other-causes', 'what-i-know', 'what-i-dont', 'kind-act'];
  const weights = (['heaviness-before', 'heaviness-after'] as const).filter(
    (field) => answers[field] !== 'skip',
  );
  return {
    status: statusOf(exercise, answers, context),
    summary: answerLines(exercise, answers, [...fields, ...weights]),
    notices: [
      ...harmNotices('event', answers.event, context),
      ...harmNotices('first-thought', answers['first-thought'], context),
      ...harmNotices('what-i-know', answers['what-i-know'], context),
      ...supportNotices(answers, context),
    ],
  };
}

/** Heavy afterwards: somebody to talk to. Heavy twice in a row: a professional, and crisis help one step away. */
function supportNotices(
  answers: Answers<'not-personal'>,
  { history = [] }: EvaluationContext<'not-personal'>,
): readonly EvaluationNotice[] {
  if (answers['heaviness-after'] !== 'heavy') return [];
  const again = history.at(-1)?.answers['heaviness-after'] === 'heavy';
  return [
    notice('heavy-stays'),
    ...(again ? [notice('talk-to-health-professional'), notice('crisis-one-step-away')] : []),
  ];
}
