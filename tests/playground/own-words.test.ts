import { analyze, createGuide, findStep, rephrase } from 'attune';
import en from 'attune/locales/en';
import pack from 'attune/phrasing/en';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { check, isTyping, openWords, selected } from './own-words-page.ts';
import { openSite } from './site.ts';

const guide = createGuide(en);
const { phrasing, safety } = guide;
const site = await openSite();
afterAll(() => site.close());

const accusing = 'You never ask how my day was';
const suggestionsFor = (text: string) => {
  const outcome = rephrase(text, pack);
  if (outcome.status !== 'rephrased') throw new Error(`nothing is suggested for ${text}`);
  return outcome.suggestions;
};
const suggestion = suggestionsFor(`${accusing}.`)[0]?.text ?? '';
const why = phrasing.kinds['absolute-accusation'].why;

const open = (options?: BrowserContextOptions) => openWords(site, options);

it('underlines exactly what accuses, with the reason, the step and suggestions', async () => {
  const visitor = await open();
  const { page, draft, marks, results, summary, complaints } = visitor;
  expect(await page.title()).not.toMatch(/word|draft/i);
  const text = `👩‍👩‍👧 Hi.\n  ${accusing}. Bye 😀`;
  const suggestions = suggestionsFor(text);
  await draft.pressSequentially(text);
  await expect
    .poll(() => results.locator('.said').allTextContents())
    .toEqual(suggestions.map((one) => one.text));
  expect(await marks.allTextContents()).toEqual([accusing]);
  expect(await page.locator('.behind').textContent()).toBe(`${text}\n`);
  expect(await results.locator('.found').allTextContents()).toEqual([accusing]);
  expect(await results.locator('.why').allTextContents()).toEqual([why]);
  const step = findStep(guide, analyze(text, pack).findings[0]?.applies ?? 'give-space');
  const link = results.getByRole('link', { name: step.title });
  expect(await link.getAttribute('href')).toBe(`#/steps/${step.id}`);
  expect(await results.locator('.anew h3').allTextContents()).toEqual(
    suggestions.map((one) => phrasing.variants[one.variant]),
  );
  expect(await summary.textContent()).toMatch(/^1 place .*\. \d other ways? to say it\.$/);

  await page.getByRole('button', { name: 'Select in your draft' }).click();
  expect(await selected(visitor)).toBe(accusing);
  expect(complaints).toEqual([]);
});

it('keeps the draft in memory alone', async () => {
  const { page, draft, marks, go, complaints } = await open();
  await draft.fill(`${accusing}.`);
  await marks.waitFor();
  await go('#/help');
  await go('#/words');
  expect(await draft.inputValue()).toBe(`${accusing}.`);
  await marks.waitFor();
  const kept = '[localStorage.length, sessionStorage.length, document.cookie, location.search]';
  expect(await page.evaluate(kept)).toEqual([0, 0, '', '']);
  await page.reload();
  expect(await draft.inputValue()).toBe('');
  expect(complaints).toEqual([]);
});

it('loads the rules only when the view opens', async () => {
  const { page, go } = await site.visit();
  await go('#/help');
  const scripts = () => page.evaluate(`performance.getEntriesByType('resource').length`) as Promise<number>;
  const before = await scripts();
  await go('#/words');
  await page.getByRole('button', { name: `${accusing}.` }).click();
  await page.getByText(why).waitFor();
  expect(await scripts()).toBe(before + 1);
});

