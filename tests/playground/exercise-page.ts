import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGuide, describeIssue, type Exercise, type Field, type Issue } from 'attune';
import { createTranslator } from 'attune/i18next';
import en from 'attune/locales/en';
import type { BrowserContextOptions } from 'playwright-core';
import type { openSite, Visitor } from './site.ts';

export const guide = createGuide(en);
export const t = createTranslator(en);
const driver = readFileSync(fileURLToPath(new URL('form-driver.js', import.meta.url)), 'utf8');

/** A visitor whose page can fill in forms. */
export async function visitForms(
  site: Awaited<ReturnType<typeof openSite>>,
  options?: BrowserContextOptions,
): Promise<Visitor> {
  const visitor = await site.visit(options);
  visitor.page.setDefaultTimeout(5000);
  await visitor.page.evaluate(driver);
  return visitor;
}

/** What is wrong with the view on screen, by the checks of every page and of what there is to press. */
export const problems = ({ page }: Visitor, dir: string = guide.dir): Promise<string[]> =>
  page.evaluate(`[...checkPage(${JSON.stringify({ lang: guide.tag, dir })}), ...smallTargets()]`);

export const press = ({ page }: Visitor, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

export const heading = ({ page }: Visitor, name: string) =>
  page.getByRole('heading', { name, exact: true }).waitFor();

/** Go to an exercise and begin; two people first look at the safety questions, once. */
export async function begin(visitor: Visitor, exercise: Exercise, mode: 'solo' | 'pair') {
  const { page, go } = visitor;
  await go(`#/exercises/${exercise.id}`);
  const begins = `Begin ${mode === 'pair' ? 'together' : 'alone'}`;
  await press(visitor, begins);
  const done = page.getByRole('button', { name: 'I have looked at them' });
  await done.or(page.locator('.exercise-form')).waitFor();
  if (await done.isVisible()) {
    await done.click();
    await press(visitor, begins);
  }
  await page.locator('.exercise-form').waitFor();
}

/** The fields that a form of an exercise shows when it is begun for the first time. */
export const fieldsOf = ({ fields }: Exercise, mode: 'solo' | 'pair'): readonly Field[] =>
  fields.filter((field) => (field.mode ?? mode) === mode);

const codes: Readonly<Record<string, string>> = {
  'iso-4217': 'EUR',
  'iso-3166-1': 'DE',
  'bcp-47': 'de',
  'iso-week': '2026-W10',
};

/** Answer fields with something that fits the kind of each; later dates come later. */
export async function fill({ page }: Visitor, fields: readonly Field[]) {
  const all = fields.map((field, at) => [field.id, valuesFor(field, at)]);
  await page.evaluate(`for (const [id, values] of ${JSON.stringify(all)}) fillField(id, values)`);
}

function valuesFor(field: Field, at: number) {
  const item = field.kind === 'list' ? field.of : field;
  const format = item && 'format' in item ? item.format : undefined;
  return {
    text: 'A few words',
    code: format === undefined ? '' : codes[format],
    number: field.kind === 'duration' ? /\d+/.exec(field.minimum)?.[0] : smallest(field),
    dates: new Date(Date.now() + (24 + at) * 3_600_000).toISOString().slice(0, 16),
    count: ('minItems' in field && field.minItems) || 1,
  };
}

function smallest(field: Field): number {
  const numbers = field.kind === 'list' ? Object.values(field.item ?? {}) : [field];
  return numbers.flatMap((one) => (one.kind === 'integer' && one.minimum) || [])[0] ?? 2;
}

/** A way to answer one field wrongly: what to write where, and the issue that has to be said there. */
export function mistakeIn(fields: readonly Field[]): {
  selector: string;
  wrong: string;
  right: string;
  issue: Issue;
} {
  for (const field of fields) {
    const selector = `[data-field="${field.id}"]`;
    if ((field.kind === 'text' && !field.format) || field.kind === 'long-text') {
      const issue: Issue = { path: field.id, code: 'issue.too-long', params: { maximum: field.max } };
      return {
        selector: `${selector} :is(input, textarea)`,
        wrong: '😀'.repeat(field.max + 1),
        right: 'A few words',
        issue,
      };
    }
    const entry = field.kind === 'list' ? Object.entries(field.item ?? {}) : [];
    for (const [name, part] of entry) {
      if (part.kind !== 'integer' || part.maximum === undefined) continue;
      const params = { maximum: part.maximum };
      const issue: Issue = { path: `${field.id}.0.${name}`, code: 'issue.too-big', params };
      return { selector: `${selector} input[type="number"]`, wrong: '99', right: '1', issue };
    }
    if (field.kind === 'duration') {
      const issue: Issue = { path: field.id, code: 'issue.too-small', params: { minimum: field.minimum } };
      return { selector: `${selector} input[type="number"]`, wrong: '0', right: '20', issue };
    }
  }
  throw new Error('no field of this exercise can be answered wrongly by typing');
}

export const inWords = (issue: Issue, { id }: Exercise): string => t(describeIssue(issue, id));

/** What a button saves as a file. */
export async function saved({ page }: Visitor, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** Open a file with this text, as somebody does who chose it on their device. */
export const openText = ({ page }: Visitor, text: string) =>
  page.locator('main input[type="file"]').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
