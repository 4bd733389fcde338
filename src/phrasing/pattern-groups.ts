import { Automaton } from './automaton.ts';
import type { Lexicon } from './lexicon.ts';
import type { Macros } from './pattern.ts';
import type { Tokens } from './tokenize.ts';

/** Patterns in groups by name, each group made ready when it is first asked for: most never are. */
export class PatternGroups {
  readonly #lexicon: Lexicon;
  readonly #macros: Macros;
  readonly #sources = new Map<string, readonly string[]>();
  readonly #ready = new Map<string, Automaton<string>>();

  constructor(lexicon: Lexicon, macros: Macros) {
    this.#lexicon = lexicon;
    this.#macros = macros;
  }

  add(name: string, patterns: readonly string[]): void {
    if (patterns.length === 0) return;
    this.#sources.set(name, patterns);
    for (const pattern of patterns) this.#lexicon.learnText(pattern);
  }

  /** Whether a pattern of a group matches in the words from `from` to `to`. */
  matches(name: string, tokens: Tokens, from: number, to: number): boolean {
    const patterns = this.#sources.get(name);
    if (patterns === undefined) return false;
    let automaton = this.#ready.get(name);
    if (automaton === undefined) {
      automaton = new Automaton<string>(this.#lexicon);
      for (const pattern of patterns) automaton.add(pattern, this.#macros, name);
      this.#ready.set(name, automaton);
    }
    return automaton.hasMatch(tokens, from, to);
  }
}
