import type { SafetyCategory } from '../model/phrasing.ts';
import { Alarm } from './alarm.ts';
import { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { PackKind, PackRule, PhrasingPack } from './pack.ts';
import { Parts } from './parts.ts';
import { PatternGroups } from './pattern-groups.ts';
import { Patterns } from './patterns.ts';
import { Buffers, type Tokens } from './tokenize.ts';

/** A rule beside its kind. */
export interface OwnedRule {
  readonly kind: PackKind;
  readonly rule: PackRule;
}
interface SafetyRule {
  readonly category: SafetyCategory;
  readonly id: string;
}

/** A pack made ready to run. */
export interface Engine {
  readonly pack: PhrasingPack;
  readonly lexicon: Lexicon;
  /** Wakes the patterns of safety, numbered first, and of the rules. */
  readonly alarm: Alarm;
  readonly safety: Patterns<SafetyRule>;
  readonly rules: Patterns<OwnedRule>;
  /** What silences all, a kind, a rule or a category, and what a suggestion must and may not hold, by name. */
  readonly groups: PatternGroups;
  /** Room that analyses share, one after the other. */
  scratch: Buffers;
}

const engines = new WeakMap<PhrasingPack, Engine>();

/** Make a pack ready to run; once for each pack, as the result depends on nothing else. */
export function engineFor(pack: PhrasingPack): Engine {
  const known = engines.get(pack);
  if (known) return known;
  if (typeof pack?.words !== 'string' || !Array.isArray(pack.kinds)) {
    throw new TypeError('a phrasing pack is needed, the default export of `attune/phrasing/en` or another');
  }
  const parts = new Parts(pack);
  const lexicon = new Lexicon(pack, parts);
  const safety = new Patterns<SafetyRule>(lexicon, parts);
  const rules = new Patterns<OwnedRule>(lexicon, parts);
  const groups = new PatternGroups(lexicon, parts);
  const wakers: string[] = [];
  const addAll = <Owner>(patterns: Patterns<Owner>, find: string, owner: Owner) => {
    const codes = find.split(' ');
    for (let index = 0; index < codes.length; index += 2) {
      wakers.push(codes[index] as string);
      patterns.add(codes[index + 1] as string, owner);
    }
  };
  groups.add('voice', pack.voice);
  groups.add('forbidden', pack.forbidden);
  groups.add('silencers', pack.silencers);
  for (const { category, unless, rules: own } of pack.safety) {
    groups.add(category, unless);
    for (const { id, find, unless: spared } of own) {
      addAll(safety, find, { category, id });
      groups.add(`${category}/${id}`, spared);
    }
  }
  for (const kind of pack.kinds) {
    groups.add(kind.kind, kind.unless);
    for (const rule of kind.rules) {
      addAll(rules, rule.find, { kind, rule });
      groups.add(`${kind.kind}/${rule.id}`, rule.unless);
    }
  }
  const alarm = new Alarm(wakers, parts, lexicon.size);
  const engine: Engine = { pack, lexicon, alarm, safety, rules, groups, scratch: new Buffers(1024) };
  engines.set(pack, engine);
  return engine;
}

/** What was found in the words from `from` to `to`, in reading order: first by the safety gate, then by the rules. */
export interface Matches {
  readonly safety: readonly Match<SafetyRule>[];
  readonly rules: readonly Match<OwnedRule>[];
}

const none: Matches = { safety: [], rules: [] };

/** Try the patterns that a sentence wakes. */
export function matchesIn(
  { alarm, safety, rules }: Engine,
  tokens: Tokens,
  from: number,
  to: number,
): Matches {
  const awake = alarm.wake(tokens, from, to);
  if (awake === 0) return none;
  const found = { safety: [] as Match<SafetyRule>[], rules: [] as Match<OwnedRule>[] };
  for (let index = 0; index < awake; index += 1) {
    const pattern = alarm.awake(index);
    if (pattern < safety.size) safety.match(pattern, tokens, from, to, found.safety);
    else rules.match(pattern - safety.size, tokens, from, to, found.rules);
  }
  if (found.safety.length > 1) found.safety.sort(inReadingOrder);
  if (found.rules.length > 1) found.rules.sort(inReadingOrder);
  return found;
}

const inReadingOrder = (a: Match<unknown>, b: Match<unknown>): number => a.start - b.start;

/** Ask once a sentence whether a group of patterns matches in it, however many findings it has. */
export function askOnce(
  groups: PatternGroups,
  tokens: Tokens,
  from: number,
  to: number,
): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? groups.matches(name, tokens, from, to);
    answers.set(name, answer);
    return answer;
  };
}
