import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { chromiumOptions } from '../chromium.ts';

const configFile = fileURLToPath(new URL('../../examples/playground/vite.config.ts', import.meta.url));
const checks = fileURLToPath(new URL('page-checks.js', import.meta.url));

/** A page, and what it complained about so far. */
export interface Visitor {
  readonly page: Page;
  readonly complaints: string[];
  /** Go to an address inside the app, as a link does. */
  go(hash: string): Promise<void>;
}

/** Build the playground, serve what was built on a free port and start a browser. */
export async function openSite() {
  const outDir = mkdtempSync(join(tmpdir(), 'attune-playground-'));
  const config = { configFile, logLevel: 'error', build: { outDir } } as const;
  await build(config);
  const server = await preview({ ...config, preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(chromiumOptions);

  return {
    async visit(options: BrowserContextOptions = {}, search = ''): Promise<Visitor> {
      const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', ...options });
      await context.addInitScript({ path: checks });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        if (!/^data:/.test(request.url()) && !request.url().startsWith(url)) {
          complaints.push(`foreign: ${request.url()}`);
        }
      });
      await page.goto(url + search);
      await page.locator('h1').waitFor();
      const go = async (hash: string) => {
        const isHere = (await page.evaluate('location.hash')) === hash;
        if (isHere) return;
        await page.evaluate(`new Promise((done) => {
          addEventListener('hashchange', done, { once: true });
          location.hash = ${JSON.stringify(hash)};
        }).then(() => undefined)`);
      };
      return { page, complaints, go };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
