import { firstWords } from './needs.ts';
import type { Element, Mark } from './parts.ts';
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
      readonly type: Exclude<Mark, 'clause-start'>;
      readonly next: Node | undefined;
    }
  | { readonly type: 'clause-start'; readonly set: WordSet; readonly next: Node | undefined }
  | { readonly type: 'rest'; readonly slot: string; readonly next: Node | undefined }
  | ChoiceNode;

interface ChoiceNode {
  readonly type: 'choice';
  readonly element: Element & { type: 'choice' };
  readonly options: readonly (Node | undefined)[];
  readonly next: Node | undefined;
  /** The words that it can begin with, when they were worth finding out; none when any can. */
  first: WordSet | undefined;
  tries: number;
}

/** A choice that is tried so many times is worth a closer look at the words that it can begin with. */
const often = 6;

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

/** Link the elements of a pattern, ready to run; a clause can begin after a connective. */
export const linkNodes = (elements: readonly Element[], connective: WordSet, last?: Node): Node | undefined =>
  elements.reduceRight<Node | undefined>((next, element) => linkNode(element, connective, next), last);

function linkNode(element: Element, connective: WordSet, next: Node | undefined): Node {
  switch (element.type) {
    case 'word': {
      const { set, not, slot } = element;
      return { type: 'word', set, not, slot, next };
    }
    case 'gap': {
      const { max, overCommas, slot } = element;
      return { type: 'gap', max, overCommas, slot, next };
    }
    case 'choice': {
      const options = element.options.map((option) => linkNodes(option, connective, next));
      return { type: 'choice', element, options, next, first: undefined, tries: 0 };
    }
    case 'clause-start':
      return { type: 'clause-start', set: connective, next };
    default:
      return { ...element, next };
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
      if (node.tries < often) learn(node);
      if (node.first !== undefined && !(at < to && node.first.has(ids[at] as number))) return -1;
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

function learn(node: ChoiceNode): void {
  node.tries += 1;
  if (node.tries === often) node.first = firstWords([node.element]);
}

function keep(attempt: Attempt, slot: string, from: number, to: number): void {
  attempt.slots ??= {};
  attempt.slots[slot] = [from, to];
}
