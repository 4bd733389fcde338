import type { Flaw } from './text.ts';

/** The quotation marks of languages: first and second level (CLDR, delimiters). */
const marks: Readonly<Record<string, string>> = {
  ar: '“”‘’«»',
  cs: '„“‚‘',
  da: '“”‘’»«',
  de: '„“‚‘',
  en: '“”‘’',
  es: '«»“”‘’',
  fa: '«»‹›',
  fi: '”’',
  fr: '«»“”‹›',
  he: '””’“‘',
  hi: '“”‘’',
  it: '«»“”‘’',
  ja: '「」『』',
  ko: '“”‘’',
  nl: '‘’“”',
  no: '«»‘’',
  pl: '„”«»',
  pt: '“”‘’',
  ru: '«»„“',
  sv: '”’',
  tr: '“”‘’',
  uk: '«»„“',
  zh: '“”‘’「」『』',
};

const anyMark = /["“”„‟«»‹›「」『』]/gu;

/** Quotation marks of another language. The apostrophe ’ is every language’s. */
export function quotationFlaws(text: string, tag: string): Flaw[] {
  const own = marks[new Intl.Locale(tag).language];
  const wrong = (text.match(anyMark) ?? []).filter((mark) => (own ? !own.includes(mark) : mark === '"'));
  if (wrong.length === 0) return [];
  const message = `${[...new Set(wrong)].join(' ')} is not how ${tag} quotes; use ${own ? [...own].slice(0, 2).join('…') : 'curly marks'}`;
  return [{ rule: 'quotation-marks', severity: 'warning', message }];
}
