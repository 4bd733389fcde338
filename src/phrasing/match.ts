import type { Lexicon } from './lexicon.ts';
import type { Element } from './pattern.ts';
import { afterComma, type Tokens } from './tokenize.ts';
import type { WordSet } from './word-set.ts';

/** An element ready to run, linked to what follows it; a choice is linked to the beginnings of its alternatives. */
export type Node =
  | {
      readonly type: 'word';
      readonly set: WordSet;
      readonly not: boolean;
      readonly slot: string | undefined;
      readonly next: Node | undefined;
    }
  | {
      readonly type: 'gap';
      readonly max: number;
      readonly overCommas: boolean;
      readonly slot: string | undefined;
      readonly next: Node | undefined;
    }
  | {
      readonly type: 'before' | 'after';
      readonly set: WordSet;
      readonly not: boolean;
      readonly next: Node | undefined;
    }
  | {
      readonly type:
        | 'comma'
        | 'maybe-comma'
        | 'sentence-start'
        | 'clause-end'
        | 'sentence-end'
        | 'begin'
        | 'end';
      readonly next: Node | undefined;
    }
  | { readonly type: 'clause-start'; readonly set: WordSet; readonly next: Node | undefined }
  | { readonly type: 'rest'; readonly slot: string; readonly next: Node | undefined }
  | {
      readonly type: 'choice';
      readonly options: readonly (Node | undefined)[];
      readonly next: Node | undefined;
    };

/** Where a sequence matched, in word positions; `slots` are ranges by name. */
export interface Match<Owner> {
  readonly owner: Owner;
  readonly start: number;
  readonly end: number;
  /** Whether the pattern says where the finding ends. */
  readonly isClosed: boolean;
  /** The words that were tested and matched: the more, the more specific. */
  readonly weight: number;
  readonly slots: Readonly<Record<string, readonly [start: number, end: number]>>;
  /** Positions of the words that the pattern names and no slot keeps: the accusation itself. */
  readonly named: readonly number[];
}

/** Link the elements of a pattern, ready to run. */
export function linkNodes(elements: readonly Element[], lexicon: Lexicon, last?: Node): Node | undefined {
  return elements.reduceRight<Node | undefined>((next, element) => linkNode(element, lexicon, next), last);
}

function linkNode(element: Element, lexicon: Lexicon, next: Node | undefined): Node {
  switch (element.type) {
    case 'word':
    case 'before':
    case 'after': {
      const set = lexicon.set(element.words, element.classes);
      const { not } = element;
      return element.type === 'word'
        ? { type: 'word', set, not, slot: element.slot, next }
        : { type: element.type, set, not, next };
    }
    case 'gap':
      return { type: 'gap', max: element.max, overCommas: element.overCommas, slot: element.slot, next };
    case 'choice':
      return {
        type: 'choice',
        options: element.options.map((option) => linkNodes(option, lexicon, next)),
        next,
      };
    case 'clause-start':
      return { type: 'clause-start', set: lexicon.set([], ['connective']), next };
    case 'rest':
      return { type: 'rest', slot: element.slot, next };
    default:
      return { type: element.type, next };
  }
}

interface Attempt {
  /** Where the pattern was tried. */
  readonly first: number;
  begin: number;
  end: number;
  weight: number;
  slots: Record<string, readonly [number, number]> | undefined;
  readonly named: number[];
}

/** Match a linked pattern whose first word is at `at`, within the words from `from` to `to`. */
export function matchAt<Owner>(
  owner: Owner,
  start: Node | undefined,
  tokens: Tokens,
  from: number,
  to: number,
  at: number,
): Match<Owner> | undefined {
  const attempt: Attempt = { first: at, begin: at, end: -1, weight: 0, slots: undefined, named: [] };
  const end = step(start, tokens, from, to, at, false, attempt);
  if (end < 0) return undefined;
  const { begin, weight, slots = {}, named } = attempt;
  const isClosed = attempt.end >= 0;
  return { owner, start: begin, end: isClosed ? attempt.end : end, isClosed, weight, slots, named };
}

/** Match a node and what follows it at word `at`; the word after the match, or -1. Gaps are bounded, so is the work. */
function step(
  node: Node | undefined,
  tokens: Tokens,
  from: number,
  to: number,
  at: number,
  mayCross: boolean,
  attempt: Attempt,
): number {
  const { ids, breaks } = tokens;
  if (node === undefined) return at;
  const parted = at > from && at < to && breaks[at] === afterComma;
  switch (node.type) {
    case 'word': {
      if (at >= to || node.set.has(ids[at] as number) === node.not) return -1;
      if (parted && !mayCross && at > attempt.first) return -1;
      const end = step(node.next, tokens, from, to, at + 1, false, attempt);
      if (end < 0) return -1;
      attempt.weight += 1;
      if (node.slot !== undefined) keep(attempt, node.slot, at, at + 1);
      else attempt.named.push(at);
      return end;
    }
    case 'gap': {
      for (let length = 0; length <= node.max && at + length <= to; length += 1) {
        if (length > 0 && !node.overCommas && !(length === 1 && mayCross)) {
          const last = at + length - 1;
          if (last > from && last > attempt.first && breaks[last] === afterComma) return -1;
        }
        const end = step(node.next, tokens, from, to, at + length, node.overCommas, attempt);
        if (end >= 0) {
          if (node.slot !== undefined) keep(attempt, node.slot, at, at + length);
          return end;
        }
      }
      return -1;
    }
    case 'before': {
      const id = at > from ? (ids[at - 1] as number) : -1;
      if ((id >= 0 && node.set.has(id)) === node.not) return -1;
      break;
    }
    case 'after': {
      const id = at < to ? (ids[at] as number) : -1;
      if ((id >= 0 && node.set.has(id)) === node.not) return -1;
      break;
    }
    case 'comma':
      return parted ? step(node.next, tokens, from, to, at, true, attempt) : -1;
    case 'maybe-comma':
      return step(node.next, tokens, from, to, at, true, attempt);
    case 'clause-start':
      if (!(at === from || parted || node.set.has(ids[at - 1] as number))) return -1;
      break;
    case 'sentence-start':
      if (at !== from) return -1;
      break;
    case 'clause-end':
      if (!(at === to || parted)) return -1;
      break;
    case 'sentence-end':
      if (at !== to) return -1;
      break;
    case 'begin': {
      const { begin } = attempt;
      attempt.begin = at;
      const end = step(node.next, tokens, from, to, at, mayCross, attempt);
      if (end < 0) attempt.begin = begin;
      return end;
    }
    case 'end': {
      const end = step(node.next, tokens, from, to, at, mayCross, attempt);
      if (end >= 0) attempt.end = at;
      return end;
    }
    case 'choice':
      for (const option of node.options) {
        const end = step(option, tokens, from, to, at, mayCross, attempt);
        if (end >= 0) return end;
      }
      return -1;
    case 'rest':
      keep(attempt, node.slot, at, to);
      return at;
    default:
  }
  return step(node.next, tokens, from, to, at, mayCross, attempt);
}

function keep(attempt: Attempt, slot: string, from: number, to: number): void {
  attempt.slots ??= {};
  attempt.slots[slot] = [from, to];
}
