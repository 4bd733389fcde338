import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Parts } from './parts.ts';
import { Patterns } from './patterns.ts';
import type { Tokens } from './tokenize.ts';

/** Patterns of which it is only asked whether one matches: what silences, and what a suggestion must and may not hold. */
export class PatternGroups {
  readonly #lexicon: Lexicon;
  readonly #parts: Parts;
  readonly #ready = new Map<string, Patterns>();

  constructor(lexicon: Lexicon, parts: Parts) {
    this.#lexicon = lexicon;
    this.#parts = parts;
  }

  /** Whether one of some patterns matches in the words from `from` to `to`. */
  matches(source: string | undefined, tokens: Tokens, from: number, to: number): boolean {
    if (!source) return false;
    let patterns = this.#ready.get(source);
    if (patterns === undefined) {
      patterns = new Patterns(source, this.#lexicon, this.#parts);
      this.#ready.set(source, patterns);
    }
    const found: Match<undefined>[] = [];
    for (let index = 0; index < patterns.size && found.length === 0; index += 1)
      patterns.match(index, undefined, tokens, from, to, found, true);
    return found.length > 0;
  }
}
