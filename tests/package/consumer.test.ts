import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/generated/locales.ts';
import { readLocale } from '../read-locale.ts';
import { type App, packedApp } from './pack.ts';

let app: App;
beforeAll(() => {
  app = packedApp();
});

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

/** One sentence of each locale that no code would hold by chance, and no other locale has. */
const textsByTag = new Map(
  locales.map(({ tag }): [string, Set<string>] => {
    const entries = Object.values(readLocale(tag).words).flatMap((namespace) => Object.values(namespace));
    return [tag, new Set(entries.flatMap((fields) => Object.values(fields)))];
  }),
);
const marks = [...textsByTag].map(([tag, texts]) => {
  const others = [...textsByTag].filter(([other]) => other !== tag).map(([, other]) => other);
  const mark = [...texts].find((text) => text.length > 15 && others.every((other) => !other.has(text)));
  if (mark === undefined) throw new Error(`${tag} has no words of its own`);
  return { tag, mark };
});

const bundlers: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  async esbuild(entry) {
    const { outputFiles } = await build({
      entryPoints: [join(app.folder, entry)],
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      logLevel: 'error',
    });
    return outputFiles.map((file) => file.text).join('');
  },
  async rollup(entry) {
    const bundle = await rollup({ input: join(app.folder, entry), plugins: [nodeResolve()] });
    const { output } = await bundle.generate({ format: 'esm' });
    return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  },
};

describe('the packed package in a fresh app', () => {
  test.each(['bundler', 'nodenext'])('type-checks strictly under moduleResolution %s', (moduleResolution) => {
    app.write(
      'app.ts',
      `import { createGuide, findStep, type Step, type Block } from 'attune';
import { loadLocale, locales, pickLocale } from 'attune/locales';
import en from 'attune/locales/en';
import { createTranslator, toOptions, toResources } from 'attune/i18next';
import { causesSchema, toJsonSchema } from 'attune/schemas';
const t = createTranslator(en);
export const spoken = [t({ key: 'messages:exercises.yes', values: {} }), toOptions, toResources(en)];
const step: Step = findStep(createGuide(en), 'give-space');
const kinds: Block['type'][] = step.blocks.map((block) => block.type);
export const all = [kinds, loadLocale('en'), locales.length, pickLocale(['en']), causesSchema, toJsonSchema('causes')];
`,
    );
    app.checkTypes('app.ts', moduleResolution, '--lib', 'es2022,dom');
  });

  test('a wrong id is a type error that shows the right ones', () => {
    app.write(
      'wrong.ts',
      "import { createGuide, findStep } from 'attune';\nimport en from 'attune/locales/en';\nfindStep(createGuide(en), 'give-spce');\n",
    );
    const check = () => app.checkTypes('wrong.ts', 'nodenext');
    expect(check).toThrow(/wrong\.ts\(3,27\).*TS2345.*"give-spce"/s);
  });

  test('node runs it as a module', () => {
    app.write(
      'app.mjs',
      "import { createGuide } from 'attune';\nimport en from 'attune/locales/en';\nconsole.log(createGuide(en).steps[6].id);\n",
    );
    expect(app.run(process.execPath, 'app.mjs').trim()).toBe('give-space');
  });

  test('CommonJS can require it', () => {
    app.write(
      'app.cjs',
      "const { createGuide } = require('attune');\nconst { default: en } = require('attune/locales/en');\nconsole.log(createGuide(en).steps[0].id);\n",
    );
    expect(app.run(process.execPath, '--no-warnings', 'app.cjs').trim()).toBe('recognize-issue');
  });

  test('locales load at run time by their tag', () => {
    app.write(
      'load.mjs',
      "import { loadLocale, locales } from 'attune/locales';\nfor (const { tag } of locales) console.log((await loadLocale(tag)).tag);\n",
    );
    expect(app.run(process.execPath, 'load.mjs').trim().split('\n')).toEqual(locales.map(({ tag }) => tag));
  });

  test('every door of the exports map opens', () => {
    for (const door of Object.keys(manifest.exports)) {
      const names = door.includes('*')
        ? readdirSync(join(app.folder, 'node_modules/attune/dist', door.split('/')[1] ?? ''))
            .filter((name) => (door.endsWith('.json') ? name.endsWith('.json') : name.endsWith('.js')))
            .map((name) => door.replace('*', name.replace(/\.json$|\.js$/, '')).slice(1))
        : [door.slice(1)];
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const assertion = name.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
        app.write('door.mjs', `await import('attune${name}'${assertion});\n`);
        app.run(process.execPath, '--no-warnings', 'door.mjs');
      }
    }
  });

  test('the door `attune` and the locales import nothing but each other’s parts', () => {
    for (const file of ['index.js', 'locale-keys.js', ...locales.map(({ tag }) => `locales/${tag}.js`)]) {
      const code = readFileSync(join(app.folder, 'node_modules/attune/dist', file), 'utf8');
      const imported = [...code.matchAll(/^(?:import|export)\b[^'"\n]*from\s*['"]([^'"]+)['"]/gm)].map(
        (match) => match[1] ?? '',
      );
      for (const name of imported) expect(name, file).toMatch(/^\.\/chunk-|^\.\.\/locale-keys\.js$/);
    }
  });

  test('it ships nothing but what is built, with no install script', () => {
    const installed = JSON.parse(readFileSync(join(app.folder, 'node_modules/attune/package.json'), 'utf8'));
    expect(installed.dependencies).toBeUndefined();
    expect(Object.keys(installed.scripts ?? {}).filter((name) => /install/.test(name))).toEqual([]);
    const top = readdirSync(join(app.folder, 'node_modules/attune'));
    expect(top.sort()).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'SAFETY.md', 'dist', 'package.json']),
    );
    expect(top.filter((name) => ['src', 'content', 'tests', 'scripts', 'examples'].includes(name))).toEqual(
      [],
    );
  });
});

