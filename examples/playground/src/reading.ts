import {
  advance,
  type CauseId,
  type Claim,
  type ClaimChoice,
  claimsFor,
  createGuide,
  type Exercise,
  type ExerciseId,
  evaluateSafety,
  type Guide,
  type NoticeId,
  type PhrasingPack,
  type PlanEvent,
  type RouteId,
  type SafetySelection,
  type SignalId,
  type State,
} from 'attune';
import { createTranslator, type Translate } from 'attune/i18next';
import type { Locale } from 'attune/locales';
import { ownZone } from './moments.ts';
import { setApart } from './other-languages.ts';
import type { Session } from './session/session.ts';

/** What a person chose since the page was opened. It lives in memory alone: no storage, no address, no request. */
export interface Visit {
  picked: readonly CauseId[];
  signals: readonly SafetySelection[];
  /** Whether the safety questions were offered; answering none of them is an answer. */
  wasAsked: boolean;
  claims: ClaimChoice;
  country: string | undefined;
  helpCountry: string;
  draft: string;
  readonly sessions: Map<ExerciseId, Session>;
  plan: { participants: 'solo' | 'pair'; minutes: number; state: State | undefined };
  /** The rules for the language of the page, once they are loaded. */
  pack: PhrasingPack | undefined;
}

/** A guide in somebody's hands, in one language: all that a view needs. */
export interface Reading {
  readonly guide: Guide;
  /** Puts what a function says into words. */
  readonly t: Translate;
  readonly visit: Visit;
}

/** What a view shows, and the discreet title of its tab. */
export interface View {
  readonly title: string;
  readonly body: readonly Node[];
}

/** The same visit in the words of a locale. */
export function readIn(locale: Locale, visit: Visit): Reading {
  const translate = createTranslator(locale, { zone: ownZone() });
  const t: Translate = (descriptor) => {
    const text = translate(descriptor);
    const language = locale.fallback?.[descriptor.key];
    if (language) setApart(text, language);
    return text;
  };
  return { guide: createGuide(locale), t, visit };
}

export const newVisit = (): Visit => ({
  picked: [],
  signals: [],
  wasAsked: false,
  claims: 'default',
  country: undefined,
  helpCountry: '',
  draft: '',
  sessions: new Map(),
  plan: { participants: 'solo', minutes: 30, state: undefined },
  pack: undefined,
});

/** Set what is true for the person now; a plan follows at once, and one more signal never allows more in it. */
export function setSignals(visit: Visit, signals: readonly SafetySelection[]) {
  const isMore = visit.signals.every((signal) => signals.includes(signal));
  visit.signals = signals;
  follow(visit, isMore ? { type: 'signal-set', signals } : { type: 'signal-cleared', remaining: signals });
}

/** The safety questions were looked at to the end: what is set now is all there is. */
export function finishQuestions(visit: Visit) {
  visit.wasAsked = true;
  follow(visit, { type: 'signal-cleared', remaining: visit.signals });
}

function follow({ plan }: Visit, event: PlanEvent) {
  if (plan.state) plan.state = advance(plan.state, event);
}

export const isWithheld = ({ visit }: Reading, part: { readonly notFor: readonly SignalId[] }): boolean =>
  part.notFor.some((signal) => visit.signals.includes(signal));

export const isPaused = ({ visit }: Reading): boolean => evaluateSafety(visit.signals).pairWork === 'paused';

/** How an exercise can be done now: nobody is left when a signal rules it out. */
export function participantsNow(reading: Reading, exercise: Exercise): readonly ('solo' | 'pair')[] {
  if (isWithheld(reading, exercise)) return [];
  return exercise.participants.filter((who) => who === 'solo' || !isPaused(reading));
}

export const shownClaims = ({ guide, visit }: Reading): readonly Claim[] =>
  claimsFor(guide, { claims: visit.claims, ...(visit.country && { country: visit.country }) });

export const noticeText = (guide: Guide, id: NoticeId): string =>
  guide.safety.notices.find((notice) => notice.id === id)?.text ?? '';

export const routesOf = (guide: Guide, ids: readonly RouteId[]) =>
  guide.safety.routes.filter((route) => ids.includes(route.id));

export const exitText = (guide: Guide, id: string): string =>
  guide.safety.quickExit.find((one) => one.id === id)?.text ?? '';
