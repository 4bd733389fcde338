import type { DeckItemStructure } from '../model/vocabulary.ts';
import { inSeededOrder } from './seeded-order.ts';

/** How personal a card is. */
export type CardDepth = 'light' | 'medium' | 'deep';

/** What to draw from, and what to leave out. */
export interface CardDraw<Id extends string = string> {
  /** The cards: `guide.vocabulary['curious-questions'].items`, or an app’s own. */
  readonly deck: readonly DeckItemStructure<Id>[];
  /** Any text; the same text draws the same cards. */
  readonly seed: string;
  /** How many cards; fewer come when the deck holds no more. */
  readonly count: number;
  /** The most personal that a card may be: `light` unless told. */
  readonly depth?: CardDepth;
  /** How often this was done together before: deep cards come after three times, and only when asked for. */
  readonly sessions?: number;
  /** Only cards on these topics; on any when there are none. */
  readonly topics?: readonly string[];
  /** Topics and cards that anyone wants to leave out. */
  readonly exclude?: readonly string[];
  /** Cards of earlier draws: one comes again when every other has come as often. */
  readonly seen?: readonly string[];
}

/** Deep cards are for people who have done this so often. */
const sessionsBeforeDeep = 3;

/** How personal cards may be: what was asked for, with deep ones only after three times. */
export const depthFor = (asked: CardDepth, sessions: number): CardDepth =>
  asked === 'deep' && sessions < sessionsBeforeDeep ? 'medium' : asked;

/**
 * Draw cards by a seed: the same input draws the same cards on every device, and the order of the deck changes nothing.
 * What is left out has no effect on the order of the others, so a draw does not tell what was left out, or by whom.
 *
 * @param draw - The deck, the seed and how many; depth, topics and what to leave out as wanted.
 * @returns The ids of the cards, in the order drawn; empty when every card is left out.
 * @throws RangeError when `count` is no whole number from 0 on.
 * @example
 * const deck = [{ id: 'sea' }, { id: 'snow' }, { id: 'wind' }];
 * drawCards({ deck, seed: 'Sunday', count: 2, exclude: ['snow'] }).toSorted() // => ['sea', 'wind']
 * drawCards({ deck, seed: 'Sunday', count: 1, seen: ['sea', 'wind'] }) // => ['snow']
 */
export function drawCards<Id extends string>({
  deck,
  seed,
  count,
  depth = 'light',
  sessions = 0,
  topics = [],
  exclude = [],
  seen = [],
}: CardDraw<Id>): readonly Id[] {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`count is ${String(count)}; use a whole number from 0 on, such as 3`);
  const deepest = placeOf(depthFor(depth, sessions));
  const fits = (card: DeckItemStructure<Id>): boolean =>
    placeOf(card.depth ?? 'light') <= deepest &&
    (topics.length === 0 || card.topic === undefined || topics.includes(card.topic)) &&
    !exclude.includes(card.id) &&
    (card.topic === undefined || !exclude.includes(card.topic));
  const timesSeen = (id: string): number => seen.filter((one) => one === id).length;
  return inSeededOrder(seed, deck.filter(fits), ({ id }) => id)
    .map(({ id }) => ({ id, times: timesSeen(id) }))
    .sort((one, other) => one.times - other.times)
    .slice(0, count)
    .map(({ id }) => id);
}

const placeOf = (depth: CardDepth): number => ['light', 'medium', 'deep'].indexOf(depth);
