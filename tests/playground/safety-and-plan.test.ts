import {
  createGuide,
  createPlan,
  evaluateSafety,
  findHelp,
  helpCountries,
  nextSteps,
  startPlan,
} from 'attune';
import { loadLocale, locales } from 'attune/locales';
import { stateSchema } from 'attune/schemas';
import { afterAll, expect, it } from 'vitest';
import { begin, guide, heading, openText, press, problems, saved, t, visitForms } from './exercise-page.ts';
import { openSite } from './site.ts';

const site = await openSite();
afterAll(() => site.close());

/** Who looks at the help lines of one country after the other. */
const reader = await visitForms(site);
const today = new Date().toISOString().slice(0, 10);
const round = guide.exercises.find(({ id }) => id === 'listening-round');
const notes = guide.exercises.find(({ id }) => id === 'prepare-notes');
if (!round || !notes) throw new Error('an exercise of these tests is gone');
const done = 'I have looked at them';

it('SAF-01 lets two begin only after the safety questions, and keeps the answers in memory alone', async () => {
  const visitor = await visitForms(site);
  const { page, go, complaints } = visitor;
  await go('#/exercises/prepare-notes');
  await press(visitor, 'Begin together');
  const boxes = page.locator('.pick').getByRole('checkbox');
  expect(await boxes.count()).toBe(guide.safety.signals.length + 2);
  expect(await page.locator('.exercise-form').count()).toBe(0);
  expect(await problems(visitor)).toEqual([]);
  await press(visitor, done);
  await press(visitor, 'Begin together');
  await page.locator('.exercise-form').waitFor();
  await go('#/safety');
  const notSure = guide.vocabulary.noticing.items.find(({ id }) => id === 'not-sure');
  await page.getByLabel(notSure?.label ?? '?').check();
  await page
    .getByText(guide.safety.routes.find(({ id }) => id === 'offer-information')?.text ?? '?')
    .waitFor();
  await go('#/exercises/prepare-notes');
  await page.locator('.exercise-form').waitFor();
  const kept = '[localStorage.length, sessionStorage.length, document.cookie, location.hash]';
  expect(await page.evaluate(kept)).toEqual([0, 0, '', '#/exercises/prepare-notes']);
  const { answers, ...rest } = JSON.parse(await saved(visitor, 'Save to a file'));
  expect([answers, rest]).toEqual([{}, { exercise: 'prepare-notes', mode: 'pair', history: [] }]);
  expect(complaints).toEqual([]);
});

