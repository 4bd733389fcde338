import type { Answers } from '../../generated/answers.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import { rephrase, type Suggestion } from '../../phrasing/rephrase.ts';
import type { EvaluationContext, EvaluationNotice, Outcome } from '../evaluation.ts';
import { needSentences } from '../need-sentences.ts';
import { notice } from '../notice.ts';
import { mayLimitFreedom } from '../request-limits.ts';
import { statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';
import { harmNotices, questionNotices, tellsOfHarm, wordingNotices } from '../wording.ts';

/** Sentences that say a need, to edit. */
export interface NeedStatement extends Outcome {
  /** Two or more when the need, the rules and the words of the language are there; what the person chose sets the order. */
  readonly statements: readonly Suggestion[];
  /** What could be said in the place of the complaint. */
  readonly fromComplaint: readonly Suggestion[];
}

/** The parts joined by the phrasing engine; where a part tells of harm nothing is built, and the way to help is there instead. */
export function evaluateNeedStatement(
  exercise: ExerciseStructure,
  answers: Answers<'need-statement'>,
  context: EvaluationContext<'need-statement'>,
): NeedStatement {
  const { complaint, observation, need, request } = answers;
  const { pack } = context;
  const wording = [
    ...harmNotices('complaint', complaint, context),
    ...wordingNotices('observation', observation, context),
    ...wordingNotices('need', typeof need === 'object' ? need?.other : undefined, context),
    ...wordingNotices('request', request, context),
  ];
  const harm = wording.filter(tellsOfHarm);
  if (harm.length > 0) {
    const status = context.ended ?? 'partial';
    return { status, summary: [], notices: harm, statements: [], fromComplaint: [] };
  }
  const limits = pack !== undefined && typeof request === 'string' && mayLimitFreedom(request, pack);
  const draft = pack && complaint ? rephrase(complaint, pack) : undefined;
  return {
    status: statusOf(exercise, answers, context),
    summary: answerLines(exercise, answers, [
      'observation',
      'feeling',
      'need',
      'request',
      'when',
      'when-exactly',
    ]),
    notices: [
      ...(limits ? [notice('request-limits-freedom', { field: 'request' })] : []),
      ...wording.map((one) => (limits && one.field === 'request' ? withoutSuggestions(one) : one)),
      ...questionNotices('request', request),
    ],
    statements: needSentences(limits ? withoutRequest(answers) : answers, context),
    fromComplaint: draft?.status === 'rephrased' ? draft.suggestions : [],
  };
}

/** A request that limits the other is not polished. */
function withoutSuggestions({ suggestions: _, ...rest }: EvaluationNotice): EvaluationNotice {
  return rest;
}

function withoutRequest({
  request: _,
  when: __,
  ...rest
}: Answers<'need-statement'>): Answers<'need-statement'> {
  return rest;
}
