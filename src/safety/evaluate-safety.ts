import type { RouteId, SignalId } from '../generated/ids.ts';
import { routes, signals } from '../generated/structure.ts';
import type { HelpKind, PairWork } from '../model/safety.ts';

/** What a person set about their own life; not being sure is an answer too. */
export type SafetySelection = SignalId | 'not-sure' | 'prefer-not-to-say';

/** What follows from the selections. */
export interface SafetyResult {
  readonly pairWork: PairWork;
  /** Where to lead the person, in the order of the content. */
  readonly routes: readonly RouteId[];
  /** The kinds of help to offer, in the order of the routes. */
  readonly resourceKinds: readonly HelpKind[];
}

const strictness: readonly PairWork[] = ['allowed', 'allowed-with-information', 'paused'];

/**
 * Decide whether two people should do something together now, and where to lead the person.
 *
 * Pure, independent of order, and monotone: one more selection never allows more. There is no free text in it and
 * nothing is kept.
 *
 * @param selections - What the person set themselves; never what an app guessed.
 * @returns `pairWork` (the strictest of all routes), `routes` and `resourceKinds`, without repeats.
 * @throws RangeError for a selection that does not exist: a misspelt signal must not pass as “safe”.
 * @example
 * evaluateSafety(['monitoring']).pairWork // => 'paused'
 * evaluateSafety(['not-sure']).pairWork // => 'allowed-with-information'
 * evaluateSafety([]) // => { pairWork: 'allowed', routes: [], resourceKinds: [] }
 */
export function evaluateSafety(selections: readonly SafetySelection[]): SafetyResult {
  const led = new Set<RouteId>();
  for (const selection of selections) {
    if (selection === 'not-sure' || selection === 'prefer-not-to-say') {
      led.add('offer-information');
      continue;
    }
    const signal = signals.find((one) => one.id === selection);
    if (!signal) {
      const known = [...signals.map((one) => one.id), 'not-sure', 'prefer-not-to-say'].join(', ');
      throw new RangeError(`there is no safety signal ${JSON.stringify(selection)}; use one of ${known}`);
    }
    for (const route of signal.routes) led.add(route);
  }
  const taken = routes.filter((route) => led.has(route.id));
  return {
    pairWork: strictest(taken.map((route) => route.pairWork)),
    routes: taken.map((route) => route.id),
    resourceKinds: [...new Set(taken.flatMap((route) => route.helpKinds))],
  };
}

/** The strictest of them; nothing stands in the way of pair work when there is none. */
export const strictest = (levels: readonly PairWork[]): PairWork =>
  strictness.findLast((level) => levels.includes(level)) ?? 'allowed';
