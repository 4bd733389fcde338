import { claimBody } from '../claim-parts.ts';
import { h } from '../dom.ts';
import { opening } from '../parts.ts';
import { type Reading, shownClaims, type View } from '../reading.ts';
import { say } from '../words.ts';

/** One claim; only one that the person's choices show. */
export function claimView(reading: Reading, id: string): View | undefined {
  const claim = shownClaims(reading).find((one) => one.id === id);
  if (!claim) return undefined;
  const back = h('a', { href: '#/claims' }, say('claims.title'));
  return {
    title: reading.guide.discreetTitle,
    body: [opening(claim.title, back, undefined), claimBody(reading, claim)],
  };
}
