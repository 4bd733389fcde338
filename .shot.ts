import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { chromiumOptions } from './tests/chromium.ts';
const server = await preview({ configFile: 'examples/playground/vite.config.ts', logLevel: 'error', build: { outDir: '/tmp/pgdist' }, preview: { port: 0 } });
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(chromiumOptions);
const errors: string[] = [];
const open = async (width: number, colorScheme: 'light' | 'dark', dir = 'ltr') => {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', locale: 'en', colorScheme, viewport: { width, height: 900 } })).newPage();
  page.on('pageerror', (e) => errors.push(String(e)));
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && errors.push(m.text()));
  await page.goto(url);
  await page.locator('h1').waitFor();
  await page.evaluate(`document.documentElement.dir='${dir}'`);
  return page;
};
const shot = (page: any, name: string) => page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
import { mkdirSync } from 'node:fs';
mkdirSync('/tmp/shots', { recursive: true });
const only = process.argv.slice(2);
const go = async (page: any, id: string, mode = 'alone') => {
  await page.evaluate(`location.hash='#/exercises/${id}'`);
  await page.getByRole('button', { name: `Begin ${mode}` }).click();
};
const jobs: Record<string, () => Promise<void>> = {
  async intro() { const p = await open(1280, 'light'); await p.evaluate(`location.hash='#/exercises/prepare-notes'`); await shot(p, 'intro'); },
  async notes() { const p = await open(390, 'light'); await go(p, 'prepare-notes'); await p.getByLabel('hope', { exact: false }).first().fill('x'.repeat(301)).catch(() => {}); await p.getByRole('button', { name: 'See what comes' }).click(); await p.waitForTimeout(500); await shot(p, 'notes'); },
  async date() { const p = await open(1280, 'dark'); await go(p, 'distraction-free-date'); await shot(p, 'date'); },
  async cause() { const p = await open(1280, 'light'); await go(p, 'cause-map'); await p.getByRole('button', { name: 'Add an entry' }).first().click(); await p.getByRole('button', { name: 'Add an entry' }).nth(1).click(); await shot(p, 'cause'); },
  async gate() { const p = await open(390, 'dark'); await go(p, 'listening-round', 'together'); await p.getByLabel('There are times when I fear').check(); await p.getByRole('button', { name: 'I have looked' }).click(); await shot(p, 'gate'); },
  async help() { const p = await open(1280, 'light'); await p.evaluate(`location.hash='#/help'`); await p.getByLabel('Country').selectOption('DE'); await shot(p, 'help'); },
  async plan() { const p = await open(1280, 'light'); await p.evaluate(`location.hash='#/plan'`); await p.getByLabel('together').check(); await shot(p, 'plan1'); await p.getByRole('button', { name: 'Begin with' }).click(); await shot(p, 'plan2'); },
  async need() { const p = await open(1280, 'light'); await go(p, 'need-statement'); await p.locator('#field-complaint').fill('You never listen to me.'); await p.locator('#field-observation').fill('You never ask how my day was'); await p.locator('#field-request').fill('sit with me for ten minutes'); await p.locator('#field-need select').selectOption({ index: 3 }); await p.getByRole('button', { name: 'See what comes' }).click(); await p.getByText('In short').waitFor(); await shot(p, 'need'); await p.getByRole('button', { name: 'Choose what' }).click(); await p.getByRole('checkbox').first().check(); await shot(p, 'share'); },
};
for (const [name, job] of Object.entries(jobs)) if (only.length === 0 || only.includes(name)) await job().catch((e) => console.log(name, String(e).slice(0, 400)));
console.log(errors);
await browser.close();
await server.close();
