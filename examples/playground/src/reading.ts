import {
  type CauseId,
  type Claim,
  type ClaimChoice,
  claimsFor,
  type Exercise,
  evaluateSafety,
  type Guide,
  type NoticeId,
  type RouteId,
  type SafetySelection,
  type SignalId,
} from 'attune';

/** What a person chose since the page was opened. It lives in memory alone: no storage, no address, no request. */
export interface Visit {
  picked: readonly CauseId[];
  signals: readonly SafetySelection[];
  claims: ClaimChoice;
  country: string | undefined;
  draft: string;
}

/** A guide in somebody's hands: all that a view needs. */
export interface Reading {
  readonly guide: Guide;
  readonly visit: Visit;
}

/** What a view shows, and the discreet title of its tab. */
export interface View {
  readonly title: string;
  readonly body: readonly Node[];
}

export const newVisit = (): Visit => ({
  picked: [],
  signals: [],
  claims: 'default',
  country: undefined,
  draft: '',
});

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
