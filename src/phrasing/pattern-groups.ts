import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Parts } from './parts.ts';
import { Patterns } from './patterns.ts';
import type { Tokens } from './tokenize.ts';

/** Patterns in groups by name, each group made ready when it is first asked for: most never are. */
export class PatternGroups {
  readonly #lexicon: Lexicon;
  readonly #parts: Parts;
  readonly #sources = new Map<string, string>();
  readonly #ready = new Map<string, Patterns<string>>();

  constructor(lexicon: Lexicon, parts: Parts) {
    this.#lexicon = lexicon;
    this.#parts = parts;
  }

  add(name: string, patterns = ''): void {
    if (patterns !== '') this.#sources.set(name, patterns);
  }

  /** Whether a pattern of a group matches in the words from `from` to `to`. */
  matches(name: string, tokens: Tokens, from: number, to: number): boolean {
    const source = this.#sources.get(name);
    if (source === undefined) return false;
    let patterns = this.#ready.get(name);
    if (patterns === undefined) {
      patterns = new Patterns(this.#lexicon, this.#parts);
      for (const code of source.split(' ')) patterns.add(code, name);
      this.#ready.set(name, patterns);
    }
    const found: Match<string>[] = [];
    for (let index = 0; index < patterns.size && found.length === 0; index += 1)
      patterns.match(index, tokens, from, to, found, true);
    return found.length > 0;
  }
}
