import type { Guide } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';

/** Which cited claims to show: those meant for everyone, also those to opt into, or even the archive. */
export type ClaimChoice = 'default' | 'opt-in' | 'all';

/**
 * Put a claim into one line that holds who says it, when, and what it does not show.
 *
 * No function gives the statement alone: a figure without its source is a rumor.
 *
 * @returns The statement, its attribution and its limits, as plain text in the guide's language.
 * @example
 * formatClaim(claim).includes(claim.attributionLine) // => true
 */
export const formatClaim = (claim: Pick<Claim, 'text' | 'limitations'>): string =>
  `${claim.text} (${claim.limitations})`;

/**
 * List the claims that may be shown somewhere.
 *
 * @param options - `claims`: how much to show, `'default'` unless said otherwise. `country`: where the app is used, ISO
 *   3166-1 alpha-2; a claim that is bound to a place is left out elsewhere, and when no country is given. `'all'` leaves
 *   nothing out.
 * @example
 * claimsFor(guide, { claims: 'opt-in', country: 'BR' }).some((claim) => claim.id === 'patch-valentine-filings') // => false
 */
export function claimsFor(
  guide: Guide,
  options: { readonly claims?: ClaimChoice; readonly country?: string } = {},
): readonly Claim[] {
  const { claims = 'default', country } = options;
  return guide.claims.filter((claim) => showsClaim(claim, claims, country));
}

/** Whether a claim may be shown under a choice, in a country. */
export function showsClaim(
  claim: Pick<Claim, 'display' | 'transferable' | 'scope'>,
  choice: ClaimChoice,
  country: string | undefined,
): boolean {
  if (choice === 'all') return true;
  const isChosen = claim.display === 'default' || (choice === 'opt-in' && claim.display === 'opt-in');
  const isAtHome = claim.scope.geo.some((place) => country !== undefined && place.split('-')[0] === country);
  return isChosen && (claim.transferable || isAtHome);
}

/**
 * Tell whether a claim should be looked at again.
 *
 * @param today - The day to judge by, `YYYY-MM-DD`; the package has no clock.
 * @returns `true` when it is marked stale or retracted, or when `reviewBy` has passed.
 * @example
 * isStale({ status: 'current', reviewBy: '2027-01-01' }, '2027-01-02') // => true
 */
export const isStale = (claim: Pick<Claim, 'status' | 'reviewBy'>, today: string): boolean =>
  claim.status !== 'current' || (claim.reviewBy !== null && claim.reviewBy < today);
