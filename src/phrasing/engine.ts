import { Alarm } from './alarm.ts';
import { FeatureReader } from './features.ts';
import { HarmModel } from './harm.ts';
import { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { needsOf } from './needs.ts';
import type { PhrasingPack } from './pack.ts';
import { Parts } from './parts.ts';
import { PatternGroups } from './pattern-groups.ts';
import { type OwnedRule, Rules, type SafetyRule } from './rules.ts';
import { Tokens } from './tokenize.ts';

/** A pack made ready to run. */
export interface Engine {
  readonly pack: PhrasingPack;
  readonly lexicon: Lexicon;
  readonly features: FeatureReader;
  readonly alarm: Alarm;
  readonly rules: Rules;
  readonly harm: HarmModel;
  readonly groups: PatternGroups;
  /** What the sentence is found to hold that is looked at. */
  found: Matches;
  /** Room that analyses share, one after the other. */
  readonly scratch: Tokens;
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
  const rules = new Rules(pack, lexicon, parts);
  const features = new FeatureReader(pack, parts, lexicon.size);
  const demandsOf = (pattern: number) => {
    const elements = rules.patterns.elementsOf(pattern);
    return { features: features.neededBy(elements), sets: needsOf(elements) };
  };
  const engine: Engine = {
    pack,
    lexicon,
    features,
    found: noMatches(),
    alarm: new Alarm(pack, parts, lexicon.size, rules.patterns.size, demandsOf),
    rules,
    harm: new HarmModel(pack),
    groups: new PatternGroups(lexicon, parts),
    scratch: new Tokens(4096),
  };
  engines.set(pack, engine);
  return engine;
}

/** What was found in the words from `from` to `to`, in reading order: first by the safety gate, then by the rules. */
export interface Matches {
  readonly safety: Match<SafetyRule>[];
  readonly rules: Match<OwnedRule>[];
}

const noMatches = (): Matches => ({ safety: [], rules: [] });

/** Try the patterns that a sentence wakes; nothing when none matches. */
export function matchesIn(engine: Engine, tokens: Tokens, from: number, to: number): Matches | undefined {
  const { alarm, features, rules, found } = engine;
  const awake = alarm.wake(tokens, from, to, features.inSentence(tokens, from, to));
  for (let index = 0; index < awake; index += 1) {
    const pattern = alarm.awake(index);
    const { safety, owned } = rules.ownerOf(pattern);
    if (safety) rules.patterns.match(pattern, safety, tokens, from, to, found.safety);
    else if (owned) rules.patterns.match(pattern, owned, tokens, from, to, found.rules);
  }
  if (found.safety.length + found.rules.length === 0) return undefined;
  engine.found = noMatches();
  found.safety.sort(inReadingOrder);
  found.rules.sort(inReadingOrder);
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
