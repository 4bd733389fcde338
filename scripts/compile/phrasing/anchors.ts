import type { Element } from './notation.ts';
import type { WordSet, WordSets } from './word-sets.ts';

/** Words of which a pattern needs one, and what can stand right before and after. */
export interface Anchor {
  readonly set: WordSet;
  readonly before: WordSet | undefined;
  readonly after: WordSet | undefined;
}

/** Anchors of which a pattern needs one, and what they cost: how often they are looked at, and how often in vain. */
interface Anchors {
  readonly anchors: readonly Anchor[];
  readonly cost: number;
}

/** What a sequence can begin with, and whether it can end before that. */
interface FirstWords {
  readonly sets: readonly WordSet[];
  readonly mayPass: boolean;
}

/** How much more it costs to try a pattern than to look at its anchor. */
const trial = 6;
/** Words so seldom that their company need not be looked at. */
const seldom = 0.004;

/** How often a pattern is to be tried that these anchors wake. */
export const trialsOf = (anchors: readonly Anchor[]): number =>
  anchors.reduce(
    (sum, { set, before, after }) => sum + set.frequency * chanceOf(before) * chanceOf(after),
    0,
  );

const chanceOf = (side: WordSet | undefined): number => Math.min(1, side?.frequency ?? 1);

/** Chooses for each pattern the words that wake it: the rarest of which one must stand in whatever it matches. */
export class AnchorFinder {
  readonly #sets: WordSets;
  readonly #choices = new Map<Element, Anchors | null>();
  readonly #firsts = new Map<Element, FirstWords | null>();
  readonly #mirrored = new Map<Element, Element>();

  constructor(sets: WordSets) {
    this.#sets = sets;
  }

  /** The anchors of a pattern; none when it names no word that it needs. */
  anchorsOf(elements: readonly Element[]): readonly Anchor[] {
    return this.#cheapest(elements)?.anchors ?? [];
  }

  #cheapest(elements: readonly Element[]): Anchors | undefined {
    let best: Anchors | undefined;
    elements.forEach((element, index) => {
      const found =
        element.type === 'word'
          ? this.#wordAnchor(elements, index, best?.cost ?? Number.POSITIVE_INFINITY)
          : element.type === 'choice'
            ? this.#choiceAnchors(element)
            : undefined;
      if (found && (!best || found.cost < best.cost)) best = found;
    });
    return best;
  }

  #wordAnchor(elements: readonly Element[], index: number, best: number): Anchors | undefined {
    const element = elements[index] as Element & { type: 'word' };
    if (element.not) return undefined;
    const set = this.#sets.of(element.words, element.classes);
    const { frequency } = set;
    if (frequency >= best) return undefined;
    if (frequency < seldom)
      return { anchors: [{ set, before: undefined, after: undefined }], cost: frequency * (1 + trial) };
    const after = this.#firstWords(elements.slice(index + 1));
    const before = this.#firstWords(this.#mirror(elements.slice(0, index)));
    return {
      anchors: [{ set, before, after }],
      cost: frequency * (1 + trial * chanceOf(before) * chanceOf(after)),
    };
  }

  #choiceAnchors(choice: Element & { type: 'choice' }): Anchors | undefined {
    const known = this.#choices.get(choice);
    if (known !== undefined) return known ?? undefined;
    const found = choice.options.map((option) => this.#cheapest(option));
    const all = found.every((one) => one !== undefined) ? found : undefined;
    const anchors = all && {
      anchors: all.flatMap((one) => one.anchors),
      cost: all.reduce((sum, one) => sum + one.cost, 0),
    };
    this.#choices.set(choice, anchors ?? null);
    return anchors;
  }

  /** The words that a sequence can begin with; none when any can, or when it can end before its first word. */
  #firstWords(elements: readonly Element[]): WordSet | undefined {
    const first = this.#firstOf(elements);
    if (first === null || first.mayPass) return undefined;
    return first.sets.length === 1 ? first.sets[0] : this.#sets.union(first.sets);
  }

  #firstOf(elements: readonly Element[]): FirstWords | null {
    const sets: WordSet[] = [];
    for (const element of elements) {
      if (element.type === 'word') {
        if (element.not) return null;
        return { sets: [...sets, this.#sets.of(element.words, element.classes)], mayPass: false };
      }
      if (element.type === 'gap' || element.type === 'rest') return null;
      if (element.type !== 'choice') continue;
      const first = this.#firstOfChoice(element);
      if (first === null) return null;
      sets.push(...first.sets);
      if (!first.mayPass) return { sets, mayPass: false };
    }
    return { sets, mayPass: true };
  }

  #firstOfChoice(choice: Element & { type: 'choice' }): FirstWords | null {
    const known = this.#firsts.get(choice);
    if (known !== undefined) return known;
    const options = choice.options.map((option) => this.#firstOf(option));
    const all = options.every((one) => one !== null) ? options : undefined;
    const first = all
      ? { sets: [...new Set(all.flatMap((one) => one.sets))], mayPass: all.some((one) => one.mayPass) }
      : null;
    this.#firsts.set(choice, first);
    return first;
  }

  /** The same read backwards. */
  #mirror(elements: readonly Element[]): Element[] {
    return elements.map((element) => this.#mirrorOne(element)).reverse();
  }

  #mirrorOne(element: Element): Element {
    if (element.type !== 'choice') return element;
    const known = this.#mirrored.get(element) ?? {
      ...element,
      options: element.options.map((option) => this.#mirror(option)),
    };
    this.#mirrored.set(element, known);
    return known;
  }
}
