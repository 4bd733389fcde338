import { CodeReader } from './code.ts';
import type { Lexicon } from './lexicon.ts';
import { linkNodes, type Match, matchAt, type Node } from './match.ts';
import { firstWords, needsOf, rarestFirst } from './needs.ts';
import type { Element, Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';
import type { WordSet } from './word-set.ts';

/** A pattern ready to run. */
interface Ready {
  readonly elements: readonly Element[];
  readonly start: Node | undefined;
  /** The words that it can begin with; any when there is no set. */
  first: WordSet | undefined;
  /** Sets of words; a sentence that lacks one of them can't match. */
  needs: WordSet[];
  tries: number;
}

/** How many sets of words are looked for before a pattern is tried. */
const mostNeeds = 4;
/** A pattern that is tried so many times is worth a closer look at what it needs. */
const often = 6;

/** Patterns in a row, each made ready when it is first tried: most never are. */
export class Patterns {
  readonly #lexicon: Lexicon;
  readonly #parts: Parts;
  readonly #codes: readonly string[];
  readonly #ready: (Ready | undefined)[];

  constructor(source: string, lexicon: Lexicon, parts: Parts) {
    this.#codes = source.split(' ');
    this.#ready = new Array<Ready | undefined>(this.#codes.length).fill(undefined);
    this.#lexicon = lexicon;
    this.#parts = parts;
  }

  get size(): number {
    return this.#codes.length;
  }

  /** Where a pattern matches in the words from `from` to `to`: the first place, with `isOneEnough`. */
  match<Owner>(
    index: number,
    owner: Owner,
    tokens: Tokens,
    from: number,
    to: number,
    found: Match<Owner>[],
    isOneEnough = false,
  ): void {
    const ready = this.#readyFor(index);
    if (ready.tries < often) {
      ready.tries += 1;
      if (ready.tries === often) sharpen(ready);
    }
    const { start, first, needs } = ready;
    if (!holdsAll(tokens, from, to, needs)) return;
    for (let at = from; at < to; at += 1) {
      if (first !== undefined) at = first.find(tokens.ids, at, to);
      if (at === to) return;
      const match = matchAt(owner, start, tokens, from, to, at);
      if (match === undefined) continue;
      found.push(match);
      if (isOneEnough) return;
    }
  }

  elementsOf(index: number): readonly Element[] {
    return this.#readyFor(index).elements;
  }

  #readyFor(index: number): Ready {
    return this.#ready[index] ?? this.#prepare(index);
  }

  #prepare(index: number): Ready {
    const code = this.#codes[index] as string;
    const elements = this.#parts.readSequence(new CodeReader(code));
    const start = linkNodes(elements, this.#lexicon.named('connective'));
    const needs: WordSet[] = [];
    for (const element of elements) if (element.type === 'word' && !element.not) needs.push(element.set);
    needs.sort(rarestFirst);
    const ready = { elements, start, first: undefined, needs: needs.slice(0, mostNeeds), tries: 0 };
    this.#ready[index] = ready;
    return ready;
  }
}

/** Learn all that a pattern needs, from its choices too. */
function sharpen(ready: Ready): void {
  ready.needs = needsOf(ready.elements).slice(0, mostNeeds);
  ready.first = firstWords(ready.elements);
}

/** Whether a word of each set stands among those from `from` to `to`. A set that is lacking is looked for earlier next time. */
function holdsAll({ ids }: Tokens, from: number, to: number, sets: WordSet[]): boolean {
  for (let index = 0; index < sets.length; index += 1) {
    const set = sets[index] as WordSet;
    if (set.find(ids, from, to) < to) continue;
    if (index > 0) {
      sets[index] = sets[index - 1] as WordSet;
      sets[index - 1] = set;
    }
    return false;
  }
  return true;
}
