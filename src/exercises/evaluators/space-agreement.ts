import type { Answers } from '../../generated/answers.ts';
import { message } from '../../messages/message.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import { addDuration } from '../../time/duration.ts';
import { instantOf } from '../../time/instant.ts';
import type { EvaluationContext, EvaluationNotice, Outcome } from '../evaluation.ts';
import { momentNotices } from '../moment-notices.ts';
import { notice } from '../notice.ts';
import { returnOf, type SpaceState, spaceState } from '../space-state.ts';
import { isPairExercise, statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';

type Agreement = Answers<'space-agreement'>;
type Context = EvaluationContext<'space-agreement'>;

/** So many agreements may lapse before help is suggested. */
const mayLapse = 3;
/** Beyond this, time apart is better planned with a professional. */
const longest = 'P14D';

/** Time apart with a time to return. */
export interface SpaceAgreementOutcome extends Outcome {
  /** Where it stands at `now`; left out without `now`, or while the start or the time to return is missing. */
  readonly state?: SpaceState;
}

/** The agreement of two, or the request of one, line by line; and where it stands now. */
export function evaluateSpaceAgreement(
  exercise: ExerciseStructure,
  answers: Agreement,
  context: Context,
): SpaceAgreementOutcome {
  const { 'return-at': _, ...open } = answers;
  const status = statusOf(exercise, returnOf(answers) === undefined ? open : answers, context);
  const state = context.now === undefined ? undefined : spaceState(answers, context.now);
  const { consent } = answers;
  const isAgreed = isPairExercise(exercise, context) && consent?.a === true && consent.b === true;
  const kind = isAgreed ? 'agreement' : 'request';
  const lines = answerLines(exercise, { ...answers, 'emergency-contact': true }, [
    'who',
    'kind',
    'start',
    'return-at',
    'return-how',
    'contact-during',
    'emergency-contact',
    'practical',
    'not-meaning',
    'extend-rule',
    'reason',
    'returned-at',
  ]);
  return {
    status,
    summary:
      status === 'stopped'
        ? []
        : [
            { field: 'who', message: message(`messages:space-agreement.${kind}`, {}) },
            ...lines,
            ...(state
              ? [{ field: 'return-at', message: message(`messages:space-agreement.${state}`, {}) }]
              : []),
          ],
    notices:
      status === 'stopped' ? leavingNotices(exercise, context) : agreementNotices(answers, context, state),
    ...(state && { state }),
  };
}

/** Who leaves to be safe owes nobody an agreement. */
const leavingNotices = (
  { notFor }: ExerciseStructure,
  { signals = [] }: Context,
): readonly EvaluationNotice[] =>
  notFor.some((signal) => signals.includes(signal)) ? [notice('safety-leaving')] : [];

function agreementNotices(
  answers: Agreement,
  { now, history = [] }: Context,
  state: SpaceState | undefined,
): readonly EvaluationNotice[] {
  const end = returnOf(answers);
  const lapsed = history.filter(
    (session) => now !== undefined && spaceState(session.answers, now) === 'lapsed',
  );
  const lapses = lapsed.length + (state === 'lapsed' ? 1 : 0);
  return [
    ...(end === undefined ? [notice('no-return-time', { field: 'return-at' })] : []),
    ...momentNotices('start', answers.start),
    ...momentNotices('return-at', answers['return-at']),
    ...(isLong(answers)
      ? [notice('long-time-apart', { field: 'return-at', step: 'seek-help' as const })]
      : []),
    ...(lapses > mayLapse ? [notice('lapsed-agreements', { step: 'seek-help' })] : []),
  ];
}

function isLong(answers: Agreement): boolean {
  const { start } = answers;
  const begins = start ? instantOf(start) : undefined;
  const latest = start && begins !== undefined ? addDuration(begins, longest, start.zone) : undefined;
  const end = returnOf(answers);
  return latest !== undefined && end !== undefined && end > latest;
}
