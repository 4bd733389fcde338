import { analyze, type PhrasingPack } from '../../../index.ts';
import type { Unit } from '../unit.ts';
import type { Flaw } from './text.ts';

/** Sentences that are shown because they accuse. */
const isMeantToAccuse = ({ use }: Unit): boolean => /^(?:avoid|said) of/.test(use);

/** Text that the wording check of its own language would flag. */
export function phrasingFlaws(text: string, unit: Unit, pack: PhrasingPack): Flaw[] {
  if (isMeantToAccuse(unit)) return [];
  return analyze(text, pack).findings.map(({ kind, start, end }) => ({
    rule: 'phrasing',
    severity: 'warning',
    message: `“${text.slice(start, end)}” accuses (${kind}); say it without`,
  }));
}

/** The rules for the language of a locale, if there are any. */
export async function packOf(tag: string): Promise<PhrasingPack | undefined> {
  const door = `attune/phrasing/${new Intl.Locale(tag).language}`;
  try {
    return ((await import(/* @vite-ignore */ door)) as { default: PhrasingPack }).default;
  } catch {
    return undefined;
  }
}
