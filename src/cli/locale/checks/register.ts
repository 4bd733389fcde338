import type { LocaleFile } from '../../../schemas/authored/locale.ts';
import type { Unit } from '../unit.ts';
import type { Flaw } from './text.ts';

/** Words that address somebody in a register and in no other; only what is certain without grammar. */
const address: Readonly<Record<string, { readonly informal: RegExp; readonly formal: RegExp }>> = {
  de: {
    informal: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?!\p{L})/iu,
    // At the start of a sentence “Sie” may be “she” or “they”.
    formal: /(?<=[\p{L},;:] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u,
  },
  es: {
    informal: /(?<!\p{L})(?:tú|ti|contigo|tuy[oa]s?)(?!\p{L})/iu,
    formal: /(?<!\p{L})usted(?:es)?(?!\p{L})/iu,
  },
  fr: {
    informal: /(?<!\p{L})(?:tu|toi|tien(?:ne)?s?)(?!\p{L})/iu,
    formal: /(?<!\p{L})(?:votre|vos|vôtres?)(?!\p{L})/iu,
  },
};

/** What partners say to each other is intimate in every locale. */
const isSpoken = ({ use }: Unit): boolean => /^(?:avoid|say|said|restated) of/.test(use);

/** Text that addresses the reader in another register than the locale’s own. */
export function registerFlaws(text: string, unit: Unit, tag: string, about: LocaleFile): Flaw[] {
  const words = address[new Intl.Locale(tag).language];
  if (!words || about.register === 'neutral') return [];
  const expected = isSpoken(unit) ? 'informal' : about.register;
  const found = words[expected === 'informal' ? 'formal' : 'informal'].exec(text)?.[0];
  if (found === undefined || (expected === 'formal' && /[“„«「]/.test(text))) return [];
  return [{ rule: 'register', severity: 'warning', message: `“${found}” where the register is ${expected}` }];
}
