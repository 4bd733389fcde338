import { globSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../../scripts/compile/document.ts';
import { phrasingKindSchema } from '../../src/schemas/authored/phrasing.ts';
import { type App, packedApp } from './pack.ts';
import { docExamples, fencedBlocks, hasResult, withAssertions } from './snippets.ts';

let app: App;
beforeAll(() => {
  app = packedApp();
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const documents = ['README.md', 'CONTRIBUTING.md', 'TRANSLATING.md'];
const blocks = documents.flatMap(fencedBlocks);
const examples = globSync('src/**/*.ts')
  .filter((file) => !file.startsWith('src/generated/'))
  .flatMap(docExamples);

/** What the examples of docstrings take for granted. */
const prelude = `import * as attune from 'attune';
import * as attuneLocales from 'attune/locales';
import * as attuneSchemas from 'attune/schemas';
import * as attuneI18next from 'attune/i18next';
import en from 'attune/locales/en';
import pack from 'attune/phrasing/en';
Object.assign(globalThis, attune, attuneLocales, attuneSchemas, attuneI18next);
const guide = createGuide(en);
const claim = guide.claims[0];
`;

const run = (code: string): void => {
  app.write('snippet.mts', code);
  app.run(process.execPath, '--experimental-strip-types', '--no-warnings', 'snippet.mts');
};

describe.each(blocks)('$where ($language)', ({ language, code }) => {
  if (language === 'js' || language === 'ts') {
    test('runs and comes out as it says', () => {
      expect(hasResult(code)).toBe(true);
      run(withAssertions(code));
    });
  } else if (language === 'sh') {
    test.each(code.trim().split('\n'))('%s is a command that exists', (line) => {
      const [, tool, name = ''] = /^(npm|npx) (?:run )?([\w:-]+)/.exec(line) ?? [];
      expect(tool === 'npx' ? name === 'attune' : name === 'install' || Object.hasOwn(scripts, name)).toBe(
        true,
      );
    });
  } else if (language === 'yaml') {
    test('is a rule whose shape the schema allows', () => {
      const { rules } = parse(code) as { rules: unknown };
      const kind = { kind: 'x', severity: 'notice', applies: 'x', source: 'x', unless: [], rules };
      expect(phrasingKindSchema.safeParse(kind).success).toBe(true);
    });
  } else {
    test('is content that the compiler reads', () => {
      expect(language).toBe('md');
      const file = new VFile({ path: 'example.md', value: code });
      const { title, sections } = readDocument(file);
      expect(file.messages).toEqual([]);
      expect(title).toBeDefined();
      expect(sections.length).toBeGreaterThan(0);
    });
  }
});

describe.each(examples)('the example at $where', ({ code }) => {
  test('comes out as it says', () => {
    expect(hasResult(code)).toBe(true);
    const own = code
      .replace(/^import en from 'attune\/locales\/en';\n/m, '')
      .replace(/^const en = .*\n/m, '');
    run(
      `${prelude}{\n${withAssertions(own).replace(/^import .*\n/, '')}\n}`.replace(
        /^/,
        "import { deepStrictEqual as is } from 'node:assert';\n",
      ),
    );
  });
});

test('every public function has an example', () => {
  const index = ['src/index.ts', 'src/i18next.ts'].map((door) => readFileSync(door, 'utf8')).join('');
  for (const file of globSync('src/{article,exercises,safety,locales,phrasing,plan,i18next}/*.ts').filter(
    (name) => !name.endsWith('.d.ts') && !name.endsWith('index.ts'),
  )) {
    const source = readFileSync(file, 'utf8');
    for (const [, name = ''] of source.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)) {
      if (!new RegExp(`\\b${name}\\b`).test(index)) continue;
      const before = source.slice(
        0,
        source.search(new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm')),
      );
      expect(
        before.trimEnd().endsWith('*/') && before.slice(before.lastIndexOf('/**')).includes('@example'),
        `${file}: ${name}`,
      ).toBe(true);
    }
  }
});
