import type { Answers } from '../../generated/answers.ts';
import { type MessageDescriptor, message } from '../../messages/message.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { EvaluationContext, Outcome } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { statusOf } from '../status.ts';
import { answerLines, chosenInWords } from '../summary.ts';
import { questionNotices, tellsOfHarm, wordingNotices } from '../wording.ts';

/** What to say, in one go. */
export interface ImpactOpener extends Outcome {
  /** What happened, what it does to me, my question; only when all three are there and none tells of harm. */
  readonly opener?: MessageDescriptor;
}

/** The opener, in the order it is said, and what to do if now is no good moment. */
export function evaluateImpactQuestion(
  exercise: ExerciseStructure,
  answers: Answers<'impact-question'>,
  context: EvaluationContext<'impact-question'>,
): ImpactOpener {
  const { behaviour, 'effect-on-me': effect, 'open-question': question } = answers;
  const ownQuestion = typeof question === 'object' ? question?.other : undefined;
  const wording = [
    ...wordingNotices('behaviour', behaviour, context),
    ...wordingNotices('effect-on-me', effect, context),
    ...wordingNotices('open-question', ownQuestion, context),
  ];
  const isSpeakable = behaviour && effect && question && !wording.some(tellsOfHarm);
  return {
    status: statusOf(exercise, answers, context),
    summary: answerLines(exercise, answers, ['behaviour', 'effect-on-me', 'open-question', 'if-not-now']),
    notices: [
      ...wording,
      ...questionNotices('open-question', ownQuestion),
      ...(wasTriedToday(context) ? [notice('enough-for-today')] : []),
    ],
    ...(isSpeakable && {
      opener: message('messages:impact-question.opener', {
        behaviour: unstopped(behaviour),
        effect: unstopped(effect),
        question: chosenInWords(exercise, 'open-question', { from: 'impact-questions' }, question),
      }),
    }),
  };
}

/** Without the stop at the end, which the sentence around it sets. */
const unstopped = (text: string): string => text.replace(/(?<![\s.。।])[\s.。।]+$/u, '');

function wasTriedToday({ now, history = [] }: EvaluationContext<'impact-question'>): boolean {
  return now !== undefined && history.some(({ at }) => at?.slice(0, 10) === now.slice(0, 10));
}
