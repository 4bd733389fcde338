import { type ClaimId, claimsFor, createGuide, exercisesForCauses } from 'attune';
import en from 'attune/locales/en';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Visitor } from './site.ts';

const guide = createGuide(en);
const site = await openSite();
afterAll(() => site.close());

const addressesOf = (kind: string, entries: readonly { readonly id: string }[]) => [
  `#/${kind}`,
  ...entries.map(({ id }) => `#/${kind}/${id}`),
];
const addresses = [
  '#/suggestions',
  '#/words',
  '#/closing',
  '#/help',
  '#/nowhere',
  ...addressesOf('steps', guide.steps),
  ...addressesOf('causes', guide.causes),
  ...addressesOf('exercises', guide.exercises),
  ...addressesOf('claims', claimsFor(guide)),
  '#/',
];
const looks = [
  { colorScheme: 'light', width: 1280, dir: 'ltr' },
  { colorScheme: 'dark', width: 1280, dir: 'rtl' },
  { colorScheme: 'light', width: 320, dir: 'ltr' },
  { colorScheme: 'dark', width: 320, dir: 'rtl' },
] as const;

const check = ({ page }: Visitor, dir: string = guide.dir) =>
  page.evaluate(`checkPage(${JSON.stringify({ lang: guide.tag, dir })})`);
const focused = ({ page }: Visitor) => page.evaluate('document.activeElement.localName');
const linked = async ({ page }: Visitor, kind: string): Promise<string[]> => {
  const links = await page.locator(`.results a[href^="#/${kind}/"]`).all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.split('/')[2] ?? ''));
};

describe.each(looks)('every view, $colorScheme, $width px, $dir', ({ colorScheme, width, dir }) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await site.visit({ colorScheme, viewport: { width, height: 800 } });
    expect(await check(visitor)).toEqual([]);
    // The layout is ready for either direction, whatever the words.
    await visitor.page.evaluate(`document.documentElement.dir = '${dir}'`);
  });
  afterAll(() => visitor.page.context().close());

  it.each(addresses)('%s', async (address) => {
    await visitor.go(address);
    expect(await check(visitor, dir)).toEqual([]);
    expect(await focused(visitor)).toBe('h1');
    expect(visitor.complaints).toEqual([]);
  });
});

it('walks all steps with “Next”, under discreet titles', async () => {
  const { page, complaints } = await site.visit();
  for (const step of guide.steps) {
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.getByRole('heading', { level: 1, name: step.title, exact: true }).waitFor();
    expect(await page.title()).toBe(step.discreetTitle);
    expect(await page.locator('nav#contents [aria-current="page"]').textContent()).toBe(step.title);
    const text = await page.locator('main').innerText();
    for (const block of step.blocks) if ('situation' in block) expect(text).toContain(block.say);
  }
  await page.getByRole('link', { name: /^Previous/ }).click();
  expect(page.url()).toContain(guide.steps.at(-2)?.id);
  expect(complaints).toEqual([]);
});

it('has a dark look of its own', async () => {
  const background = async (colorScheme: 'light' | 'dark') => {
    const { page } = await site.visit({ colorScheme });
    return page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
  };
  expect(await background('dark')).not.toBe(await background('light'));
});

describe('suggestions', () => {
  const [cause] = guide.causes.filter((one) => one.id === 'time-pressure');
  if (!cause) throw new Error('the cause of this test is gone');
  const ids = (exercises: readonly { readonly id: string }[]) => exercises.map(({ id }) => id);

  it.each(guide.safety.signals.map((signal) => [signal.id, signal] as const))(
    'change with %s',
    async (_, signal) => {
      const visitor = await site.visit();
      const { page, complaints, go } = visitor;
      await go('#/suggestions');
      await page.getByLabel(cause.label, { exact: true }).check();
      expect(await linked(visitor, 'steps')).toEqual(cause.steps);
      expect(await linked(visitor, 'exercises')).toEqual(ids(exercisesForCauses([cause.id])));
      const before = await page.locator('.results').innerText();

      await page.locator('details.signals summary').click();
      await page.getByLabel(signal.statement).check();
      const after = exercisesForCauses([cause.id], { signals: [signal.id] });
      expect(await linked(visitor, 'exercises')).toEqual(ids(after));
      expect(await page.locator('.results').innerText()).not.toBe(before);
      expect(await check(visitor)).toEqual([]);

      const kept = await page.evaluate(
        '[localStorage.length, sessionStorage.length, document.cookie, location.hash]',
      );
      expect(kept).toEqual([0, 0, '', '#/suggestions']);
      for (const exercise of guide.exercises.filter((one) => one.notFor.includes(signal.id))) {
        await go(`#/exercises/${exercise.id}`);
        expect(await page.locator('main').innerText()).not.toContain(exercise.onPaper);
      }
      for (const step of guide.steps) {
        await go(`#/steps/${step.id}`);
        const text = await page.locator('main').innerText();
        for (const block of step.blocks.filter((one) => one.notFor.includes(signal.id))) {
          if (block.type !== 'example' && block.type !== 'claim') expect(text).not.toContain(block.text);
        }
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

it('shows claims to opt into only when asked, and those of a country only there', async () => {
  const { page, go } = await site.visit();
  await go('#/claims');
  const shown = async () => {
    const links = await page.locator('article h2 a').all();
    return Promise.all(
      links.map(async (link) => (await link.getAttribute('href'))?.split('/')[2] as ClaimId),
    );
  };
  expect(await shown()).toEqual(claimsFor(guide).map(({ id }) => id));
  await page.getByRole('switch').check();
  await page.getByLabel('Where you read this').selectOption('US');
  expect(await shown()).toEqual(claimsFor(guide, { claims: 'opt-in', country: 'US' }).map(({ id }) => id));
});

it.each(['button', 'Shift key'])('covers the page at once and leaves, by the %s', async (way) => {
  const { page } = await site.visit();
  const covered = page.waitForEvent('console', (message) => message.text() === 'covered');
  await page.evaluate(`new MutationObserver(() => {
    if (document.querySelector('body > .cover')) console.log('covered');
  }).observe(document.body, { childList: true })`);
  await page.route('https://**', async (route) => {
    await covered;
    await route.fulfill({ contentType: 'text/html', body: '<p>An ordinary page</p>' });
  });
  if (way === 'button') await page.locator('button.leave').click({ noWaitAfter: true });
  else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.getByText('An ordinary page').waitFor();
  expect(page.url()).toMatch(/^https:/);
});

it('is usable by keyboard: skip link and contents on a small screen', async () => {
  const visitor = await site.visit({ viewport: { width: 390, height: 844 } });
  const { page } = visitor;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(visitor)).toBe('main');
  const contents = page.getByRole('button', { name: 'Contents' });
  await contents.press('Enter');
  await page.getByRole('link', { name: guide.labels.causes }).waitFor();
  await page.keyboard.press('Escape');
  expect(await contents.getAttribute('aria-expanded')).toBe('false');
  expect(await focused(visitor)).toBe('button');
});