it('pauses work for two with each signal of harm, shows where help is, and leaves the other way open', async () => {
  const visitor = await visitForms(site);
  const { page, go, complaints } = visitor;
  await begin(visitor, notes, 'pair');
  await page.locator('#field-hope').fill('One calm talk');
  await go('#/safety');
  for (const { id, statement } of guide.safety.signals) {
    await page.getByLabel(statement).check();
    const { pairWork, routes } = evaluateSafety([id]);
    expect(pairWork).toBe('paused');
    const shown = await page.locator('.results .note').allInnerTexts();
    const texts = guide.safety.routes.filter((route) => routes.includes(route.id)).map(({ text }) => text);
    expect(texts.every((text, at) => shown[at]?.includes(text))).toBe(true);
    expect(shown.length).toBe(texts.length);
    await page.getByLabel(statement).uncheck();
  }
  await page.getByLabel(guide.safety.signals[0]?.statement ?? '?').check();
  expect(await problems(visitor)).toEqual([]);
  await go('#/exercises/listening-round');
  expect(await page.locator('main').innerText()).not.toContain('Begin');
  // A form for two that was open is no longer shown; what was written in it stays the person's.
  await go('#/exercises/prepare-notes');
  expect(await page.locator('.exercise-form').count()).toBe(0);
  await press(visitor, 'Back to the answers');
  expect(await page.getByRole('button', { name: 'Begin together' }).count()).toBe(0);
  await press(visitor, 'Go on alone');
  expect(await page.locator('#field-hope').inputValue()).toBe('One calm talk');
  expect(await page.locator('[data-field="own-part"], [data-field="consent"]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it.each(helpCountries())(
  'SAF-18 lists the lines of %s, dialled as published, with their status',
  async (country) => {
    const visitor = await visitForms(site);
    const { page, go, complaints } = visitor;
    await go('#/help');
    await page.getByLabel('Country').selectOption(country);
    const help = findHelp({ country, today });
    if (help.status !== 'found') throw new Error(`nothing is listed for ${country}`);
    const entries = page.locator('.help-line');
    expect(await entries.locator('h3').allInnerTexts()).toEqual(help.lines.map(({ name }) => name));
    const numbers = help.lines.flatMap(({ channels }) =>
      channels.flatMap((channel) =>
        channel.type === 'phone' || channel.type === 'tty' ? [channel.dial] : [],
      ),
    );
    const links = await page.locator('.help-line a[href^="tel:"]').all();
    const dialled = await Promise.all(
      links.map(async (link) => (await link.getAttribute('href'))?.slice('tel:'.length)),
    );
    expect(dialled.map((number) => decodeURIComponent(number ?? ''))).toEqual(numbers);
    const text = (await entries.allInnerTexts()).join();
    for (const { words } of help.lines) expect(text).toContain(t(words.status));
    for (const { message } of help.gaps)
      expect(await page.locator('.gaps').innerText()).toContain(t(message));
    expect(await problems(reader)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

it('SAF-18 shows no country’s lines for another country', async () => {
  const visitor = await visitForms(site, { viewport: { width: 320, height: 800 } });
  const { page, go } = visitor;
  await go('#/help');
  const select = page.getByLabel('Country');
  const values = await select
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as { value?: string }).value));
  expect(values.toSorted()).toEqual(['', ...helpCountries(), 'ZZ'].toSorted());
  await select.selectOption({ label: 'Another country' });
  const help = findHelp({ today });
  if (help.status !== 'none') throw new Error('something is listed for no country');
  await page.getByText(t(help.fallback.message), { exact: true }).waitFor();
  expect(await page.locator('.help-line h3').allInnerTexts()).toEqual(
    help.fallback.lines.map(({ name }) => name),
  );
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
  expect(await problems(visitor)).toEqual([]);
});

it('shows the weeks of a plan with their reasons, and follows what is told', async () => {
  const visitor = await visitForms(site);
  const { page, go, complaints } = visitor;
  await go('#/plan');
  const cause = guide.causes.find(({ id }) => id === 'interests');
  await page.getByLabel(cause?.label ?? '?', { exact: true }).check();
  await page.getByLabel('together', { exact: true }).check();
  await page.getByLabel('Minutes a week').fill('20');
  const plan = createPlan({ causes: ['interests'], participants: 'pair', minutesPerWeek: 20 });
  const items = plan.weeks.flatMap((week) => week.items);
  expect(await page.locator('.cards a').allInnerTexts()).toEqual(items.map(({ title }) => t(title)));
  expect(await page.locator('.cards .because').allInnerTexts()).toEqual(items.map(({ reason }) => t(reason)));
  expect(await problems(visitor)).toEqual([]);

  await press(visitor, 'Begin with this plan');
  const idsIn = (title: string) =>
    page
      .locator(`section:has(> h2:text-is("${title}")) [data-item]`)
      .evaluateAll((all) => all.map((one) => (one as { dataset: { item?: string } }).dataset.item));
  const first = nextSteps(startPlan(plan), today).now.map(({ id }) => id);
  expect(await idsIn('This week')).toEqual(first);
  const tell = async (item: string | undefined, word: string) =>
    page.locator(`[data-item="${item}"] button`).filter({ hasText: word }).first().click();
  await tell(first[0], 'Start');
  await page.locator(`[data-item="${first[0]}"]`).getByText('begun').waitFor();
  expect(await page.evaluate(`document.activeElement.closest('[data-item]')?.dataset.item`)).toBe(first[0]);
  await tell(first[0], 'Done');
  expect(await idsIn('Done')).toEqual([first[0]]);
  const [next, then] = await idsIn('This week');
  await tell(next, 'Later');
  expect(await idsIn('Later')).toContain(next);
  if (then !== undefined) await tell(then, 'Stop');
  expect(await idsIn('Stopped')).toEqual(then === undefined ? [] : [then]);
  await press(visitor, 'One of us wants time apart');
  expect(await idsIn('Resting')).toContain('curious-questions');
  expect(await idsIn('This week')).toContain('quiet-togetherness');
  expect(await problems(visitor)).toEqual([]);
  await press(visitor, 'The time apart is over');
  expect(await idsIn('Resting')).toEqual([]);
  await press(visitor, 'On to the next week');

  const file = await saved(visitor, 'Save to a file');
  expect(stateSchema.safeParse(JSON.parse(file)).error).toBe(undefined);
  await press(visitor, 'Remove the plan');
  await openText(visitor, '{"version": 99}');
  await page.getByText(t({ key: 'messages:plan.otherVersion', values: {} })).waitFor();
  await openText(visitor, file);
  await page.getByText('The plan is open.', { exact: true }).waitFor();
  expect(await saved(visitor, 'Save to a file')).toBe(file);
  const strange = { ...JSON.parse(file), mood: 'fine' };
  await openText(visitor, JSON.stringify(strange));
  await page.getByText('mood: "fine"').waitFor();

  await go('#/safety');
  await page.getByLabel(guide.safety.signals[0]?.statement ?? '?').check();
  await go('#/plan');
  await page
    .getByText(guide.safety.notices.find(({ id }) => id === 'paused-for-safety')?.text ?? '?')
    .waitFor();
  expect((await idsIn('This week'))[0]).toBe('safety-information');
  expect(await saved(visitor, 'Save to a file')).not.toContain('fear');
  expect(complaints).toEqual([]);
});

it('offers every language there is, and keeps what was written when another is chosen', async () => {
  const visitor = await visitForms(site);
  const { page, complaints } = visitor;
  await begin(visitor, notes, 'solo');
  await page.locator('#field-hope').fill('One calm talk');
  const select = page.locator('.language select');
  expect(await select.locator('option').allInnerTexts()).toEqual([
    ...locales.map(({ name }) => name),
    'en-XA',
    'ar-XB',
  ]);
  for (const { tag, dir } of locales) {
    await select.selectOption(tag);
    await select.dispatchEvent('change');
    await page.locator(`html[lang="${tag}"][dir="${dir}"]`).waitFor();
    expect(await page.locator('#field-hope').inputValue()).toBe('One calm talk');
    const words = createGuide(await loadLocale(tag)).exercises.find(({ id }) => id === notes.id);
    await heading(visitor, words?.title ?? '?');
  }
  expect(complaints).toEqual([]);
});
