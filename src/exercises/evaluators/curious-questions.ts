import type { Answers } from '../../generated/answers.ts';
import type { DeckItemIds } from '../../generated/ids.ts';
import { decks } from '../../generated/structure.ts';
import { label } from '../../messages/message.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { DeckItemStructure } from '../../model/vocabulary.ts';
import { type CardDepth, depthFor, drawCards } from '../draw-cards.ts';
import type { EvaluationContext, Outcome } from '../evaluation.ts';
import { integerAnswer } from '../integer-answer.ts';
import { statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';

type CardId = DeckItemIds['curious-questions'];
type Curious = Answers<'curious-questions'>;

/** Questions to ask each other. */
export interface CuriousQuestionsOutcome extends Outcome {
  /** The cards drawn, in order. */
  readonly cards: readonly CardId[];
  /** How personal they may be: deep ones come after three sessions. */
  readonly depth: CardDepth;
}

/** The cards that a seed draws, without what either left out. A pass leaves no trace. */
export function evaluateCuriousQuestions(
  exercise: ExerciseStructure,
  answers: Curious,
  context: EvaluationContext<'curious-questions'>,
): CuriousQuestionsOutcome {
  const earlier = (context.history ?? []).map((session) => cardsIn(session.answers));
  const sessions = earlier.filter((cards) => cards.length > 0).length;
  const depth = depthFor(answers.depth ?? 'light', sessions);
  const cards =
    context.ended === 'stopped'
      ? []
      : drawCards({
          deck: decks['curious-questions'] as readonly DeckItemStructure<CardId>[],
          seed: answers.seed ?? context.seed ?? '',
          count: integerAnswer(exercise, answers, 'count'),
          depth,
          sessions,
          topics: answers.topics ?? [],
          exclude: [answers, context.partner ?? {}].flatMap(leftOut),
          seen: earlier.flat(),
        });
  return {
    status: statusOf(exercise, answers, context),
    summary: [
      ...cards.map((id) => ({ field: 'count', message: label('vocabulary', 'curious-questions', id) })),
      ...answerLines(exercise, answers, ['liked']),
    ],
    notices: [],
    cards,
    depth,
  };
}

const cardsIn = ({ answered, passes }: Curious): readonly CardId[] => [
  ...new Set([...(answered ?? []), ...(passes ?? [])]),
];

const leftOut = ({ exclude, 'exclude-cards': cards }: Partial<Curious>): readonly string[] => [
  ...(exclude?.a ?? []),
  ...(exclude?.b ?? []),
  ...(cards?.a ?? []),
  ...(cards?.b ?? []),
];
