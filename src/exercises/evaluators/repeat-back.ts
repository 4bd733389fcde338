import type { Answers } from '../../generated/answers.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import { analyze } from '../../phrasing/analyze.ts';
import type { EvaluationContext, EvaluationNotice, Outcome } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { isParroting, wordsOf } from '../parroting.ts';
import { statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';
import { harmNotices } from '../wording.ts';

type RepeatBack = Answers<'repeat-back'>;
type Context = EvaluationContext<'repeat-back'>;

/** The round after which it is enough. */
const lastRound = 3;

/** What was said, what was understood, and whether that is it. */
export function evaluateRepeatBack(
  exercise: ExerciseStructure,
  answers: RepeatBack,
  context: Context,
): Outcome {
  const status = statusOf(exercise, answers, context);
  const isOver = status === 'partial' && (answers.rounds ?? 0) >= lastRound;
  const harm = harmNotices('restated', answers.restated, context);
  return {
    status,
    summary: answerLines(exercise, answers, ['scenario', 'said', 'restated', 'felt', 'accuracy', 'missing']),
    notices: [
      ...(harm.length > 0 ? harm : restatementNotices(answers, context)),
      ...(isOver ? [notice('leave-it-for-today', { field: 'rounds' })] : []),
      notice('restating-is-not-agreeing'),
    ],
  };
}

function restatementNotices(answers: RepeatBack, { pack, guide }: Context): readonly EvaluationNotice[] {
  const { restated } = answers;
  if (!restated) return [];
  const language = pack?.language ?? guide?.tag ?? 'en';
  const scene = guide?.vocabulary.scenarios.items.find(({ id }) => id === answers.scenario);
  const said = wordsOf(answers.said ?? scene?.said ?? '', language);
  const words = wordsOf(restated, language);
  const about = { field: 'restated' };
  const notices: EvaluationNotice[] = [];
  if (isParroting(said, words)) notices.push(notice('in-own-words', about));
  if (!pack) return notices;
  if (analyze(restated, pack).findings.some(({ kind }) => kind === 'should-demand' || kind === 'command'))
    notices.push(notice('added-advice', about));
  if (words.some((word) => pack.grammar.isContrast?.(word) && !said.includes(word)))
    notices.push(notice('but-reply', about));
  return notices;
}
