import { label, type MessageDescriptor, type MessageKey, message } from '../messages/message.ts';
import type { HelpKind, HelpResource } from '../model/safety.ts';
import type { HelpStatus } from './help-status.ts';

/** Whom a line is for. */
export type Served = NonNullable<HelpResource['serves']>[number];

/** What can be said about a line; what is not known is left out, save whom it serves. */
export interface HelpWords {
  readonly kind: MessageDescriptor;
  readonly status: MessageDescriptor;
  /** Whom it is for; when that is not known, it says so. */
  readonly serves: readonly MessageDescriptor[];
  readonly hours?: MessageDescriptor;
  readonly cost?: MessageDescriptor;
  /** Where the contact can be seen afterwards. */
  readonly trace: readonly MessageDescriptor[];
  readonly note?: MessageDescriptor;
}

type HelpKey = MessageKey & `messages:help.${string}`;

const hours: Readonly<Record<NonNullable<HelpResource['hours']>, HelpKey>> = {
  '24/7': 'messages:help.always',
  office: 'messages:help.officeHours',
  limited: 'messages:help.limitedHours',
  '18h': 'messages:help.mostOfTheDay',
};

/** What is known about a line, as messages. */
export function helpInWords(line: HelpResource, status: HelpStatus): HelpWords {
  const { cost, leavesTrace, serves } = line;
  return {
    kind: kindInWords(line.kind),
    status: message(`messages:help.${status}`, {}),
    serves: serves?.map(servedInWords) ?? [message('messages:help.servesNotKnown', {})],
    ...(line.hours && { hours: message(hours[line.hours], {}) }),
    ...(cost && { cost: message(`messages:help.${cost}`, {}) }),
    trace: [
      ...(leavesTrace?.bill ? [message('messages:help.onBill', {})] : []),
      ...(leavesTrace?.callLog ? [message('messages:help.inCallLog', {})] : []),
    ],
    ...(line.noted && { note: label('safety', 'help', line.id) }),
  };
}

/** What a line is for. */
export function kindInWords(kind: HelpKind): MessageDescriptor {
  switch (kind) {
    case 'own-behaviour':
      return message('messages:help.ownBehaviour', {});
    case 'debt-advice':
      return message('messages:help.debtAdvice', {});
    default:
      return message(`messages:help.${kind}`, {});
  }
}

/** Whom a line is for. */
export const servedInWords = (served: Served): MessageDescriptor =>
  served === 'people-who-use-violence'
    ? message('messages:help.peopleWhoUseViolence', {})
    : message(`messages:help.${served}`, {});
