import { type Answers, buildShare, type ExerciseId, evaluateExercise, type SharedField } from 'attune';
import { answersSchema } from 'attune/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  begin,
  fieldsOf,
  fill,
  guide,
  heading,
  inWords,
  mistakeIn,
  openText,
  press,
  problems,
  saved,
  t,
  visitForms,
} from './exercise-page.ts';
import { openSite } from './site.ts';

const site = await openSite();
afterAll(() => site.close());
/** One visit goes through all exercises, one after the other. */
const visitor = await visitForms(site);
const exercise = (id: ExerciseId) => {
  const found = guide.exercises.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
};

describe.each(guide.exercises.map((one) => [one.id, one] as const))('%s', (id, one) => {
  const mode = one.participants.includes('pair') ? 'pair' : 'solo';
  const fields = fieldsOf(one, mode);
  // A yes that must stay absolutely private ends some exercises; it has a test of its own.
  const answered = fields.filter(({ privacy }) => privacy !== 'device-absolute');
  let file: { answers: Record<string, unknown> };
  beforeAll(() => begin(visitor, one, mode));

  it('asks every field, with its words, by its kind', async () => {
    const { page } = visitor;
    const shown = await page
      .locator('[data-field]')
      .evaluateAll((all) => all.map((el) => (el as { dataset: { field?: string } }).dataset.field));
    expect(shown).toEqual(
      [...fields.filter(({ phase }) => !phase), ...fields.filter(({ phase }) => phase)].map(
        (field) => field.id,
      ),
    );
    for (const field of fields) {
      const text = await page.locator(`[data-field="${field.id}"]`).innerText();
      expect(text).toContain(field.label);
      if (field.help !== undefined) expect(text).toContain(field.help);
      if (field.by === 'each' && mode === 'pair') expect(text).toMatch(/Person A.*Person B/s);
    }
    expect(await problems(visitor)).toEqual([]);
  });

  it('says an issue beside its field and in a summary, until it is corrected', async () => {
    const { page } = visitor;
    await fill(visitor, answered);
    const { selector, wrong, right, issue } = mistakeIn(fields);
    const words = inWords(issue, one);
    const control = page.locator(selector).first();
    await control.fill(wrong);
    await press(visitor, 'See what comes of it');
    expect(await page.evaluate('document.activeElement.className')).toContain('issues');
    await expect.poll(() => page.locator('.note.issues').innerText()).toContain(words);
    expect(await control.getAttribute('aria-invalid')).toBe('true');
    const described = (await control.getAttribute('aria-describedby')) ?? '';
    const beside = await Promise.all(
      described.split(' ').map((name) => page.locator(`[id="${name}"]`).innerText()),
    );
    expect(beside).toContain(words);
    expect(await problems(visitor)).toEqual([]);

    await page.locator('.note.issues button').first().click();
    expect(await control.and(page.locator(':focus')).count()).toBe(1);
    await control.fill(right);
    await expect.poll(() => control.getAttribute('aria-invalid')).toBe(null);
  });

  it('gives the summary of its answers, and advice', async () => {
    const { page } = visitor;
    await press(visitor, 'See what comes of it');
    await heading(visitor, 'In short');
    file = JSON.parse(await saved(visitor, 'Save to a file'));
    expect(Object.keys(file.answers).sort()).toEqual(answered.map((field) => field.id).sort());
    expect(answersSchema(id).safeParse(file.answers).error).toBe(undefined);
    const now = new Date().toISOString();
    const expected = evaluateExercise(id, file.answers as Answers<typeof id>, { mode, now });
    expect(await page.locator('section:has(> h2:text-is("In short")) li').allInnerTexts()).toEqual(
      expected.summary.map(({ message }) => t(message)),
    );
    const text = await page.locator('main').innerText();
    for (const { message, id: notice } of expected.notices)
      if (notice !== 'wording') expect(text).toContain(t(message));
    expect(await problems(visitor)).toEqual([]);
  });

  it('shares what is ticked and nothing else', async () => {
    const { page } = visitor;
    await press(visitor, 'Choose what to share');
    const halves = ({ by }: (typeof fields)[number]) => (by === 'each' ? 2 : 1);
    const open = fields.filter(
      ({ kind, privacy }) => kind !== 'consent' && (privacy === 'owner' || privacy === 'joint'),
    );
    const boxes = page.getByRole('checkbox');
    const count = open.reduce((sum, field) => sum + (field.privacy === 'joint' ? 1 : halves(field)), 0);
    expect(await boxes.count()).toBe(count);
    expect(await page.locator('.shared').innerText()).toBe('Nothing so far.');
    const kept = fields.filter(({ privacy }) => privacy === 'device-promotable');
    expect(await page.getByRole('button', { name: /^Release: / }).count()).toBe(kept.length);
    const shared = async () => JSON.parse((await page.locator('.shared pre').textContent()) ?? '');
    const share = (choices: readonly unknown[]) => {
      const result = buildShare(
        id,
        file.answers as Answers<typeof id>,
        choices as readonly SharedField<typeof id>[],
      );
      return result.ok ? result.share : result;
    };
    const [first] = open;
    const choices: unknown[] = [];
    if (first) {
      const author =
        first.privacy === 'joint'
          ? {}
          : first.by === 'each'
            ? { author: 'a' }
            : first.by === 'partner'
              ? { author: 'partner' }
              : {};
      choices.push({ field: first.id, ...author });
      await boxes.first().check();
      expect(await shared()).toEqual(share(choices));
    }
    const [promoted] = kept;
    if (promoted) {
      await page.getByRole('button', { name: `Release: ${promoted.label}`, exact: true }).click();
      if (first) expect(await shared()).toEqual(share(choices));
      await page.getByRole('checkbox', { name: promoted.label, exact: true }).check();
      choices.push({ field: promoted.id, promote: true });
      expect(await shared()).toEqual(share(choices));
    }
    expect(await problems(visitor)).toEqual([]);
  });

  it('comes back from a file as it was saved, and stops at any time', async () => {
    const { page, complaints } = visitor;
    await press(visitor, 'Back to the answers');
    await press(visitor, 'Stop');
    await page.getByText('You have stopped.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('A few words');
    await press(visitor, 'Clear the answers');
    await openText(visitor, JSON.stringify(file));
    await page.getByText('The file is open.', { exact: true }).waitFor();
    await press(visitor, mode === 'pair' ? 'Go on together' : 'Go on alone');
    expect(JSON.parse(await saved(visitor, 'Save to a file'))).toEqual(file);
    const kept = '[localStorage.length, sessionStorage.length, document.cookie, location.search]';
    expect(await page.evaluate(kept)).toEqual([0, 0, '', '']);
    expect(complaints).toEqual([]);
  });
});

const looks = [
  { colorScheme: 'light', width: 1280, dir: 'rtl' },
  { colorScheme: 'dark', width: 320, dir: 'ltr' },
  { colorScheme: 'light', width: 320, dir: 'rtl' },
] as const;

it.each(looks)('every form holds in $colorScheme, $width px, $dir', async ({ colorScheme, width, dir }) => {
  const visitor = await visitForms(site, { colorScheme, viewport: { width, height: 800 } });
  await visitor.page.evaluate(`document.documentElement.dir = '${dir}'`);
  for (const one of guide.exercises) {
    await begin(visitor, one, one.participants.includes('solo') ? 'solo' : 'pair');
    expect(await problems(visitor, dir), one.id).toEqual([]);
  }
  expect(visitor.complaints).toEqual([]);
  await visitor.page.context().close();
});

it('SAF-14 keeps what is absolutely private out of every file and share, and leads to help', async () => {
  const visitor = await visitForms(site);
  const { page, complaints } = visitor;
  await begin(visitor, exercise('not-personal'), 'solo');
  await fill(visitor, exercise('not-personal').fields.slice(0, 1));
  await page.locator('#field-event').fill('A few words');
  expect(JSON.parse(await saved(visitor, 'Save to a file')).answers).toEqual({ event: 'A few words' });
  await press(visitor, 'See what comes of it');
  const [route] = guide.safety.routes.filter(({ id }) => id === 'offer-information');
  await page.getByText(route?.text ?? '?').waitFor();
  expect(await page.locator('main').innerText()).not.toContain('A few words');
  await press(visitor, 'Choose what to share');
  await page.getByText('None of these answers can be shared.').waitFor();
  expect(complaints).toEqual([]);
});

it('veils what is not to be read again, until it is asked for', async () => {
  const visitor = await visitForms(site);
  const { page } = visitor;
  await begin(visitor, exercise('need-statement'), 'solo');
  const complaint = page.locator('#field-complaint');
  await complaint.fill('You never listen to me.');
  await press(visitor, 'See what comes of it');
  await heading(visitor, 'In the place of the complaint');
  await press(visitor, 'Back to the answers');
  expect(await complaint.isVisible()).toBe(false);
  await page.getByRole('button', { name: /^Show again: / }).click();
  expect(await complaint.inputValue()).toBe('You never listen to me.');
});

it('shows findings with sentences to copy, and puts off to another time', async () => {
  const visitor = await visitForms(site, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = visitor;
  await begin(visitor, exercise('prepare-notes'), 'solo');
  await page.locator('#field-hope').fill('You never ask how my day was.');
  await press(visitor, 'See what comes of it');
  expect(await page.locator('.found').allInnerTexts()).toEqual(['You never ask how my day was']);
  const said = page.locator('.wording .said').first();
  await page.locator('.wording button').first().click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await said.innerText());
  await press(visitor, 'Back to the answers');
  await press(visitor, 'Another time');
  await page.getByText('Put off for another time.').waitFor();
});

it('saves a calendar entry with a neutral title', async () => {
  const visitor = await visitForms(site);
  const date = exercise('distraction-free-date');
  await begin(visitor, date, 'solo');
  await fill(
    visitor,
    date.fields.filter(({ id }) => id === 'start' || id === 'idea'),
  );
  await press(visitor, 'See what comes of it');
  const entry = await saved(visitor, 'Save as a calendar file');
  expect(entry).toContain(`SUMMARY:${date.discreetTitle}\r\n`);
  expect(entry).toMatch(/DTSTART:\d{8}T\d{6}Z/);
  expect(visitor.complaints).toEqual([]);
});

it('asks again for what belongs to the first time only when it is due, and looks back on earlier times', async () => {
  const visitor = await visitForms(site);
  const { page } = visitor;
  const note = exercise('weekly-check-in');
  await begin(visitor, note, 'solo');
  const asked = page.locator('[data-field="expectation"]');
  expect(await asked.count()).toBe(1);
  await page.locator('#field-expectation').fill('One walk');
  await press(visitor, 'See what comes of it');
  await press(visitor, 'Keep this and begin anew');
  await press(visitor, 'Begin alone');
  expect(await asked.count()).toBe(0);
  const { history } = JSON.parse(await saved(visitor, 'Save to a file'));
  expect(history).toEqual([
    { at: expect.any(String), answers: expect.objectContaining({ expectation: 'One walk' }) },
  ]);
});

it('names what a file holds that can’t be read', async () => {
  const visitor = await visitForms(site);
  const { page, go } = visitor;
  await go('#/exercises/prepare-notes');
  await openText(visitor, 'no JSON');
  await page.getByText('This file holds no answers to this exercise.').waitFor();
  await openText(
    visitor,
    JSON.stringify({ exercise: 'prepare-notes', answers: { hope: 'tea', when: 'never' } }),
  );
  await page.getByText('Not readable: When').waitFor();
  await press(visitor, 'Go on alone');
  expect(await page.locator('#field-hope').inputValue()).toBe('tea');
});

it('is done by keyboard alone', async () => {
  const visitor = await visitForms(site);
  const { page, go } = visitor;
  await go('#/exercises/feelings-behind');
  const tabTo = async (name: string) => {
    const isThere = `(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim() === ${JSON.stringify(name)}`;
    for (let presses = 0; presses < 60 && !(await page.evaluate(isThere)); presses += 1)
      await page.keyboard.press('Tab');
    expect(await page.evaluate(isThere)).toBe(true);
  };
  await tabTo('Begin alone');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.localName')).toBe('h1');
  const [, feelings] = exercise('feelings-behind').fields;
  await tabTo(exercise('feelings-behind').fields[0]?.label ?? '');
  await page.keyboard.type('The door');
  await tabTo(`Show all ${feelings?.choices.length}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo('See what comes of it');
  await page.keyboard.press('Enter');
  await heading(visitor, 'In short');
  expect(await page.locator('.summary').innerText()).toContain(feelings?.choices[0]?.label);
});
