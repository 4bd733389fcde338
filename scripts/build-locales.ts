import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { locales } from '../src/generated/locales.ts';

// One module a language. Its words are one string for JSON.parse: engines read that faster than the same object written out,
// and no bundler turns its keys into exports.
mkdirSync('dist/locales', { recursive: true });
for (const info of locales) {
  const folder = `locales/${info.tag}`;
  const words = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'context.json')
      .sort()
      .map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );
  const locale = JSON.stringify({ ...info, words });
  writeFileSync(
    `dist/locales/${info.tag}.js`,
    `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(locale)});\n`,
  );
  writeFileSync(
    `dist/locales/${info.tag}.d.ts`,
    "import type { Locale } from '../locales.js';\n\n/** All words of this language. */\ndeclare const locale: Locale;\nexport default locale;\n",
  );
}
