import type { SafetyCategory } from '../model/phrasing.ts';
import { Automaton } from './automaton.ts';
import { Lexicon } from './lexicon.ts';
import type { PackKind, PackRule, PhrasingPack } from './pack.ts';
import { Macros } from './pattern.ts';
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
  readonly silencers: Automaton<string>;
  readonly safety: Automaton<SafetyRule>;
  readonly safetySilencers: Automaton<string>;
  readonly voice: Automaton<string>;
  readonly forbidden: Automaton<string>;
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
  const silencers = new Automaton<string>(lexicon);
  const safety = new Automaton<SafetyRule>(lexicon);
  const safetySilencers = new Automaton<string>(lexicon);
  const voice = new Automaton<string>(lexicon);
  const forbidden = new Automaton<string>(lexicon);
  for (const pattern of pack.voice) voice.add(pattern, macros, '');
  for (const pattern of pack.forbidden) forbidden.add(pattern, macros, '');
  for (const pattern of pack.silencers) silencers.add(pattern, macros, '');
  for (const kind of pack.kinds) {
    for (const pattern of kind.unless) silencers.add(pattern, macros, kind.kind);
    for (const rule of kind.rules) {
      for (const pattern of rule.find) rules.add(pattern, macros, { kind, rule });
      for (const pattern of rule.unless ?? []) silencers.add(pattern, macros, `${kind.kind}/${rule.id}`);
    }
  }
  for (const { category, unless, rules: own } of pack.safety) {
    for (const pattern of unless) safetySilencers.add(pattern, macros, category);
    for (const { id, find, unless: spared = [] } of own) {
      for (const pattern of find) safety.add(pattern, macros, { category, id });
      for (const pattern of spared) safetySilencers.add(pattern, macros, `${category}/${id}`);
    }
  }
  lexicon.seal();
  const engine: Engine = {
    pack,
    lexicon,
    rules,
    silencers,
    safety,
    safetySilencers,
    voice,
    forbidden,
    scratch: new Buffers(1024),
  };
  engines.set(pack, engine);
  return engine;
}

/** What silences findings in a sentence; read once a sentence, however many findings it has. */
export function silenced(
  automaton: Automaton<string>,
  tokens: Tokens,
  from: number,
  to: number,
): ReadonlySet<string> {
  const all = new Set<string>();
  automaton.run(tokens, from, to, (match) => {
    all.add(match.owner);
    return false;
  });
  return all;
}
