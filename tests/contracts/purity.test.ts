import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// SAF-10: no clock, network, storage, chance, process or files in what ships; they are arguments.
const forbidden = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bcrypto\b/,
  /\bfetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\b(local|session)Storage\b/,
  /\bindexedDB\b/,
  /\bdocument\b/,
  /\bwindow\b/,
  /\bnavigator\b(?!\.languages)/,
  /\bglobalThis\b/,
  /\bprocess\b/,
  /\bset(Timeout|Interval)\b/,
  /\bperformance\b/,
  /'node:/,
  /\bconsole\b/,
];

const withoutComments = (source: string) =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

test.each(globSync('src/**/*.ts').filter((file) => !/^src\/(generated|cli)\//.test(file)))(
  'SAF-10 %s is pure',
  (file) => {
    const source = withoutComments(readFileSync(file, 'utf8'));
    for (const pattern of forbidden)
      expect(source.match(pattern)?.[0], `${file}: ${pattern}`).toBeUndefined();
  },
);
