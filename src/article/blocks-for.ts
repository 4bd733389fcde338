import type { SignalId } from '../generated/ids.ts';
import { evaluateSafety, type SafetySelection } from '../safety/evaluate-safety.ts';

/**
 * List the blocks of a step or section that fit, without the advice that a safety signal withdraws.
 *
 * @param section - A step, the introduction or the closing, in words or as structure.
 * @param options - `signals`: what the person set about their safety.
 * @returns The same blocks in the same order; with a signal, fewer.
 * @throws RangeError for a signal that does not exist: a misspelt one must not let everything pass.
 * @example
 * blocksFor(findStep(guide, 'seek-help'), { signals: ['monitoring'] }).some((block) => block.id === 'when-stuck') // => false
 */
export function blocksFor<Block extends { readonly notFor?: readonly SignalId[] }>(
  section: { readonly blocks: readonly Block[] },
  options: { readonly signals?: readonly SafetySelection[] } = {},
): readonly Block[] {
  const { signals = [] } = options;
  evaluateSafety(signals);
  return section.blocks.filter(({ notFor = [] }) => !notFor.some((signal) => signals.includes(signal)));
}
