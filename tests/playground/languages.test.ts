import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimsFor, createGuide } from 'attune';
import { loadLocale, locales } from 'attune/locales';
import en from 'attune/locales/en';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from './site.ts';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const folder = new URL('../../examples/playground/words/', import.meta.url);
const checks = readFileSync(fileURLToPath(new URL('language-checks.js', import.meta.url)), 'utf8');
const tags = readdirSync(folder).map((name) => name.replace('.json', ''));
const wordsOf = (tag: string): Words => JSON.parse(readFileSync(new URL(`${tag}.json`, folder), 'utf8'));
const english = wordsOf('en');

/** The texts of a file by entry, field and plural form. */
const textsIn = (words: Words) =>
  Object.entries(words).flatMap(([entry, fields]) =>
    Object.entries(fields).map(([field, text]) => ({ key: `${entry}.${field}`, text })),
  );
const withoutForm = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const keysOf = (words: Words) => [...new Set(textsIn(words).map(({ key }) => withoutForm(key)))].sort();
const valuesIn = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([value]) => value).sort();

describe.each(tags)('the words of %s', (tag) => {
  const words = wordsOf(tag);
  const isOverlay = tag.includes('-x-');

  it('are those of English, no more and no fewer', () => {
    const known = keysOf(english);
    if (isOverlay) expect(known).toEqual(expect.arrayContaining(keysOf(words)));
    else expect(keysOf(words)).toEqual(known);
    expect(textsIn(words).filter(({ text }) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual(
      [],
    );
  });

  it('hold the same values, and every plural form', () => {
    const source = new Map(textsIn(english).map(({ key, text }) => [withoutForm(key), valuesIn(text)]));
    const forms = new Map<string, string[]>();
    for (const { key, text } of textsIn(words)) {
      const name = withoutForm(key);
      const expected = source.get(name);
      // A form for a single number may say it in a word.
      if (name === key || key.endsWith('_other')) expect(valuesIn(text), key).toEqual(expected);
      else expect(expected, key).toEqual(expect.arrayContaining(valuesIn(text)));
      if (name !== key) forms.set(name, [...(forms.get(name) ?? []), key.slice(name.length + 1)]);
    }
    const rules = new Intl.PluralRules(tag);
    const needed = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
    for (const given of forms.values()) expect(new Set(given)).toEqual(new Set([...needed, 'other']));
    if (!isOverlay) expect(forms.size).toBeGreaterThan(0);
  });
});

const guide = createGuide(en);
const addressesOf = (kind: string, entries: readonly { readonly id: string }[]) => [
  `#/${kind}`,
  ...entries.map(({ id }) => `#/${kind}/${id}`),
];
const addresses = [
  ...['', 'suggestions', 'words', 'closing', 'plan', 'safety', 'help', 'nowhere'].map((name) => `#/${name}`),
  ...addressesOf('steps', guide.steps),
  ...addressesOf('causes', guide.causes),
  ...addressesOf('claims', claimsFor(guide)),
  ...addressesOf('exercises', guide.exercises),
];

/** English words of the app that a page in another language has words of its own for, as one pattern. */
function englishIn(tag: string): string | undefined {
  const own = tag.replace(/-x-.*/, '');
  const here = new Set(
    (tags.includes(own) && own !== 'en' ? textsIn(wordsOf(own)) : []).map(({ text }) => text),
  );
  if (here.size === 0) return undefined;
  const patterns = textsIn(english)
    .filter(({ text }) => !here.has(text) && /\p{L}/u.test(text))
    .map(({ text }) => {
      const parts = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      return parts.join('.+');
    });
  return `^(?:${patterns.join('|')})$`;
}

const site = await openSite();
afterAll(() => site.close());

const languages = [
  ...locales.map(({ tag, dir }) => ({ tag: tag as string, dir })),
  { tag: 'en-XA', dir: 'ltr' },
  { tag: 'ar-XB', dir: 'rtl' },
];

it.each(languages)('opens every view in $tag, $dir, narrow and wide', async ({ tag, dir }) => {
  const walk = async (width: number) => {
    const { page, complaints } = await site.visit({ viewport: { width, height: 800 } }, `?lang=${tag}`);
    await page.evaluate(checks);
    const said = { lang: tag, dir, english: englishIn(tag) };
    const problems = await page.evaluate(`walkViews(${JSON.stringify(addresses)}, ${JSON.stringify(said)})`);
    await page.context().close();
    return { problems, complaints };
  };
  for (const found of await Promise.all([360, 1280].map(walk)))
    expect(found).toEqual({ problems: [], complaints: [] });
});

it.each([
  ['ar-EG', '', 'ar'],
  ['fr', '', 'en'],
  ['de', '?lang=ja', 'ja'],
])('starts for %s%s in %s', async (locale, search, expected) => {
  const { page } = await site.visit({ locale }, search);
  expect(await page.evaluate('document.documentElement.lang')).toBe(expected);
  await page.context().close();
});

it('tells how far each language is, keeps it in the address and nowhere else, and leads to its preview', async () => {
  const { page, complaints, go } = await site.visit();
  await go('#/safety');
  expect(await page.getByText(english.language?.unreviewedSafety ?? '?').count()).toBe(0);
  for (const { tag, grade, reviewed } of locales.filter((one) => one.tag !== 'en')) {
    await page.locator('.language select').selectOption(tag);
    await page.locator(`html[lang="${tag}"]`).waitFor();
    expect(new URL(page.url()).search).toBe(`?lang=${tag}`);
    const said = await page.locator('.language').innerText();
    const words = { ...wordsOf(tag.replace(/-x-.*/, '')).language, ...wordsOf(tag).language };
    expect(said.replace(/[\u2068\u2069]/g, '')).toContain(words.grade?.replace('{{grade}}', grade));
    expect(said).toContain((reviewed > 0 ? words.reviewed : words.unread)?.split('}}').at(-1));
    const { unreviewed } = await loadLocale(tag);
    const isTold = await page
      .locator('.pick')
      .getByText(words.unreviewedSafety ?? '?')
      .count();
    expect(isTold > 0).toBe(unreviewed !== undefined);
    const address = await page.getByRole('link', { name: words.preview ?? '?' }).getAttribute('href');
    const preview = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(await preview.text()).toContain(`<td lang="${tag}"`);
  }
  const kept = '[localStorage.length, sessionStorage.length, document.cookie]';
  expect(await page.evaluate(kept)).toEqual([0, 0, '']);
  expect(complaints).toEqual([]);
});

it('tells the language of everything that a language has no words for yet', async () => {
  const { page } = await site.visit();
  // As if Arabic had all of its words from English, and the app no file for it.
  await page.route(/\/ar-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const isLocale = code.includes('forms:');
    const body = isLocale ? code.replace('forms:', 'fallback:{en:[0,9999]},forms:') : 'export default {};';
    await route.fulfill({ response, body });
  });
  await page.locator('.language select').selectOption('ar');
  await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
  await page.evaluate(checks);
  const untold: unknown = await page.evaluate(
    `(async () => {
      const found = new Set();
      for (const address of ${JSON.stringify(addresses)}) {
        await walkViews([address], { lang: 'ar', dir: 'rtl' });
        for (const text of untold('en')) found.add(address + ' ' + text);
      }
      return [...found];
    })()`,
  );
  expect(untold).toEqual([]);
});
