import type { Answers } from '../../generated/answers.ts';
import { decks } from '../../generated/structure.ts';
import { type MessageDescriptor, message } from '../../messages/message.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { EvaluationContext, Outcome } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { statusOf } from '../status.ts';
import { answerLines } from '../summary.ts';
import { questionNotices, wordingNotices } from '../wording.ts';

/** For whom something good is named. A partner's gain is a guess until their own view is there. */
export type Balance = 'mutual' | 'one-sided-me' | 'one-sided-partner' | 'unknown-until-asked';

/** A wish with what it could give to each. */
export interface BothOfUs extends Outcome {
  /** Left out when the need stands on its own: then there is nothing to check. */
  readonly balance?: Balance;
  readonly balanceInWords?: MessageDescriptor;
}

/** The wish and its smallest trial; nothing is weighed, and some needs are not to be checked at all. */
export function evaluateBothOfUsCheck(
  exercise: ExerciseStructure,
  answers: Answers<'both-of-us-check'>,
  context: EvaluationContext<'both-of-us-check'>,
): BothOfUs {
  const status = statusOf(exercise, answers, context);
  if (answers.exempt || decks.needs.some(({ id, exempt }) => exempt && id === context.need)) {
    return {
      status: context.ended ? status : 'complete',
      summary: answerLines(exercise, answers, ['wish']),
      notices: [notice('some-needs-stand-alone')],
    };
  }
  const view = answers['partner-view'] ?? context.partner?.['partner-view'];
  const balance = balanceOf(answers, view);
  const all = {
    ...answers,
    ...(view && context.mode === 'pair' && { 'partner-view': view }),
  };
  const fields = [
    'wish',
    'gain-me',
    'gain-partner',
    'small-version',
    'trial-length',
    'ask-partner',
    'partner-view',
  ];
  return {
    status,
    summary: answerLines(exercise, all, fields),
    notices: [
      ...(balance === 'one-sided-partner' ? [notice('own-need-missing')] : []),
      ...wordingNotices('wish', answers.wish, context),
      ...wordingNotices('small-version', answers['small-version'], context),
      ...wordingNotices('ask-partner', answers['ask-partner'], context),
      ...questionNotices('ask-partner', answers['ask-partner']),
    ],
    balance,
    balanceInWords: inWords(balance),
  };
}

function balanceOf(answers: Answers<'both-of-us-check'>, view: string | null | undefined): Balance {
  const { 'gain-me': mine, 'gain-partner': theirs } = answers;
  if (theirs && !mine) return 'one-sided-partner';
  if (!mine || !view) return 'unknown-until-asked';
  return theirs ? 'mutual' : 'one-sided-me';
}

function inWords(balance: Balance): MessageDescriptor {
  switch (balance) {
    case 'mutual':
      return message('messages:both-of-us-check.mutual', {});
    case 'one-sided-me':
      return message('messages:both-of-us-check.oneSidedMe', {});
    case 'one-sided-partner':
      return message('messages:both-of-us-check.oneSidedPartner', {});
    default:
      return message('messages:both-of-us-check.unknownUntilAsked', {});
  }
}
