import type { MessageDescriptor, MessageValue } from 'attune';
import { createTranslator } from 'attune/i18next';
import { type Locale, type LocaleInfo, pseudoLocale } from 'attune/locales';
import english from '../words/en.json';
import { isPseudo } from './languages.ts';
import { setApart } from './other-languages.ts';

// The words of this app itself, one file a language. Every word about the subject comes from the guide.

type English = typeof english;
type NameOf<Field> = Field extends `${infer Name}_${'one' | 'other'}` ? Name : Field;

/** `page.help`: an entry of a file of words, and a field of it. A counted one is named without its plural form. */
export type WordKey = {
  [Entry in keyof English]: `${Entry}.${NameOf<keyof English[Entry] & string>}`;
}[keyof English];

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const files = import.meta.glob<Words>('../words/*.json', { import: 'default' });
const source = { lang: 'en', dir: 'ltr' } as const;

const localeOf = ({ tag, name, dir }: LocaleInfo, own: Words): Locale =>
  ({ tag, name, dir, words: { own } }) as unknown as Locale;
const englishLocale = localeOf({ tag: source.lang, name: 'English', dir: source.dir }, english);

let spoken: Locale | undefined;
let translate = createTranslator(englishLocale);
const inEnglish = translate;

/** Say everything in this language from now on. What it has no words for is said in English. */
export async function speakIn(info: LocaleInfo) {
  const { tag } = info;
  spoken = isPseudo(tag) ? pseudoLocale(englishLocale, tag) : localeOf(info, await wordsOf(tag));
  translate = createTranslator(spoken);
}

/** A form of address such as `de-x-formal` has words for what differs from the language itself. */
async function wordsOf(tag: string): Promise<Words> {
  const tags = new Set([tag.replace(/-x-.*/, ''), tag]);
  const layers = await Promise.all([...tags].map((one) => files[`../words/${one}.json`]?.()));
  const merged = Object.keys(english).map((entry) => [
    entry,
    Object.assign({}, ...layers.map((layer) => layer?.[entry])),
  ]);
  return Object.fromEntries(merged);
}

/**
 * What the app says.
 *
 * @param values - What stands in the braces; the number `count` chooses the plural form.
 * @example
 * say('plan.week', { number: 2 }) // => 'Week 2'
 */
export function say(key: WordKey, values: Readonly<Record<string, MessageValue>> = {}): string {
  const descriptor = { key: `own:${key}`, values } as unknown as MessageDescriptor;
  if (isSpoken(key)) return translate(descriptor);
  const text = inEnglish(descriptor);
  setApart(text, source);
  return text;
}

function isSpoken(key: WordKey): boolean {
  const [entry = '', field = ''] = key.split('.');
  const fields = (spoken?.words as unknown as { own: Words } | undefined)?.own[entry] ?? {};
  return field in fields || `${field}_other` in fields;
}

/** Drafts to try in the language that the check reads, each for another outcome. */
export const exampleDrafts: readonly string[] = [
  'You never ask how my day was.',
  'You should have told me that you would be late 😔',
  'You don’t care about me any more. You always forget to call me.',
  'Nobody else would put up with this.',
  'I would love a walk with you on Sunday.',
];
