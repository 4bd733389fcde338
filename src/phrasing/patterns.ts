import { CodeReader } from './code.ts';
import type { Lexicon } from './lexicon.ts';
import { linkNodes, type Match, matchAt, type Node } from './match.ts';
import type { Element, Parts } from './parts.ts';
import type { Tokens } from './tokenize.ts';
import type { WordSet } from './word-set.ts';

/** A pattern ready to run. */
interface Ready {
  readonly start: Node | undefined;
  /** The words that it begins with, when its first element is a plain set. */
  readonly first: WordSet | undefined;
  /** Sets of words; a sentence that lacks one of them can't match. */
  readonly needs: readonly WordSet[];
}

/** How many sets of words are looked for before a pattern is tried. */
const mostNeeds = 4;

/** Patterns in a row, each made ready when it is first tried: most never are. */
export class Patterns {
  readonly #lexicon: Lexicon;
  readonly #parts: Parts;
  readonly #codes: readonly string[];
  readonly #ready: (Ready | undefined)[] = [];

  constructor(source: string, lexicon: Lexicon, parts: Parts) {
    this.#codes = source.split(' ');
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
    let ready = this.#ready[index];
    if (ready === undefined) {
      ready = this.#prepare(this.#codes[index] as string);
      this.#ready[index] = ready;
    }
    const { start, first, needs } = ready;
    if (!holdsAll(tokens, from, to, needs)) return;
    for (let at = from; at < to; at += 1) {
      if (first !== undefined && !first.has(tokens.ids[at] as number)) continue;
      const match = matchAt(owner, start, tokens, from, to, at);
      if (match === undefined) continue;
      found.push(match);
      if (isOneEnough) return;
    }
  }

  #prepare(code: string): Ready {
    const elements = this.#parts.readSequence(new CodeReader(code));
    const needs = elements.flatMap((element) =>
      element.type === 'word' && !element.not ? [element.set] : [],
    );
    return {
      start: linkNodes(elements, this.#lexicon.named('connective')),
      first: firstWords(elements),
      needs: needs.sort((a, b) => a.weight - b.weight).slice(0, mostNeeds),
    };
  }
}

/** Whether a word of each set stands among those from `from` to `to`. */
function holdsAll({ ids }: Tokens, from: number, to: number, sets: readonly WordSet[]): boolean {
  for (const set of sets) {
    let at = from;
    while (at < to && !set.has(ids[at] as number)) at += 1;
    if (at === to) return false;
  }
  return true;
}

/** The words of the first element that takes one, when it is a plain set. */
function firstWords(elements: readonly Element[]): WordSet | undefined {
  for (const element of elements) {
    if (element.type === 'word') return element.not ? undefined : element.set;
    if (element.type === 'gap' || element.type === 'rest' || element.type === 'choice') return undefined;
  }
  return undefined;
}