describe.each(Object.keys(bundlers))('bundled with %s', (name) => {
  const bundle = (code: string): Promise<string> => {
    app.write('entry.mjs', code);
    return (bundlers[name] as (entry: string) => Promise<string>)('entry.mjs');
  };

  test('an app that calls createGuide carries 16 kB at most besides the words', async () => {
    const code = await bundle("import { createGuide } from 'attune';\nglobalThis.result = createGuide;\n");
    if (name === 'esbuild') expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(16_000);
    for (const { mark } of marks) expect(code).not.toContain(mark);
    expect(code).not.toContain('1-800-799-7233');
    expect(code).not.toContain('notAdopted');
  });

  test.each(marks)('an app with the words of $tag holds those of no other language', async ({ tag }) => {
    const code = await bundle(
      `import { createGuide } from 'attune';\nimport words from 'attune/locales/${tag}';\nglobalThis.result = createGuide(words);\n`,
    );
    for (const other of marks) expect(code.includes(other.mark), other.tag).toBe(other.tag === tag);
  });

  test('only attune/i18next brings i18next along, and little besides', async () => {
    const mark = 'saveMissingPlurals';
    const without = "import * as attune from 'attune';\nimport words from 'attune/locales/en';\n";
    expect(await bundle(`${without}globalThis.result = [attune, words];\n`)).not.toContain(mark);
    const door =
      "import { createTranslator } from 'attune/i18next';\nglobalThis.result = createTranslator;\n";
    const code = await bundle(door);
    expect(code).toContain(mark);
    for (const other of marks) expect(code).not.toContain(other.mark);
    const alone = await bundle(
      "import { createInstance } from 'i18next';\nglobalThis.result = createInstance;\n",
    );
    if (name === 'esbuild') expect(gzipSync(code).length - gzipSync(alone).length).toBeLessThan(2_000);
  });

  test('a locale that is imported and not used leaves nothing behind', async () => {
    const code = await bundle("import words from 'attune/locales/en';\nglobalThis.result = 1;\n");
    expect(gzipSync(code).length).toBeLessThan(100);
  });

  test('a helper brings along only what it uses', async () => {
    const code = await bundle(
      "import { evaluateSafety } from 'attune';\nglobalThis.result = evaluateSafety;\n",
    );
    expect(gzipSync(code).length).toBeLessThan(1_500);
  });
});

describe('what package checkers say', () => {
  test('publint finds nothing', () => {
    const output = app.tool('publint', app.tarball, '--strict');
    expect(output).toMatch(/All good/);
  });

  test('are-the-types-wrong finds nothing at any door', () => {
    const doors = Object.keys(manifest.exports)
      .filter((door) => !door.includes('json'))
      .flatMap((door) => (door === './locales/*' ? locales.map(({ tag }) => `./locales/${tag}`) : [door]));
    const output = app.tool(
      'attw',
      app.tarball,
      '--profile',
      'esm-only',
      '--no-color',
      '--entrypoints',
      ...doors,
    );
    expect(output).toContain("ignoring resolutions: 'node10', 'node16-cjs'");
    expect(output).not.toMatch(/^[^(]*[💀❌🎭]/mu);
  });

  test('a type check of an app costs fewer than 3,000 instantiations', () => {
    app.write(
      'light.ts',
      "import { createGuide, findStep, findExercise } from 'attune';\nimport en from 'attune/locales/en';\nexport const step = findStep(createGuide(en), 'give-space');\nexport const fields = findExercise(createGuide(en), 'space-agreement').fields;\n",
    );
    const options = ['--extendedDiagnostics', '--lib', 'es2022', '--types', ''];
    const output = app.checkTypes('light.ts', 'nodenext', ...options);
    const instantiations = Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
    expect(instantiations).toBeLessThan(3_000);
  });
});
