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

/** A rule of the safety gate. */
export interface SafetyRule {
  readonly category: SafetyCategory;
  readonly id: string;
  /** Patterns that silence it. */
  readonly unless: readonly (string | undefined)[];
}

/** The patterns of a rule beside what they find. */
interface RulePatterns {
  readonly patterns: Patterns;
  /** The number of the first of them. */
  readonly first: number;
  readonly safety?: SafetyRule;
  readonly owned?: OwnedRule;
}

/** A pack made ready to run. */
export interface Engine {
  readonly pack: PhrasingPack;
  readonly lexicon: Lexicon;
  readonly alarm: Alarm;
  /** For each pattern those of its rule. */
  readonly rules: readonly RulePatterns[];
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
  const rules: RulePatterns[] = [];
  const add = (find: string, found: Pick<RulePatterns, 'safety' | 'owned'>) => {
    const patterns = new Patterns(find, lexicon, parts);
    const rule = { patterns, first: rules.length, ...found };
    for (let left = patterns.size; left > 0; left -= 1) rules.push(rule);
  };
  for (const { category, unless, rules: own } of pack.safety)
    for (const rule of own)
      add(rule.find, { safety: { category, id: rule.id, unless: [unless, rule.unless] } });
  for (const kind of pack.kinds) for (const rule of kind.rules) add(rule.find, { owned: { kind, rule } });
  const engine: Engine = {
    pack,
    lexicon,
    alarm: new Alarm(pack, parts, rules.length),
    rules,
    groups: new PatternGroups(lexicon, parts),
    scratch: new Buffers(1024),
  };
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
export function matchesIn({ alarm, rules }: Engine, tokens: Tokens, from: number, to: number): Matches {
  const awake = alarm.wake(tokens, from, to);
  if (awake === 0) return none;
  const found = { safety: [] as Match<SafetyRule>[], rules: [] as Match<OwnedRule>[] };
  for (let index = 0; index < awake; index += 1) {
    const pattern = alarm.awake(index);
    const { patterns, first, safety, owned } = rules[pattern] as RulePatterns;
    const number = pattern - first;
    if (safety) patterns.match(number, safety, tokens, from, to, found.safety);
    else if (owned) patterns.match(number, owned, tokens, from, to, found.rules);
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
): (source: string | undefined) => boolean {
  const answers = new Map<string, boolean>();
  return (source) => {
    if (source === undefined) return false;
    const answer = answers.get(source) ?? groups.matches(source, tokens, from, to);
    answers.set(source, answer);
    return answer;
  };
}
