import type { Answers } from '../generated/answers.ts';
import type { ExerciseId } from '../generated/ids.ts';
import type { EvaluationContext } from './evaluation.ts';
import { evaluateImpactQuestion } from './evaluators/impact-question.ts';
import { structureOf } from './structure.ts';
import { tidyAnswers } from './tidy-answers.ts';

const evaluators = {
  'impact-question': evaluateImpactQuestion,
};

type Evaluators = typeof evaluators;

/** What comes back from an exercise: how it ended, a summary, advice, and what is special to that exercise. */
export type Evaluation<Id extends ExerciseId = ExerciseId> = Id extends keyof Evaluators
  ? ReturnType<Evaluators[Id]>
  : never;