describe('copying', () => {
  it('puts a suggestion on the clipboard and says so', async () => {
    const { page, draft, results, complaints } = await open({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await draft.fill(`${accusing}.`);
    const item = results.locator('.anew > li').filter({ hasText: suggestion });
    await item.getByRole('button', { name: 'Copy' }).click();
    await item.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(suggestion);
    expect(complaints).toEqual([]);
  });

  it('selects the words where a page may not copy', async () => {
    const { page, draft, results, complaints } = await open();
    await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`);
    await draft.fill(`${accusing}.`);
    const item = results.locator('.anew > li').filter({ hasText: suggestion });
    await item.getByRole('button', { name: 'Copy' }).click();
    await item.getByRole('status').filter({ hasText: 'selected' }).waitFor();
    expect(await page.evaluate('getSelection().toString()')).toBe(suggestion);
    expect(complaints).toEqual([]);
  });
});

it.each([
  ['He hit me last night.', 'offer-information'],
  ['I want to kill myself.', 'crisis'],
  ['I hit her last week.', 'change-own-behaviour'],
] as const)('%s leads to help, and nothing else', async (text, id) => {
  const visitor = await open();
  const { draft, marks, results, summary, complaints } = visitor;
  await draft.fill(`${accusing}.`);
  await results.locator('.said').first().waitFor();
  await draft.fill(`${accusing}. ${text}`);
  await results.getByText(phrasing.outcomes.safety).waitFor();
  const [route] = safety.routes.filter((one) => one.id === id);
  expect(await results.locator('.note').allInnerTexts()).toEqual([
    expect.stringContaining(route?.text ?? '?'),
  ]);
  expect(await results.getByRole('link').getAttribute('href')).toBe('#/help');
  expect(await results.locator('.said, .found, button').count()).toBe(0);
  expect(await marks.count()).toBe(0);
  expect(await summary.textContent()).toBe(phrasing.outcomes.safety);
  expect(await check(visitor)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('says that nothing accuses only once something was typed, and why nothing is offered', async () => {
  const visitor = await open();
  const { page, draft, results, summary } = visitor;
  const says = (text: string) => results.getByText(text, { exact: true }).waitFor();
  await draft.fill('I would love a walk with you.');
  await says(phrasing.outcomes.clear);
  expect(await summary.textContent()).toBe(phrasing.outcomes.clear);
  await page.getByText('Try an example').click();
  await page.getByRole('button', { name: 'Nobody else would put up with this.' }).click();
  await says(phrasing.declines['nothing-concrete']);
  await draft.fill(`${accusing}. `.repeat(300));
  await says(phrasing.declines['too-long']);
  await page.getByRole('button', { name: 'Clear the draft' }).click();
  await results.filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
  expect(await results.textContent()).toBe('');
  expect(await summary.textContent()).toBe('');
  expect(await isTyping(visitor)).toBe(true);
});

it('is usable by keyboard alone', async () => {
  const visitor = await open();
  const { page, results } = visitor;
  const isFocused = (name: string) =>
    page.evaluate(`document.activeElement.textContent === ${JSON.stringify(name)}`);
  const tabTo = async (name: string) => {
    for (let press = 0; press < 40 && !(await isFocused(name)); press += 1) await page.keyboard.press('Tab');
    expect(await isFocused(name)).toBe(true);
  };
  await page.keyboard.press('Tab');
  expect(await isTyping(visitor)).toBe(true);
  await page.keyboard.type(`Hi. ${accusing}.`);
  await results.locator('.said').first().waitFor();
  await tabTo('Select in your draft');
  await page.keyboard.press('Enter');
  expect(await selected(visitor)).toBe(accusing);
  await tabTo('Copy');
  await page.keyboard.press('Space');
  await results.getByRole('status').filter({ hasText: /./ }).first().waitFor();
  expect(await isFocused('Copy')).toBe(true);
});

const looks = [
  { colorScheme: 'light', width: 1280, dir: 'ltr' },
  { colorScheme: 'dark', width: 1280, dir: 'rtl' },
  { colorScheme: 'light', width: 320, dir: 'ltr' },
  { colorScheme: 'dark', width: 320, dir: 'rtl' },
] as const;

it.each(looks)('holds in $colorScheme, $width px, $dir', async ({ colorScheme, width, dir }) => {
  const visitor = await open({ colorScheme, viewport: { width, height: 800 } });
  const { page, draft, summary, complaints } = visitor;
  await page.evaluate(`document.documentElement.dir = '${dir}'`);
  const long = `${accusing} 😀   and   \t${'a'.repeat(300)}\n\nשלום עולם\n`.repeat(20);
  for (const text of [`Hi 😀\n\n${accusing}.\n`, 'I would love tea.', long]) {
    await draft.fill(text);
    const count = analyze(text, pack).findings.length;
    await summary.filter({ hasText: count > 0 ? `${count} place` : phrasing.outcomes.clear }).waitFor();
    // The words of the field and their underlines break at the same places.
    const heights = `['.behind', '.paper textarea'].map((name) => document.querySelector(name).scrollHeight)`;
    const [behind, field] = (await page.evaluate(heights)) as [number, number];
    expect(behind).toBe(field);
    expect(await check(visitor, dir)).toEqual([]);
  }
  // What is selected far down comes into view.
  await page.getByRole('button', { name: 'Select in your draft' }).last().click();
  const isSeen = `(() => {
    const mark = [...document.querySelectorAll('.behind mark')].at(-1);
    const { top, bottom } = mark.getBoundingClientRect();
    const paper = mark.closest('.paper').getBoundingClientRect();
    return top >= Math.max(0, paper.top) && bottom <= Math.min(innerHeight, paper.bottom);
  })()`;
  expect(await page.evaluate(isSeen)).toBe(true);
  expect(complaints).toEqual([]);
});
