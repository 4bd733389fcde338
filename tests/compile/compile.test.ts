import { cpSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { compile } from '../../scripts/compile/compile.ts';
import { problemOf } from './expected.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
afterEach(() => sandbox.mend());
afterAll(() => sandbox.delete());

const step = 'content/steps/give-space.md';
const sources = globSync('**/*.{md,yml}', { cwd: sandbox.root }).filter((path) => path !== 'SAFETY.md');
const filesOf = () => Object.fromEntries(compile(sandbox.root).files);

describe('the same content gives the same bytes', () => {
  const asItIs = filesOf();

  test('a second time', () => {
    expect(filesOf()).toEqual(asItIs);
  });

  test.each([
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['with byte order marks', (text: string) => `\ufeff${text}`],
    ['with an empty line more at the end of each file', (text: string) => `${text}\n`],
  ])('%s', (_, change) => {
    for (const path of sources) sandbox.write(path, change(sandbox.read(path)));
    expect(filesOf()).toEqual(asItIs);
  });

  test('with hidden files beside it', () => {
    sandbox.write('content/steps/.DS_Store', 'x');
    sandbox.write('content/safety/help/.ie.yml.swp', 'x');
    sandbox.write('locales/.gitkeep', '');
    sandbox.write('locales/README.md', '# Locales\n');
    expect(filesOf()).toEqual(asItIs);
    sandbox.remove('locales/README.md');
  });
});

test('problems of several files are all reported in one run', () => {
  const edit = (path: string, find: string | RegExp, become: string) =>
    sandbox.write(path, sandbox.read(path).replace(find, become));
  edit('content/article.md', /^minAge: .*/m, 'minAge: old');
  edit(step, /^exercises: \[/m, 'exercises: [space-agreemnt, ');
  edit('content/causes/job-stress.md', /^# .*/m, '# Work *stress*');
  edit('content/claims/seed-quick-fix.md', /^display: .*/m, 'display: default');
  edit('content/exercises/repeat-back.md', /^minutes: .*/m, 'minutes: {min: 9, typical: 5, max: 10}');
  edit('content/vocabulary/noticing.md', '## often', '## often {nte: "x"}');
  edit('content/safety/help/ie.yml', 'country: IE', 'country: "I"');
  const { problems, errors, files } = compile(sandbox.root);
  expect(problems.map(problemOf).map(({ where, rule }) => `${where.split(':')[0]} ${rule}`)).toEqual([
    'content/article.md invalid-value',
    `${step} unknown-id`,
    'content/causes/job-stress.md markup',
    'content/claims/seed-quick-fix.md claim-display',
    'content/exercises/repeat-back.md field-constraint',
    'content/vocabulary/noticing.md unknown-key',
    'content/safety/help/ie.yml invalid-value',
  ]);
  expect(errors).toBe(7);
  expect(files.size).toBe(0);
});

test('problems of one file come in the order of its lines', () => {
  sandbox.write(
    step,
    `${sandbox.read(step).replace(/^order: .*/m, 'order: six')}\n## A walk\n\nGo *out*.\n\n> Go on.\n`,
  );
  const lines = compile(sandbox.root).problems.map((line) => Number(line.split(':')[1]));
  expect(lines).toHaveLength(4);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

/** Folders whose files are the list of what there is: one file less is one entry less. */
const discovered =
  /^content\/(steps|causes|claims|exercises|messages|vocabulary|safety\/help|phrasing\/en\/absolute)/;

describe('what is not there is one problem, not many', () => {
  test.each(sources.filter((path) => !discovered.test(path)))('%s', (path) => {
    sandbox.remove(path);
    expect(compile(sandbox.root).problems).toEqual([
      `${path}:1:1 the file is missing or empty; write it (missing-words)`,
    ]);
  });

  test.each([
    ['content/steps', '<id>.md'],
    ['content/causes', '<id>.md'],
    ['content/claims', '<id>.md'],
    ['content/exercises', '<id>.md'],
    ['content/vocabulary', '<id>.md'],
    ['content/safety/help', '<id>.yml'],
    ['locales', 'en/locale.yml'],
  ])('%s', (path, what) => {
    rmSync(join(sandbox.root, path), { recursive: true });
    const { problems } = compile(sandbox.root);
    cpSync(path, join(sandbox.root, path), { recursive: true });
    expect(problems).toEqual([
      `${path}:1:1 the folder is missing or empty; write \`${what}\` in it (missing-words)`,
    ]);
  });

  test('a whole package', () => {
    const { problems, files } = compile(join(sandbox.root, 'nowhere'));
    expect(problems).toContain('package.json:1:1 the file is missing or empty; write it (missing-words)');
    expect(problems).toContain(
      'content/steps:1:1 the folder is missing or empty; write `<id>.md` in it (missing-words)',
    );
    expect(files.size).toBe(0);
  });
});

describe('odd input is reported, and never ends the compile', () => {
  const rulesFor = (text: string, path = step) => {
    sandbox.write(path, text);
    return [...new Set(compile(sandbox.root).problems.map((line) => problemOf(line).rule))];
  };
  const front = /^---\n([\s\S]*?)---\n/;
  const nested = (depth: number) => `order: ${'['.repeat(depth)}${']'.repeat(depth)}`;

  test.each<[string, (text: string) => string, string[]]>([
    [
      'front matter that is not closed',
      (text) => text.replace(front, '---\n$1'),
      ['structure', 'missing-words'],
    ],
    ['front matter below an empty line', (text) => `\n${text}`, ['invalid-value', 'structure']],
    ['no front matter', (text) => text.replace(front, ''), ['invalid-value']],
    ['empty front matter', (text) => text.replace(front, '---\n---\n'), ['invalid-value']],
    ['front matter of a number', (text) => text.replace(front, '---\n7\n---\n'), ['invalid-value']],
    ['a key that every object has', (text) => text.replace('---\n', '---\n__proto__: 1\n'), ['unknown-key']],
    ['a list of a hundred lists', (text) => text.replace(/^order: .*/m, nested(100)), ['invalid-value']],
    ['lists deeper than a call stack', (text) => text.replace(/^order: .*/m, nested(20_000)), ['yaml']],
    ['quotations in quotations', (text) => `${text}\n${'> '.repeat(2000)}Go.\n`, ['structure']],
    ['lists in lists', (text) => `${text}\n${'- '.repeat(500)}Go.\n`, ['heading-without-id']],
    ['bytes that are no text', (text) => text.replace(/^# .*/m, '# \u0000\u0001'), ['control-character']],
    ['nothing but a title', () => '# A title\n', ['invalid-value', 'missing-words']],
    ['a heading of keys only', (text) => `${text}\n## a-walk {advice}\n\nGo.\n`, ['invalid-value']],
    ['a heading of an empty mapping', (text) => `${text}\n## a-walk {}\n\nGo.\n`, ['invalid-value']],
    ['a heading of a list', (text) => `${text}\n## a-walk {[type]: advice}\n\nGo.\n`, ['invalid-value']],
    ['a type that is a list', (text) => `${text}\n## a-walk {type: [a]}\n\nGo.\n`, ['invalid-value']],
  ])('%s', (_, change, expected) => {
    const rules = rulesFor(change(sandbox.read(step)));
    for (const rule of expected) expect(rules.join(' ')).toContain(rule);
  });

  test.each(['con', 'constructor', 'to-string', 'a'.repeat(100)])('a deck called %s', (id) => {
    expect(
      rulesFor(
        sandbox.read('content/vocabulary/noticing.md').replace(/^order: .*/m, 'order: 99'),
        `content/vocabulary/${id}.md`,
      ),
    ).toEqual(['unused-id']);
  });

  test.each(['c++', '(', '[a-', 'Käse', 'a b'])('a cause called %s', (id) => {
    const rules = rulesFor(sandbox.read('content/causes/job-stress.md'), `content/causes/${id}.md`);
    expect(rules).toContain('id-grammar');
  });

  test('a folder where a file belongs', () => {
    mkdirSync(join(sandbox.root, 'content/steps/rest.md'));
    const { problems } = compile(sandbox.root);
    rmSync(join(sandbox.root, 'content/steps/rest.md'), { recursive: true });
    expect(problems).toEqual([
      'content/steps/rest.md:1:1 the file is missing or empty; write it (missing-words)',
    ]);
  });

  test('whatever is cut out, doubled or put between', () => {
    const noise = fc.constantFrom('', '{', '}', '[', '"', '---\n', '\n', '# ', '- ', ': ', '&a ', '\t', '\0');
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.nat(2000),
        fc.nat(20),
        noise,
        fc.boolean(),
        (path, from, length, put, doubled) => {
          const text = readFileSync(path, 'utf8');
          const [start, cut, end] = [
            text.slice(0, from),
            text.slice(from, from + length),
            text.slice(from + length),
          ];
          sandbox.write(path, `${start}${put}${doubled ? cut + cut : ''}${end}`);
          const { problems, errors, files } = compile(sandbox.root);
          sandbox.mend();
          for (const line of problems) expect(line).toMatch(/^\S+:\d+:\d+ .+ \([a-z-]+\)$/);
          expect(files.size > 0).toBe(errors === 0);
        },
      ),
      { numRuns: 20, seed: 7 },
    );
  }, 60_000);
});
