import { createGuide } from 'attune';
import en from 'attune/locales/en';
import type { BrowserContextOptions } from 'playwright-core';
import type { openSite, Visitor } from './site.ts';

const { tag } = createGuide(en);

/** Open the view that checks a draft, with the parts of it that tests look at. */
export async function openWords(site: Awaited<ReturnType<typeof openSite>>, options?: BrowserContextOptions) {
  const visitor = await site.visit(options);
  await visitor.go('#/words');
  const { page } = visitor;
  return {
    ...visitor,
    draft: page.getByLabel('Your own draft'),
    marks: page.locator('.behind mark'),
    results: page.locator('.results'),
    summary: page.locator('main > [role="status"]'),
  };
}

/** What is wrong with the view on screen. */
export const check = ({ page }: Visitor, dir = 'ltr') =>
  page.evaluate(`checkPage(${JSON.stringify({ lang: tag, dir })})`);

export const isTyping = ({ page }: Visitor) =>
  page.evaluate(`document.activeElement.localName === 'textarea'`);

/** The words that are selected in the field with the focus. */
export const selected = ({ page }: Visitor) =>
  page.evaluate(`(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(
    document.activeElement)`);
