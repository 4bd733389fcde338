import type { SafetyCategory } from '../model/phrasing.ts';
import { CodeReader } from './code.ts';
import type { Lexicon } from './lexicon.ts';
import type { PackKind, PackRule, PhrasingPack } from './pack.ts';
import type { Parts } from './parts.ts';
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

/** Whose a pattern is. */
interface Owner {
  readonly safety?: SafetyRule;
  readonly owned?: OwnedRule;
}

/** The rules of a pack by the numbers of their patterns: first those of the safety gate, then those of the kinds. */
export class Rules {
  /** The patterns of all rules. */
  readonly patterns: Patterns;
  readonly #pack: PhrasingPack;
  /** The first pattern of each rule. */
  readonly #firsts: number[] = [];
  readonly #owners: (Owner | undefined)[];

  constructor(pack: PhrasingPack, lexicon: Lexicon, parts: Parts) {
    this.#pack = pack;
    this.patterns = new Patterns(pack.finds, lexicon, parts);
    const reader = new CodeReader(pack.counts);
    for (let first = 0; !reader.isDone; first += reader.count()) this.#firsts.push(first);
    this.#owners = new Array<Owner | undefined>(this.patterns.size).fill(undefined);
  }

  /** Whose a pattern is, found out when it is first asked for. */
  ownerOf(pattern: number): Owner {
    return this.#owners[pattern] ?? this.#findOwner(pattern);
  }

  #findOwner(pattern: number): Owner {
    const rule = this.#ruleOf(pattern);
    const first = this.#firsts[rule] as number;
    const owner = this.#owners[first] ?? this.#readOwner(rule);
    this.#owners[first] = owner;
    this.#owners[pattern] = owner;
    return owner;
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

  #readOwner(rule: number): Owner {
    let at = rule;
    for (const { category, unless, rules } of this.#pack.safety) {
      const own = rules[at];
      if (own) return { safety: { category, id: own.id, scene: unless, unless: own.unless } };
      at -= rules.length;
    }
    for (const kind of this.#pack.kinds) {
      const own = kind.rules[at];
      if (own) return { owned: { kind, rule: own } };
      at -= kind.rules.length;
    }
    throw new RangeError('the pack is damaged');
  }
}
