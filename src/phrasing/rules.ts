import type { SafetyCategory } from '../model/phrasing.ts';
import { CodeReader } from './code.ts';
import type { Lexicon } from './lexicon.ts';
import type { PackKind, PackRule, PhrasingPack } from './pack.ts';
import type { Element, Parts } from './parts.ts';
import { Patterns } from './patterns.ts';

/** A rule beside its kind. */
export interface OwnedRule {
  readonly kind: PackKind;
  readonly rule: PackRule;
}

/** A rule of the safety gate. */
export interface SafetyRule {
  readonly category: SafetyCategory;
  readonly id: string;
  /** Patterns of the category that silence it anywhere in the sentence: a film, a dream. */
  readonly scene: string | undefined;
  /** Patterns of its own that silence it in the same clause. */
  readonly unless: string | undefined;
}

/** The patterns of a rule beside what they find. */
interface RulePatterns {
  readonly patterns: Patterns;
  /** The number of the first of them among all patterns of the pack. */
  readonly first: number;
  readonly safety?: SafetyRule;
  readonly owned?: OwnedRule;
}

/** The rules of a pack by the numbers of their patterns: first those of the safety gate, then those of the kinds. */
export class Rules {
  readonly patternCount: number;
  readonly #pack: PhrasingPack;
  readonly #lexicon: Lexicon;
  readonly #parts: Parts;
  /** The first pattern of each rule. */
  readonly #firsts: number[] = [];
  readonly #byPattern: (RulePatterns | undefined)[];

  constructor(pack: PhrasingPack, lexicon: Lexicon, parts: Parts) {
    this.#pack = pack;
    this.#lexicon = lexicon;
    this.#parts = parts;
    const reader = new CodeReader(pack.counts);
    let first = 0;
    while (!reader.isDone) {
      this.#firsts.push(first);
      first += reader.count();
    }
    this.patternCount = first;
    this.#byPattern = new Array<RulePatterns | undefined>(first).fill(undefined);
  }

  /** The rule of a pattern, made ready when one of its patterns is first asked for. */
  of(pattern: number): RulePatterns {
    return this.#byPattern[pattern] ?? this.#read(pattern);
  }

  elementsOf(pattern: number): readonly Element[] {
    const { patterns, first } = this.of(pattern);
    return patterns.elementsOf(pattern - first);
  }

  #read(pattern: number): RulePatterns {
    const rule = this.#ruleOf(pattern);
    const first = this.#firsts[rule] as number;
    const known = this.#byPattern[first];
    const made = known ?? this.#make(rule, first);
    this.#byPattern[first] = made;
    this.#byPattern[pattern] = made;
    return made;
  }

  /** The rule whose patterns begin last before a pattern or at it. */
  #ruleOf(pattern: number): number {
    let low = 0;
    let high = this.#firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#firsts[middle] as number) <= pattern) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #make(rule: number, first: number): RulePatterns {
    let at = rule;
    const patternsOf = (find: string) => new Patterns(find, this.#lexicon, this.#parts);
    for (const { category, unless, rules } of this.#pack.safety) {
      const own = rules[at];
      if (own) {
        const safety = { category, id: own.id, scene: unless, unless: own.unless };
        return { patterns: patternsOf(own.find), first, safety };
      }
      at -= rules.length;
    }
    for (const kind of this.#pack.kinds) {
      const own = kind.rules[at];
      if (own) return { patterns: patternsOf(own.find), first, owned: { kind, rule: own } };
      at -= kind.rules.length;
    }
    throw new RangeError('the pack is damaged');
  }
}
