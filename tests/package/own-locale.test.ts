import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/generated/locales.ts';
import { namespaces } from '../../src/model/words.ts';
import { type App, packedApp } from './pack.ts';

let app: App;
beforeAll(() => {
  app = packedApp();
});

const attune = (...args: string[]) => {
  const bin = join(app.folder, 'node_modules/.bin/attune');
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    cwd: app.folder,
  });
  return { out: stdout, error: stderr, code: status };
};
const installed = (...path: string[]) => join(app.folder, 'node_modules/attune/dist', ...path);
const check = (file: string, ...options: string[]) =>
  app.checkTypes(file, 'nodenext', '--lib', 'es2022,dom', '--types', '', '--resolveJsonModule', ...options);

describe('a locale that lives in an app', () => {
  const inApp = (namespace: string) => join(app.folder, 'words/pl', `${namespace}.json`);

  beforeAll(() => {
    expect(attune('locale', 'new', 'pl', '--dir', 'words')).toMatchObject({ code: 0, error: '' });
    const english = JSON.parse(readFileSync(installed('data/strings.json'), 'utf8')).words;
    for (const namespace of namespaces) {
      const words = JSON.parse(readFileSync(inApp(namespace), 'utf8'));
      for (const [entry, fields] of Object.entries(words as Record<string, Record<string, string>>))
        for (const field of Object.keys(fields)) {
          const text =
            english[namespace][entry][field] ?? english[namespace][entry][field.replace(/_\w+$/, '_other')];
          fields[field] = text.replace(/o(?![^{]*\}\})/g, 'ó');
        }
      writeFileSync(inApp(namespace), `${JSON.stringify(words, null, 2)}\n`);
    }
    const imports = namespaces.map(
      (namespace) => `import ${namespace} from './words/pl/${namespace}.json' with { type: 'json' };\n`,
    );
    app.write(
      'own.ts',
      `import { createGuide } from 'attune';\nimport { defineLocale } from 'attune/locales';\n${imports.join('')}
export const pl = defineLocale({ tag: 'pl', name: 'Polski', words: { ${namespaces.join(', ')} } });
console.log(createGuide(pl).tag);\n`,
    );
  });

  test('type-checks, runs, and passes the check of the command line', () => {
    check('own.ts');
    expect(app.run(process.execPath, '--experimental-strip-types', '--no-warnings', 'own.ts').trim()).toBe(
      'pl',
    );
    const { out, code } = attune('locale', 'check', '--dir', 'words');
    expect({ code, errors: /^(\d+) errors/m.exec(out)?.[1] }).toEqual({ code: 0, errors: '0' });
  });

  test('a missing key is a compile error and an error of the check, and both name it', () => {
    const before = readFileSync(inApp('causes'), 'utf8');
    const words = JSON.parse(before);
    delete words.stress.definition;
    writeFileSync(inApp('causes'), JSON.stringify(words, null, 2));
    expect(() => check('own.ts')).toThrow(/own\.ts.*error TS\d+.*definition/s);
    const { out, code } = attune('locale', 'check', 'pl', '--dir', 'words', '--json');
    expect(code).toBe(1);
    expect(
      JSON.parse(out).filter(({ severity }: { severity: string }) => severity === 'error'),
    ).toMatchObject([{ file: 'pl/causes.json', key: 'causes:stress.definition', rule: 'missing-key' }]);
    writeFileSync(inApp('causes'), before);
  });
});

test('the type check of an app does not grow with the number of strings or of locales', () => {
  app.write(
    'light.ts',
    "import { createGuide, findStep } from 'attune';\nimport { locales, pickLocale } from 'attune/locales';\nimport en from 'attune/locales/en';\nexport const all = [findStep(createGuide(en), 'give-space'), locales.length, pickLocale(['es'])];\n",
  );
  const cost = () => {
    const output = check('light.ts', '--extendedDiagnostics');
    return ['Types', 'Instantiations'].map((name) =>
      Number(new RegExp(`${name}:\\s+(\\d+)`).exec(output)?.[1]),
    );
  };
  const before = cost();
  const file = installed('locales.d.ts');
  const declarations = readFileSync(file, 'utf8');
  expect(declarations).toContain('interface AllWords {');
  const more = Array.from({ length: 5_000 }, (_, index) => `readonly 's${index}': string;`).join('\n');
  const tags = Array.from({ length: 50 }, (_, index) => `'x-t${index}'`).join(' | ');
  writeFileSync(
    file,
    declarations
      .replace('interface AllWords {', `interface AllWords { readonly more: {${more}};`)
      .replace(/type LocaleTag = [^;]+/, (found) => `${found} | ${tags}`),
  );
  const after = cost();
  writeFileSync(file, declarations);
  expect(after[1]).toBe(before[1]);
  // A tag is two literal types of its own; strings are none.
  expect((after[0] as number) - (before[0] as number)).toBeLessThanOrEqual(2 * 50 + 10);
});

test('no locale is heavier than 36 kB gzip; the keys, which all share, add 9 kB', async () => {
  for (const { tag } of locales) {
    const code = readFileSync(installed('locales', `${tag}.js`));
    const words = gzipSync(code, { level: 9 }).length;
    expect(words, tag).toBeLessThanOrEqual(36_000);
    app.write('words.mjs', `import words from 'attune/locales/${tag}';\nglobalThis.result = words;\n`);
    const { outputFiles } = await build({
      entryPoints: [join(app.folder, 'words.mjs')],
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
    });
    const all = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    expect(all - words, tag).toBeLessThanOrEqual(9_000);
  }
});

test('the manifest and a badge a language are there for other tools', () => {
  const data = JSON.parse(readFileSync(installed('data/locales.json'), 'utf8'));
  expect(data.locales).toEqual(locales);
  for (const { tag, grade } of locales)
    expect(JSON.parse(readFileSync(installed('data', `badge-${tag}.json`), 'utf8'))).toMatchObject({
      schemaVersion: 1,
      label: tag,
      message: grade,
    });
  expect(readdirSync(app.folder)).not.toContain('locales');
});
