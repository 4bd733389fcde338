import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { checkLocale } from '../src/cli/locale/check.ts';
import { openProject } from '../src/cli/locale/files.ts';
import { showFinding } from '../src/cli/locale/finding.ts';
import { mergeLocale } from '../src/cli/locale/merge.ts';
import { packLocale } from '../src/cli/locale/pack-locale.ts';
import { locales } from '../src/generated/locales.ts';

// One module a language: its texts alone, since the keys are the same for all of them. A locale with an error in it is not built.
const project = openProject('locales');
const errors = [...project.folders].flatMap(([tag, folder]) =>
  checkLocale(folder, project.texts.get(tag) ?? new Map(), project.source, {
    tags: [...project.folders.keys()],
  }).filter(({ severity }) => severity === 'error'),
);
if (errors.length > 0) {
  for (const finding of errors) console.error(`locales/${showFinding(finding)}`);
  process.exit(1);
}

const inTemplate = (text: string): string => text.replace(/[\\`]|\$\{/g, '\\$&');

mkdirSync('dist/locales', { recursive: true });
for (const { tag, name, dir } of locales) {
  const merged = mergeLocale(tag, project.folders, project.source);
  const { about, texts } = packLocale({ ...merged, tag, name, dir }, project.source);
  const code = `import { unpackLocale } from '../locale-keys.js';
export default /* @__PURE__ */ unpackLocale(${JSON.stringify(about)}, \`${inTemplate(texts)}\`);
`;
  writeFileSync(`dist/locales/${tag}.js`, code);
  writeFileSync(
    `dist/locales/${tag}.d.ts`,
    "import type { Locale } from '../locales.js';\n\n/** All words of this language. */\ndeclare const locale: Locale;\nexport default locale;\n",
  );
  if (process.argv.includes('--sizes'))
    console.log(`${tag}: ${gzipSync(code, { level: 9 }).length} bytes gzip`);
}
