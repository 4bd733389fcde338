import type { StepId } from '../generated/ids.ts';
import type { FindingKind, SafetyCategory, Severity, Variant } from '../model/phrasing.ts';

/** Patterns in the notation of `code.ts`, parted by spaces; none when it is empty. */
type Patterns = string;

/** A rule as a pack ships it, without the patterns that find: what silences it, and the frames that rewrite what it finds. */
export interface PackRule {
  readonly id: string;
  /** They silence the rule when one matches anywhere in the same sentence. */
  readonly unless?: Patterns;
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
  /** They silence every rule of this kind in a sentence. */
  readonly unless?: Patterns;
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
  /** Give a verb another form; `undefined` when the word can't be one. */
  inflect(verb: string, form: string): string | undefined;
  /** A word that carries no topic of its own: articles, pronouns, auxiliaries. */
  isFunctionWord(word: string): boolean;
  /** A phrase as it is where what was lacking is wished for: `any` becomes `some`, `never` goes. */
  affirm(phrase: string): string;
  /** A sentence with the letters as they are written, beside its first: `I`. */
  polish(sentence: string): string;
  /** A text without words that may rightly stand twice: `had had`. */
  withoutDoubles(text: string): string;
  /** Whether a word keeps its capital inside a sentence. */
  keepsCapital(word: string): boolean;
  /** A word that sets something against what was said before: but, however. */
  isContrast?(word: string): boolean;
}

/**
 * The rules and words for text in one language; the default export of `attune/phrasing/<language>`. The compiler writes it:
 * its strings are made to be small and quick to load, and change from one version to the next.
 */
export interface PhrasingPack {
  /** BCP 47 language of the text that it reads. */
  readonly language: string;
  readonly version: string;
  /**
   * Every word that a rule names, in chunks by their first two letters, each after a count of its words. The capital before
   * a word says how many letters it shares with the one before, `A` for none.
   */
  readonly words: string;
  /** For each word the alarms that it sets off, parted by `!`; in blocks parted by spaces. */
  readonly wakes: string;
  /** Sets of words, at most 64: a pattern that needs one is not tried in a sentence that lacks it. */
  readonly features: string;
  /** The patterns of all rules, those of `safety` first, then those of `kinds`: one of a rule must match. */
  readonly finds: Patterns;
  /** How many patterns each rule has, those of `safety` first. */
  readonly counts: string;
  /** For each alarm the patterns that it wakes, numbered as they stand in `safety` and `kinds`, and what must stand before and after the word. */
  readonly alarms: string;
  /** Sets of words and choices that patterns share, in the notation of `code.ts`, parted by spaces. */
  readonly parts: string;
  /** The names of slots. */
  readonly slots: string;
  /** The sets that the engine itself asks for. */
  readonly classes: Readonly<Record<string, string>>;
  readonly kinds: readonly PackKind[];
  /** They silence every kind in a sentence. */
  readonly silencers?: Patterns;
  readonly safety: readonly {
    readonly category: SafetyCategory;
    readonly unless?: Patterns;
    readonly rules: readonly Pick<PackRule, 'id' | 'unless'>[];
  }[];
  /** How much words speak for harm that no rule knows, as `HarmModel` reads it; empty when nothing was learned. */
  readonly harm: string;
  /** What a suggestion must hold: one of these patterns of a need, feeling or request. */
  readonly voice: Patterns;
  /** What no suggestion may hold. */
  readonly forbidden: Patterns;
  /** What stays of a draft beside what is said anew. */
  readonly beside: {
    /** A sentence of its own. */
    readonly stands: Patterns;
    /** A clause that accuses or jabs. */
    readonly jabs: Patterns;
    /** A clause that is kind, and no jab. */
    readonly kind: Patterns;
    /** A clause that follows a finding and is no part of it. */
    readonly splices: Patterns;
  };
  /** Frames of `buildNeedStatement` by variant, tried in order; a part in brackets may be missing. */
  readonly needStatements: Readonly<Partial<Record<Variant, readonly string[]>>>;
  /** Words that a person may put before a part and that the frames say already. */
  readonly openings: Readonly<Record<string, readonly string[]>>;
  readonly grammar: Grammar;
}
