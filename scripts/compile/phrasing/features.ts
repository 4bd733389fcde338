import type { Element } from './notation.ts';
import type { WordSet, WordSets } from './word-sets.ts';

/** A pattern and how often it is to be tried. */
export interface Weighted {
  readonly elements: readonly Element[];
  readonly frequency: number;
}

/** How many sets a sentence is told by. */
const most = 64;
/** How many sets are weighed against each other, those first that would spare most if they stood alone. */
const candidates = 400;
/** The chance that a sentence holds a word, beside its frequency. */
const chancePerFrequency = 0.5;

const chanceOf = ({ frequency }: WordSet): number => Math.min(1, frequency * chancePerFrequency);

/** Choose the sets of words whose lack in a sentence spares most trials of patterns. */
export function chooseFeatures(patterns: readonly Weighted[], sets: WordSets): WordSet[] {
  const needs = new NeedFinder(sets);
  const needed = patterns.map(({ elements }) => needs.of(elements));
  const left = patterns.map(({ frequency }) => frequency);
  const spared = new Map<WordSet, number>();
  needed.forEach((own, index) => {
    for (const set of own)
      spared.set(set, (spared.get(set) ?? 0) + (left[index] as number) * (1 - chanceOf(set)));
  });
  const best = [...spared].sort(([, a], [, b]) => b - a).slice(0, candidates);
  const users = usersOf(
    best.map(([set]) => set),
    needed,
  );
  const gainOf = ({ set, patterns: own }: Users) => {
    let sum = 0;
    for (const index of own) sum += left[index] as number;
    return (1 - chanceOf(set)) * sum;
  };
  for (const user of users) user.gain = gainOf(user);
  const chosen: WordSet[] = [];
  while (chosen.length < most && users.length > 0) {
    const next = users.reduce((a, b) => (b.gain > a.gain ? b : a));
    // A gain only ever falls: who is still the best after another look is the best of all.
    const gain = gainOf(next);
    if (gain < next.gain) {
      next.gain = gain;
      continue;
    }
    if (gain <= 0) break;
    chosen.push(next.set);
    for (const index of next.patterns) left[index] = (left[index] as number) * chanceOf(next.set);
    users.splice(users.indexOf(next), 1);
  }
  return chosen;
}

/** A set and the patterns that need it or one inside it, by their numbers. */
interface Users {
  readonly set: WordSet;
  readonly patterns: number[];
  /** What it would spare, as far as is known. */
  gain: number;
}

function usersOf(sets: readonly WordSet[], needed: readonly (readonly WordSet[])[]): Users[] {
  const users = sets.map((set) => ({ set, whole: new Set(set.words), patterns: [] as number[], gain: 0 }));
  const byWord = new Map<string, typeof users>();
  for (const user of users)
    for (const word of user.set.words) byWord.set(word, [...(byWord.get(word) ?? []), user]);
  const around = new Map<WordSet, typeof users>();
  const usersAround = (set: WordSet) => {
    const known =
      around.get(set) ??
      (byWord.get(set.words[0] as string) ?? []).filter(({ whole }) =>
        set.words.every((word) => whole.has(word)),
      );
    around.set(set, known);
    return known;
  };
  needed.forEach((own, index) => {
    for (const { patterns } of new Set(own.flatMap(usersAround))) patterns.push(index);
  });
  return users;
}

/** Finds the sets of which a word stands in whatever a sequence matches. */
class NeedFinder {
  readonly #sets: WordSets;
  readonly #choices = new Map<Element, readonly WordSet[]>();

  constructor(sets: WordSets) {
    this.#sets = sets;
  }

  of(elements: readonly Element[]): readonly WordSet[] {
    return elements.flatMap((element) => {
      if (element.type === 'choice') return this.#ofChoice(element);
      if (!('words' in element) || element.not) return [];
      const set = this.#sets.of(element.words, element.classes);
      return set.words.length > 0 ? [set] : [];
    });
  }

  /** The rarest needs of all alternatives together. */
  #ofChoice(choice: Element & { type: 'choice' }): readonly WordSet[] {
    const known = this.#choices.get(choice);
    if (known) return known;
    const rarest = choice.options.map((option) =>
      this.of(option).reduce<WordSet | undefined>(
        (a, b) => (a && a.frequency <= b.frequency ? a : b),
        undefined,
      ),
    );
    const all = rarest.every((set) => set !== undefined) ? [this.#sets.union(rarest)] : [];
    this.#choices.set(choice, all);
    return all;
  }
}
