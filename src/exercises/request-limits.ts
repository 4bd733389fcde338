import { requestLimits } from '../generated/request-limits.ts';
import type { PhrasingPack } from '../phrasing/pack.ts';
import { languageOf } from './language.ts';

/**
 * Whether a request may limit a partner's contacts, movement, money, body, clothing, device or faith: one word of each
 * group of a pattern stands in it, in that order. A language without patterns finds nothing.
 */
export function mayLimitFreedom(request: string, { language }: PhrasingPack): boolean {
  const own = languageOf(language);
  const patterns = Object.hasOwn(requestLimits, own) ? (requestLimits[own] ?? []) : [];
  const words = request
    .toLowerCase()
    .replaceAll('’', "'")
    .slice(0, longestRequest)
    .split(/[^\p{L}\p{N}']+/u);
  return patterns.some((pattern) => {
    const at = pattern.reduce((from, group) => (from < 0 ? from : nextOf(words, group.split(' '), from)), 0);
    return at >= 0;
  });
}

/** Far more than a request may be long, in UTF-16 code units. */
const longestRequest = 2_000;

/** The place after the next word of a group, or -1. */
function nextOf(words: readonly string[], group: readonly string[], from: number): number {
  const at = words.findIndex((word, index) => index >= from && group.includes(word));
  return at < 0 ? -1 : at + 1;
}
