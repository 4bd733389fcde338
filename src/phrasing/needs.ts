import type { Element } from './parts.ts';
import { WordSet } from './word-set.ts';

const union = (sets: readonly WordSet[]): WordSet =>
  new WordSet(
    sets.reduce((sum, set) => sum + set.weight, 0),
    () => sets.flatMap((set) => set.ids),
  );

export const rarestFirst = (a: WordSet, b: WordSet): number => a.weight - b.weight;

/** Sets of which a word stands in whatever a sequence matches, the rarest first. */
export const needsOf = (elements: readonly Element[]): WordSet[] =>
  elements.flatMap((element) => needOf(element) ?? []).sort(rarestFirst);

/** Words of which one stands in whatever an element matches; none when it can match without. */
function needOf(element: Element): WordSet | undefined {
  if (element.type === 'word') return element.not ? undefined : element.set;
  if (element.type !== 'choice') return undefined;
  const needs: WordSet[] = [];
  for (const option of element.options) {
    const [rarest] = needsOf(option);
    if (rarest === undefined) return undefined;
    needs.push(rarest);
  }
  return union(needs);
}

/** The words that a sequence can begin with; none when any can, or when it can end before its first word. */
export function firstWords(elements: readonly Element[]): WordSet | undefined {
  const first = firstOf(elements);
  if (first === undefined || first.mayPass) return undefined;
  return first.sets.length === 1 ? first.sets[0] : union(first.sets);
}

function firstOf(
  elements: readonly Element[],
): { readonly sets: readonly WordSet[]; readonly mayPass: boolean } | undefined {
  const sets: WordSet[] = [];
  for (const element of elements) {
    if (element.type === 'word') {
      if (element.not) return undefined;
      sets.push(element.set);
      return { sets, mayPass: false };
    }
    if (element.type === 'gap' || element.type === 'rest') return undefined;
    if (element.type !== 'choice') continue;
    let mayPass = false;
    for (const option of element.options) {
      const first = firstOf(option);
      if (first === undefined) return undefined;
      sets.push(...first.sets);
      mayPass ||= first.mayPass;
    }
    if (!mayPass) return { sets, mayPass };
  }
  return { sets, mayPass: true };
}
