import type { Answers } from '../../generated/answers.ts';
import type { DeckItemIds } from '../../generated/ids.ts';
import { message } from '../../messages/message.ts';
import type { OwnWords } from '../../model/answer.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { EvaluationContext, Outcome } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { inSeededOrder } from '../seeded-order.ts';
import { isPairExercise, statusOf } from '../status.ts';
import { answerLines, chosenInWords } from '../summary.ts';

type Quiet = Answers<'quiet-togetherness'>;
type Context = EvaluationContext<'quiet-togetherness'>;

/** Something quiet to do: one of the ideas, or own words. */
export type QuietOption = DeckItemIds['quiet-ideas'] | OwnWords;

/** Rest without words. */
export interface QuietTogethernessOutcome extends Outcome {
  /** What nobody took away, in the order of the list; it does not tell who took what away. */
  readonly options: readonly QuietOption[];
  /** One of them, by the seed. */
  readonly suggestion?: QuietOption;
  /** `none` unless both said yes. */
  readonly touch: 'none' | 'if-both-say-yes';
}

/** What is left when everyone has taken away what does not suit, and one idea of it. */
export function evaluateQuietTogetherness(
  exercise: ExerciseStructure,
  answers: Quiet,
  context: Context,
): QuietTogethernessOutcome {
  const { veto } = answers;
  const taken = new Set([...(veto?.a ?? []), ...(veto?.b ?? [])]);
  const listed = answers.options ?? [];
  const options = listed.filter((_, position) => !taken.has(position));
  const suggestion = inSeededOrder(context.seed ?? '', options, nameOf)[0];
  const touch = touchOf(exercise, answers, context);
  const choices = { from: 'quiet-ideas' } as const;
  return {
    status: statusOf(exercise, answers, context),
    summary: [
      ...answerLines(exercise, answers, ['mode']),
      ...(suggestion === undefined
        ? []
        : [
            {
              field: 'options',
              message: message('messages:quiet-togetherness.suggestion', {
                idea: chosenInWords(exercise, 'options', choices, suggestion),
              }),
            },
          ]),
      ...answerLines(exercise, { ...answers, ...(answers.touch && { touch }) }, ['touch', 'sound', 'length']),
    ],
    notices: listed.length > 0 && options.length === 0 ? [notice('each-alone', { field: 'options' })] : [],
    options,
    ...(suggestion !== undefined && { suggestion }),
    touch,
  };
}

/** Touch needs two who want to be here, and a yes of each whose answer is known. */
function touchOf(exercise: ExerciseStructure, answers: Quiet, context: Context): 'none' | 'if-both-say-yes' {
  const { consent, mode, touch } = answers;
  const both = isPairExercise(exercise, context) && consent?.a === true && consent.b === true;
  const partner = context.partner?.touch ?? touch;
  const yes = 'if-both-say-yes';
  return both && mode !== 'alone' && touch === yes && partner === yes ? yes : 'none';
}

const nameOf = (option: QuietOption): string => (typeof option === 'string' ? option : ` ${option.other}`);
