import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { article } from '../../src/index.ts';
import { chromiumOptions } from '../chromium.ts';
import { fullAnswers, now } from '../exercises/full-answers.ts';
import { authoredPack } from '../phrasing/authored-pack.ts';
import { type App, packedApp } from './pack.ts';

let app: App;
let expected: string;

const sentences = authoredPack().kinds.flatMap((kind) =>
  kind.rules.flatMap((rule) => [...rule.examples.map(([text]) => text), ...rule.spares]),
);
/** Each as it is, and as people end it: engines disagree about pictures sooner than about words. */
const drafts = sentences.flatMap((text) => [text, `${text} Bye 😀`]);
/** Everything answered, for each way to do each exercise. */
const sessions = article.exercises.flatMap((exercise) =>
  exercise.participants.map((mode) => ({ id: exercise.id, mode, answers: fullAnswers(exercise) })),
);
const body = `import { analyze, createGuide, evaluateExercise, evaluateSafety, exercisesForCauses, rephrase, toMarkdown } from 'attune';
import { createTranslator } from 'attune/i18next';
import { pickLocale } from 'attune/locales';
import en from 'attune/locales/en';
import pack from 'attune/phrasing/en';
const drafts = ${JSON.stringify(drafts)};
const guide = createGuide(en);
const evaluations = ${JSON.stringify(sessions)}.map(({ id, mode, answers }) =>
  evaluateExercise(id, answers, { mode, now: '${now}', guide, pack, seed: 'seed' }),
);
const speak = (locale) => {
  const t = createTranslator(locale, { zone: 'America/New_York' });
  return evaluations.map(({ summary, notices }) => [...summary, ...notices].map(({ message }) => t(message)));
};
const all = [
  evaluations,
  speak(en),
  speak({ ...en, tag: 'ar', dir: 'rtl' }),
  toMarkdown(guide, { claims: 'all' }),
  drafts.map((text) => [analyze(text, pack), rephrase(text, pack)]),
  exercisesForCauses(['new-baby', 'stress'], { signals: ['monitoring'] }),
  evaluateSafety(['self-harm', 'not-sure']),
  pickLocale(['ES_mx', 'en-GB']),
];
const result = JSON.stringify(all);
`;

beforeAll(() => {
  app = packedApp();
  app.write('all.mjs', `${body}console.log(result);\n`);
  expected = app.run(process.execPath, 'all.mjs').trim();
});

test('Node says something', () => {
  expect(JSON.parse(expected)).toHaveLength(8);
});

test('Bun says the same, byte for byte', () => {
  expect(app.run(resolve('node_modules/.bin/bun'), 'all.mjs').trim() === expected).toBe(true);
});

test('Deno says the same, byte for byte', () => {
  const output = app.run(
    resolve('node_modules/.bin/deno'),
    'run',
    '--no-remote',
    '--node-modules-dir=manual',
    'all.mjs',
  );
  expect(output.trim() === expected).toBe(true);
});

test('Chromium says the same, byte for byte', async () => {
  app.write('browser.mjs', `${body}globalThis.result = result;\n`);
  const { outputFiles } = await build({
    entryPoints: [join(app.folder, 'browser.mjs')],
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    write: false,
  });
  const browser = await chromium.launch(chromiumOptions);
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const result = await page.evaluate(() => (globalThis as { result?: string }).result);
    expect(result === expected).toBe(true);
  } finally {
    await browser.close();
  }
});
