import type { SafetyCategory } from '../model/phrasing.ts';
import { Automaton } from './automaton.ts';
import { Lexicon } from './lexicon.ts';
import type { PackKind, PackRule, PhrasingPack } from './pack.ts';
import { Macros } from './pattern.ts';
import { PatternGroups } from './pattern-groups.ts';
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
  readonly rules: Automaton<OwnedRule>;
  readonly safety: Automaton<SafetyRule>;
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
  if (typeof pack?.classes !== 'object' || !Array.isArray(pack.kinds)) {
    throw new TypeError('a phrasing pack is needed, the default export of `attune/phrasing/en` or another');
  }
  const lexicon = new Lexicon(pack);
  const macros = new Macros(pack.macros);
  const rules = new Automaton<OwnedRule>(lexicon);
  const safety = new Automaton<SafetyRule>(lexicon);
  const groups = new PatternGroups(lexicon, macros);
  for (const source of Object.values(pack.macros)) lexicon.learnText(source);
  groups.add('voice', pack.voice);
  groups.add('forbidden', pack.forbidden);
  groups.add('silencers', pack.silencers);
  for (const kind of pack.kinds) {
    groups.add(kind.kind, kind.unless);
    for (const rule of kind.rules) {
      for (const pattern of rule.find) rules.add(pattern, macros, { kind, rule });
      groups.add(`${kind.kind}/${rule.id}`, rule.unless ?? []);
    }
  }
  for (const { category, unless, rules: own } of pack.safety) {
    groups.add(category, unless);
    for (const { id, find, unless: spared = [] } of own) {
      for (const pattern of find) safety.add(pattern, macros, { category, id });
      groups.add(`${category}/${id}`, spared);
    }
  }
  lexicon.seal();
  const engine: Engine = { pack, lexicon, rules, safety, groups, scratch: new Buffers(1024) };
  engines.set(pack, engine);
  return engine;
}

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
