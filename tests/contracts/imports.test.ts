import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

// Who may import whom in src/: each part only from the parts named beside it. This table is the documentation.
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'generated/ids': [],
  model: ['generated/ids'],
  time: ['model'],
  'schemas/authored': [],
  generated: ['generated/ids', 'model'],
  messages: ['generated', 'model'],
  'exercises/plain-data': [],
  'exercises/structure': ['generated/ids', 'generated', 'model'],
  'exercises/choices': ['generated/ids', 'generated', 'model', 'messages'],
  'schemas/published': [
    'generated/ids',
    'model',
    'time',
    'schemas/authored',
    'generated',
    'exercises/plain-data',
    'exercises/structure',
    'exercises/choices',
  ],
  'schemas/index': ['schemas/published'],
  safety: ['generated/ids', 'generated', 'model', 'time', 'messages'],
  article: ['generated/ids', 'generated', 'model', 'safety'],
  locales: ['generated', 'model'],
  phrasing: ['generated/ids', 'model'],
  'generated/harm-en': [],
  'generated/phrasing-en': ['phrasing'],
  'phrasing/packs': ['generated/harm-en', 'generated/phrasing-en', 'phrasing'],
  exercises: [
    'generated/ids',
    'generated',
    'model',
    'time',
    'messages',
    'safety',
    'article',
    'phrasing',
    'exercises/plain-data',
    'exercises/structure',
    'exercises/choices',
  ],
  plan: ['generated/ids', 'generated', 'model', 'time', 'messages', 'safety', 'article', 'exercises'],
  i18next: ['generated', 'model', 'time', 'messages'],
  index: [
    'generated/ids',
    'generated',
    'model',
    'messages',
    'safety',
    'article',
    'phrasing',
    'exercises',
    'plan',
  ],
  cli: ['model', 'schemas/authored', 'locales', 'index'],
};

// Packages that a part may import at run time. Everything behind the door `attune` imports none.
const mayDependOn: Readonly<Record<string, readonly string[]>> = {
  'schemas/authored': ['zod'],
  'schemas/published': ['zod'],
  generated: ['attune/locales/'],
  i18next: ['i18next'],
  cli: [
    'node:',
    'string-width',
    'yaml',
    'pofile',
    'xliff/',
    'make-plural/',
    'attune/locales/',
    'attune/phrasing/',
  ],
};

const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.d.ts'));

const partOf = (file: string): string => {
  const path = normalize(file)
    .replaceAll('\\', '/')
    .replace(/^src\//, '')
    .replace(/\.ts$/, '');
  const parts = Object.keys(mayImport).filter((part) => path === part || path.startsWith(`${part}/`));
  return parts.sort((a, b) => b.length - a.length)[0] ?? path;
};

const importsOf = (file: string): string[] =>
  ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map((imported) => imported.fileName);

test.each(files)('%s imports only from parts before its own', (file) => {
  const part = partOf(file);
  for (const target of importsOf(file)) {
    if (target.startsWith('.')) {
      const other = partOf(join(dirname(file), target));
      if (other !== part) expect(mayImport[part], `${file} imports ${target}`).toContain(other);
    } else {
      const allowed = mayDependOn[part] ?? [];
      expect(
        allowed.some((name) => target.startsWith(name)),
        `${file} imports ${target}`,
      ).toBe(true);
    }
  }
});

test('every part of src has its row in the table', () => {
  for (const file of files) expect(Object.keys(mayImport), file).toContain(partOf(file));
});

test('no one imports from a part after its own', () => {
  const order = Object.keys(mayImport);
  for (const [part, allowed] of Object.entries(mayImport)) {
    for (const other of allowed)
      expect(order.indexOf(other), `${part} → ${other}`).toBeLessThan(order.indexOf(part));
  }
});
