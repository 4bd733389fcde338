import type { StepId } from '../generated/ids.ts';
import type { FindingKind, SafetyCategory, Severity, Variant } from '../model/phrasing.ts';

/** A rule as a pack ships it: its patterns, what silences it, and the frames that rewrite what it finds. */
export interface PackRule {
  readonly id: string;
  /** Token patterns; one of them must match. */
  readonly find: readonly string[];
  /** Token patterns that silence the rule when one matches anywhere in the same sentence. */
  readonly unless?: readonly string[];
  /** Only in questions, only in statements. */
  readonly when?: 'question' | 'statement';
  /** How far a finding reaches: over the clause (usual), the match alone, or the whole sentence. */
  readonly extent?: 'match' | 'sentence';
  /** Wins over rules of other kinds on the same words. */
  readonly priority?: number;
  /** Frames by variant, with slots in braces. */
  readonly rewrite?: Readonly<Partial<Record<Variant, string>>>;
}

/** The rules of one kind. */
export interface PackKind {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly applies: StepId;
  /** Patterns that silence every rule of this kind in a sentence. */
  readonly unless: readonly string[];
  /** Frames for findings of this kind whose rule has none of its own, or whose own does not fit. */
  readonly fallback?: Readonly<Partial<Record<Variant, string>>>;
  readonly rules: readonly PackRule[];
}

/** What only code can say about a language. */
export interface Grammar {
  /** Split a written word into the words that rules are written in: `don't` → `do not`. */
  expand(word: string): readonly string[] | undefined;
  /** The common ones among such words. */
  readonly contractions: readonly string[];
  /** The most common words, most common first; rules are tried only where their rarest word stands. */
  readonly commonWords: readonly string[];
  /** Give a verb another form; `undefined` when the word can't be one. */
  inflect(verb: string, form: string): string | undefined;
  /** A word that carries no topic of its own: articles, pronouns, auxiliaries. */
  isFunctionWord(word: string): boolean;
  /** A word that sets something against what was said before: but, however. */
  isContrast?(word: string): boolean;
}

/** The rules and words for text in one language; the default export of `attune/phrasing/<language>`. */
export interface PhrasingPack {
  /** BCP 47 language of the text that it reads. */
  readonly language: string;
  readonly version: string;
  /** Word classes: name and words, separated by spaces. */
  readonly classes: Readonly<Record<string, string>>;
  /** Verbs in their base form; `name-s`, `name-ed`, `name-ing` and `name-any` are the classes of their forms. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Parts of patterns that many rules share. */
  readonly macros: Readonly<Record<string, string>>;
  readonly kinds: readonly PackKind[];
  /** Patterns that silence every kind in a sentence. */
  readonly silencers: readonly string[];
  readonly safety: readonly {
    readonly category: SafetyCategory;
    readonly unless: readonly string[];
    readonly rules: readonly {
      readonly id: string;
      readonly find: readonly string[];
      readonly unless?: readonly string[];
    }[];
  }[];
  /** What a suggestion must hold: one of these patterns of a need, feeling or request. */
  readonly voice: readonly string[];
  /** What no suggestion may hold. */
  readonly forbidden: readonly string[];
  /** Frames of `buildNeedStatement` by variant, tried in order; a part in brackets may be missing. */
  readonly needStatements: Readonly<Partial<Record<Variant, readonly string[]>>>;
  /** Words that a person may put before a part and that the frames say already. */
  readonly openings: Readonly<Record<string, readonly string[]>>;
  readonly grammar: Grammar;
}
