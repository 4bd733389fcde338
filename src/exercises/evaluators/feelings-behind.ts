import type { Answers } from '../../generated/answers.ts';
import { label, type MessageDescriptor } from '../../messages/message.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import { rephrase } from '../../phrasing/rephrase.ts';
import type { EvaluationContext, EvaluationNotice, Outcome } from '../evaluation.ts';
import { statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';
import { harmNotices, questionNotices, wordingNotices } from '../wording.ts';

/** Own feelings in words, and ways to ask instead of guessing. */
export interface FeelingsBehind extends Outcome {
  /** Questions that could stand in the place of the guess: made from it, in own words, or ready ones. */
  readonly questions: readonly (string | MessageDescriptor)[];
}

/** The feelings, the need and the question; the guess is nowhere in what comes back. */
export function evaluateFeelingsBehind(
  exercise: ExerciseStructure,
  answers: Answers<'feelings-behind'>,
  context: EvaluationContext<'feelings-behind'>,
): FeelingsBehind {
  const { situation, guess, 'guess-as-question': question, 'my-need': need } = answers;
  const ownNeed = typeof need === 'object' ? need?.other : undefined;
  const harm = harmNotices('guess', guess, context);
  return {
    status: statusOf(exercise, answers, context),
    summary: answerLines(exercise, answers, ['my-feelings', 'my-need', 'guess-as-question']),
    notices: [
      ...wordingNotices('situation', situation, context).filter(isAboutFeelings),
      ...wordingNotices('my-need', ownNeed, context),
      ...harm,
      ...wordingNotices('guess-as-question', question, context),
      ...questionNotices('guess-as-question', question),
    ],
    questions: guess && harm.length === 0 ? [...fromGuess(guess, context), ...ready()] : [],
  };
}

/** Of what a person writes for themselves, only a thought that is dressed as a feeling is pointed out, and the way to help. */
const isAboutFeelings = ({ finding }: EvaluationNotice): boolean =>
  finding === undefined || finding.kind === 'faux-feeling-word' || finding.kind === 'faux-feeling-clause';

function fromGuess(
  guess: string,
  { pack }: Pick<EvaluationContext<'feelings-behind'>, 'pack'>,
): readonly string[] {
  const result = pack ? rephrase(guess, pack) : undefined;
  if (result?.status !== 'rephrased' || !result.findings.some(({ kind }) => kind === 'mind-reading'))
    return [];
  return result.suggestions.map(({ text }) => text);
}

/** Questions that fit any guess. */
const ready = (): readonly MessageDescriptor[] =>
  ['on-your-mind', 'missing-piece'].map((id) => label('vocabulary', 'impact-questions', id));
