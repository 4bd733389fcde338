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
interface Sleeper {
  readonly patterns: Patterns;
  readonly safety?: SafetyRule;
  readonly owned?: OwnedRule;
}

/** A pack made ready to run. */
export interface Engine {
  readonly pack: PhrasingPack;
  readonly lexicon: Lexicon;
  readonly alarm: Alarm;
  readonly sleepers: readonly Sleeper[];
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
  const sleepers: Sleeper[] = [];
  const wakers: string[] = [];
  const patternsOf = ({ wakes, find }: { readonly wakes: string; readonly find: string }) => {
    wakers.push(wakes);
    return new Patterns(find, lexicon, parts);
  };
  for (const { category, unless, rules } of pack.safety) {
    for (const rule of rules)
      sleepers.push({
        patterns: patternsOf(rule),
        safety: { category, id: rule.id, unless: [unless, rule.unless] },
      });
  }
  for (const kind of pack.kinds) {
    for (const rule of kind.rules) sleepers.push({ patterns: patternsOf(rule), owned: { kind, rule } });
  }
  const engine: Engine = {
    pack,
    lexicon,
    alarm: new Alarm(wakers, parts, lexicon.size),
    sleepers,
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
export function matchesIn({ alarm, sleepers }: Engine, tokens: Tokens, from: number, to: number): Matches {
  const awake = alarm.wake(tokens, from, to);
  if (awake === 0) return none;
  const found = { safety: [] as Match<SafetyRule>[], rules: [] as Match<OwnedRule>[] };
  for (let index = 0; index < awake; index += 1) {
    const pattern = alarm.awake(index);
    const rule = alarm.ruleOf(pattern);
    const number = pattern - alarm.firstOf(rule);
    const { patterns, safety, owned } = sleepers[rule] as Sleeper;
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
