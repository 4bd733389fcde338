import type { Variant } from '../model/phrasing.ts';
import { examine } from './analyze.ts';
import { type Engine, engineFor } from './engine.ts';
import { isAcceptable } from './laws.ts';
import { letterPattern } from './letters.ts';
import type { PhrasingPack } from './pack.ts';
import type { Suggestion } from './rephrase.ts';

/** What a person filled in, in their own words. */
export interface NeedParts {
  /** What a camera could have recorded: “we ate without talking”. */
  readonly observation?: string;
  /** A feeling, as a word: “lonely”. */
  readonly feeling?: string;
  /** What is needed, as a noun: “time together”. */
  readonly need: string;
  /** Something doable: “sit with me for ten minutes”. */
  readonly request?: string;
  /** When: “tonight”. */
  readonly when?: string;
}

const slots = ['observation', 'feeling', 'need', 'request', 'when'] as const;
const order: readonly Variant[] = ['need', 'request', 'understanding', 'together'];

/**
 * Build sentences that say a need from the parts of a form.
 *
 * A part that itself accuses is left out, so that no sentence does.
 *
 * @param parts - The person's own words; only `need` is needed. Whatever they hold, this never throws.
 * @param pack - The rules and frames of the language they are written in.
 * @returns Two sentences or more, best first; none when nothing is needed or the safety gate fires on a part.
 * @example
 * buildNeedStatement({ feeling: 'lonely', need: 'time together', request: 'sit with me', when: 'tonight' }, pack)[0]
 * // => { variant: 'need', text: 'I feel lonely, and I need time together. Could you sit with me tonight?' }
 */
export function buildNeedStatement(parts: NeedParts, pack: PhrasingPack): readonly Suggestion[] {
  const engine = engineFor(pack);
  const clean = new Map<string, string>();
  for (const slot of slots) {
    const text = cleanPart(pack, slot, parts[slot]);
    if (text === undefined) continue;
    const { safety, findings } = examine(engine, text);
    if (safety.length > 0) return [];
    if (findings.length === 0) clean.set(slot, text);
  }
  if (!clean.has('need')) return [];
  return order.flatMap((variant): Suggestion[] => {
    for (const frame of pack.needStatements[variant] ?? []) {
      const text = fill(frame, clean);
      if (text !== undefined && isSound(engine, text)) return [{ variant, text }];
    }
    return [];
  });
}

const isSound = (engine: Engine, text: string): boolean => isAcceptable(engine, examine(engine, text), text);

const capitalWord = /* @__PURE__ */ letterPattern('^[\\p{Lu}](?=[\\p{Ll}])');

/** A part without what a frame says already: “When …” of an observation, “Could you” of a request, the stop at the end. */
function cleanPart(pack: PhrasingPack, slot: (typeof slots)[number], part: unknown): string | undefined {
  if (typeof part !== 'string') return undefined;
  let text = part
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![\s.,!?…])[\s.,!?…]+$/u, '');
  for (const opening of pack.openings[slot] ?? []) {
    if (text.toLowerCase().startsWith(`${opening} `)) text = text.slice(opening.length + 1);
  }
  text = text.replace(capitalWord(text), (letter) => letter.toLowerCase());
  return text === '' ? undefined : text;
}

/** A frame with its slots filled; a part in brackets is left out when a slot in it is empty. */
function fill(frame: string, parts: ReadonlyMap<string, string>): string | undefined {
  let isWhole = true;
  const read = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const part = parts.get(slot);
      if (part === undefined) isWhole = false;
      return part ?? '';
    });
  const text = frame.replace(/\[([^\]]*)\]/g, (_, inner: string) => {
    const filled = read(inner);
    const keeps = isWhole;
    isWhole = true;
    return keeps ? filled : '';
  });
  const whole = read(text);
  return isWhole ? whole : undefined;
}
