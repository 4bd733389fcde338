import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type App, packedApp } from './pack.ts';

let app: App;
beforeAll(() => {
  app = packedApp();
});

const attune = (args: readonly string[], input = '') => {
  const result = spawnSync(process.execPath, [join(app.folder, 'node_modules/attune/dist/cli.js'), ...args], {
    encoding: 'utf8',
    input,
    cwd: app.folder,
  });
  return { out: result.stdout, error: result.stderr, code: result.status };
};

describe('attune rephrase', () => {
  test('shows the finding with carets under it, why, and what could be said', () => {
    const { out, code, error } = attune(['rephrase', 'Hm. You never listen to me.']);
    expect(error).toBe('');
    const lines = out.split('\n');
    expect(lines[0]).toBe('Hm. You never listen to me.');
    expect(lines[1]).toBe(`    ${'^'.repeat('You never listen to me'.length)}`);
    expect(out).toContain('Always or never: ');
    expect(out).toMatch(/→ .+\(/);
    expect(code).toBe(1);
  });

  test('carets stand under their words beside wide signs', () => {
    const lines = attune(['rephrase', '😀 You never listen to me.']).out.split('\n');
    expect(lines[1]).toBe(`   ${'^'.repeat('You never listen to me'.length)}`);
  });

  test('reads standard input and prints no color where there is no terminal', () => {
    const { out, code } = attune(['rephrase'], 'You never listen to me.\n');
    expect(out).toContain('^^^');
    expect(out).not.toContain('\u001b[');
    expect(code).toBe(1);
  });

  test('prints JSON for machines', () => {
    const { out, code } = attune(['rephrase', '--json', 'You never listen to me.']);
    expect(JSON.parse(out)).toMatchObject({ text: 'You never listen to me.', status: 'rephrased' });
    expect(code).toBe(1);
  });

  test.each([
    ['The soup is on the stove.', 0],
    ['You never listen to me.', 1],
    ['He hit me last night.', 3],
  ])('“%s” ends with %i', (text, code) => expect(attune(['rephrase', text]).code).toBe(code));

  test('where there may be harm it names help and rewords nothing', () => {
    const { out } = attune(['rephrase', 'He hit me last night.']);
    expect(out).not.toContain('→');
    expect(out).toMatch(/help/i);
  });

  test.each([[['rephrase', '--jsn', 'x']], [['rephrase', 'two', 'texts']], [['rephrse']], [[]]])(
    '%j is wrong usage',
    (args) => {
      const { error, code, out } = attune(args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(error).toContain('attune rephrase "<text>"');
    },
  );

  test('the installed command works under its own name', () => {
    const bin = join(app.folder, 'node_modules/.bin/attune');
    const { stdout, status } = spawnSync(process.execPath, [bin, 'rephrase', 'You never listen to me.'], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('^^^');
    expect(status).toBe(1);
  });
});
