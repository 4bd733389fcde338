import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { entries } from './cases/entries.ts';
import { references } from './cases/references.ts';
import { longSentence, words } from './cases/words.ts';
import { breakAsIn, problemOf } from './expected.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
afterEach(() => sandbox.mend());
afterAll(() => sandbox.delete());

/** Run the compiler as an author does, on the sandbox. */
function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/compile.ts', '--root', sandbox.root, ...options],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr: stderr.split('\n').filter(Boolean) };
}

const generated = () =>
  Object.fromEntries(
    globSync(['src/generated/*', 'locales/**/*.json', 'SAFETY.md'], { cwd: sandbox.root })
      .sort()
      .map((path) => [path, sandbox.read(path)]),
  );

beforeAll(() => {
  expect(run().status).toBe(0);
});

describe('with a problem in the content', () => {
  test.each([references[0], words[0], entries[0]].flatMap((one) => one ?? []))(
    '$rule: it is printed, the exit code is 1 and nothing is written',
    (one) => {
      const before = generated();
      const [expected, ...others] = breakAsIn(one, sandbox);
      const { status, stdout, stderr } = run();
      const problem = problemOf(stderr[0] ?? '');
      expect(others).toEqual([]);
      expect(problem).toEqual({ ...expected, reason: expect.stringContaining(expected?.reason ?? '') });
      expect(stderr.slice(1)).toEqual(['1 problem in content/; nothing was written']);
      expect(stdout).toBe('');
      expect(status).toBe(1);
      expect(generated()).toEqual(before);
    },
  );

  test('--check fails too', () => {
    breakAsIn(longSentence, sandbox);
    sandbox.write('content/propositions.yml', '');
    const { status, stderr } = run('--check');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'content/propositions.yml:1:1 the file is missing or empty; write it (missing-words)',
    );
  });
});

test('a warning is printed, and the files are written', () => {
  const before = generated();
  const [expected] = breakAsIn(longSentence, sandbox);
  const { status, stderr } = run();
  const problem = problemOf(stderr[0] ?? '');
  const after = generated();
  sandbox.mend();
  run();
  expect(status).toBe(0);
  expect(problem).toEqual({ ...expected, reason: expect.stringContaining('warning: a sentence of ') });
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(after['locales/en/steps.json']).not.toBe(before['locales/en/steps.json']);
  expect(generated()).toEqual(before);
});

describe('--check', () => {
  test('passes when every generated file is current', () => {
    const { status, stdout, stderr } = run('--check');
    expect(stderr).toEqual([]);
    expect(stdout).toMatch(/^content compiled: \d+ files, all current\n$/);
    expect(status).toBe(0);
  });

  test.each(['src/generated/structure.ts', 'locales/en/steps.json', 'SAFETY.md'])(
    'fails, names %s and leaves it when it was edited by hand',
    (path) => {
      sandbox.write(path, `${sandbox.read(path)}\n`);
      const edited = generated();
      const { status, stdout, stderr } = run('--check');
      expect(stderr).toEqual([`${path} is not current; run \`npm run compile\` and commit what it writes`]);
      expect(stdout).toMatch(/^content compiled: \d+ files, 1 outdated\n$/);
      expect(status).toBe(1);
      expect(generated()).toEqual(edited);
    },
  );

  test('fails and names a generated file that is missing', () => {
    sandbox.remove('src/generated/ids.ts');
    const { status, stderr } = run('--check');
    expect(stderr).toEqual([
      'src/generated/ids.ts is not current; run `npm run compile` and commit what it writes',
    ]);
    expect(status).toBe(1);
  });
});

test('a compile mends what was edited by hand, and only that', () => {
  const before = generated();
  sandbox.write('src/generated/structure.ts', 'edited');
  const { status, stdout } = run();
  expect(stdout).toMatch(/^content compiled: \d+ files, 1 written\n$/);
  expect(status).toBe(0);
  expect(generated()).toEqual(before);
});
