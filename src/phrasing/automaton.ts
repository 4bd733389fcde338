import { Alarm, type Anchor } from './alarm.ts';
import type { Lexicon } from './lexicon.ts';
import { linkNodes, type Match, matchAt, type Node } from './match.ts';
import { type Element, type Macros, parsePattern } from './pattern.ts';
import type { Tokens } from './tokenize.ts';
import type { WordSet } from './word-set.ts';

/** A pattern, tried only in sentences that hold its rarest word in fitting company. */
interface Rule<Owner> {
  readonly owner: Owner;
  readonly elements: readonly Element[];
  readonly anchors: readonly Anchor[];
  /** Made when the rule is first woken; most never are. */
  ready: Ready | undefined;
}

/** A pattern ready to run. */
interface Ready {
  readonly start: Node | undefined;
  /** The words that it can begin with; any when there is no set. */
  readonly first: WordSet | undefined;
  /** Its rarest sets of words; a sentence that lacks one of them can't match. */
  readonly needs: readonly WordSet[];
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

/** How many sets of words are looked for before a pattern is tried. */
const mostNeeds = 4;
/** How much more it costs to try a pattern than to look at its anchor. */
const trial = 6;
/** Words so seldom that their company need not be looked at. */
const seldom = 0.004;

const none: readonly never[] = [];

/** Many patterns as one: a sentence wakes few of them, and only those are tried. */
export class Automaton<Owner> {
  readonly #lexicon: Lexicon;
  readonly #rules: Rule<Owner>[] = [];
  readonly #choices = new Map<Element, Anchors | null>();
  readonly #firsts = new Map<Element, FirstWords | null>();
  readonly #learnt = new Set<Element>();
  #alarm: Alarm | undefined;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(pattern: string, macros: Macros, owner: Owner): void {
    const elements = parsePattern(pattern, macros);
    const { anchors } = this.#anchorsOf(elements) ?? { anchors: [] };
    if (anchors.length === 0) throw new SyntaxError(`the pattern \`${pattern}\` names no word that it needs`);
    this.#learn(elements);
    this.#rules.push({ owner, elements, anchors, ready: undefined });
    this.#alarm = undefined;
  }

  /** The matches in the words from `from` to `to`, in reading order; with `isOneEnough`, the first that is found. */
  matches(tokens: Tokens, from: number, to: number, isOneEnough = false): readonly Match<Owner>[] {
    this.#alarm ??= new Alarm(this.#rules, this.#lexicon.size);
    const awake = this.#alarm.wake(tokens, from, to);
    if (awake === 0) return none;
    let all: Match<Owner>[] | undefined;
    for (let index = 0; index < awake; index += 1) {
      const rule = this.#rules[this.#alarm.awake(index)] as Rule<Owner>;
      rule.ready ??= this.#prepare(rule.elements);
      const { start, first, needs } = rule.ready;
      if (!holdsAll(tokens, from, to, needs)) continue;
      for (let at = from; at < to; at += 1) {
        if (first !== undefined && !first.has(tokens.ids[at] as number)) continue;
        const match = matchAt(rule.owner, start, tokens, from, to, at);
        if (match === undefined) continue;
        all ??= [];
        all.push(match);
        if (isOneEnough) return all;
      }
    }
    if (all === undefined) return none;
    return all.length > 1 ? all.sort((a, b) => a.start - b.start) : all;
  }

  /** Whether anything matches in the words from `from` to `to`. */
  hasMatch(tokens: Tokens, from: number, to: number): boolean {
    return this.matches(tokens, from, to, true).length > 0;
  }

  #prepare(elements: readonly Element[]): Ready {
    const needed = elements.flatMap((element) => this.#needOf(element) ?? []);
    const rarest = needed.sort((a, b) => this.#lexicon.frequencyOf(a) - this.#lexicon.frequencyOf(b));
    return {
      start: linkNodes(elements, this.#lexicon),
      first: this.#firstWords(elements),
      needs: rarest.slice(0, mostNeeds),
    };
  }

  /** Words of which one stands in whatever an element matches; none when it can match without. */
  #needOf(element: Element): WordSet | undefined {
    if (element.type === 'word') {
      return element.not ? undefined : this.#lexicon.set(element.words, element.classes);
    }
    if (element.type !== 'choice') return undefined;
    const needs = element.options.map((option) => {
      const own = option.flatMap((one) => this.#needOf(one) ?? []);
      return own.sort((a, b) => this.#lexicon.frequencyOf(a) - this.#lexicon.frequencyOf(b))[0];
    });
    return needs.every((set) => set !== undefined) ? this.#lexicon.union(needs) : undefined;
  }

  /** Let the lexicon know every word of a pattern, so that it is told from unknown ones. */
  #learn(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.type === 'choice') {
        if (this.#learnt.has(element)) continue;
        this.#learnt.add(element);
        for (const option of element.options) this.#learn(option);
      } else if ('classes' in element) this.#lexicon.learn(element.words, element.classes);
    }
  }

  /** The cheapest words of which one must stand in whatever a sequence matches. */
  #anchorsOf(elements: readonly Element[]): Anchors | undefined {
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
    const set = this.#lexicon.set(element.words, element.classes);
    const frequency = this.#lexicon.frequencyOf(set);
    if (frequency >= best) return undefined;
    const alone = { anchors: [{ set, before: undefined, after: undefined }], cost: frequency * (1 + trial) };
    if (frequency < seldom) return alone;
    const after = this.#firstWords(elements.slice(index + 1));
    const before = this.#firstWords(mirror(elements.slice(0, index)));
    const chance = (side: WordSet | undefined) =>
      side === undefined ? 1 : Math.min(1, this.#lexicon.frequencyOf(side));
    return {
      anchors: [{ set, before, after }],
      cost: frequency * (1 + trial * chance(before) * chance(after)),
    };
  }

  #choiceAnchors(choice: Element & { type: 'choice' }): Anchors | undefined {
    const known = this.#choices.get(choice);
    if (known !== undefined) return known ?? undefined;
    const found = choice.options.map((option) => this.#anchorsOf(option));
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
    return first.sets.length === 1 ? first.sets[0] : this.#lexicon.union(first.sets);
  }

  #firstOf(elements: readonly Element[]): FirstWords | null {
    const sets: WordSet[] = [];
    for (const element of elements) {
      if (element.type === 'word') {
        if (element.not) return null;
        return { sets: [...sets, this.#lexicon.set(element.words, element.classes)], mayPass: false };
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
}

const mirrored = new WeakMap<Element, Element>();

/** Whether a word of each set stands among those from `from` to `to`. */
function holdsAll({ ids }: Tokens, from: number, to: number, sets: readonly WordSet[]): boolean {
  for (const set of sets) {
    let at = from;
    while (at < to && !set.has(ids[at] as number)) at += 1;
    if (at === to) return false;
  }
  return true;
}

/** The same read backwards. */
const mirror = (elements: readonly Element[]): Element[] => elements.map(mirrorOne).reverse();

function mirrorOne(element: Element): Element {
  if (element.type !== 'choice') return element;
  const known = mirrored.get(element) ?? { ...element, options: element.options.map(mirror) };
  mirrored.set(element, known);
  return known;
}
