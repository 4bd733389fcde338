import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../src/cli/locale/files.ts';
import { readLock, settle, stalenessOf, writeLock } from '../../src/cli/locale/lock.ts';
import { sync } from '../../src/cli/locale/sync.ts';
import { completeTexts, edited, localesFolder, read, source, withLock, withUnit } from './fixture.ts';

const texts = completeTexts('es');
const key = 'steps:give-space.title';
const stampOf = (files: ReadonlyMap<string, string>, at = key) => read('es', files).stamps.get(at);

test('a lock is read as it was written, line for line', () => {
  const lock = texts.get('.lock') ?? '';
  expect(writeLock(readLock(lock).stamps)).toBe(lock);
  expect(lock.trimEnd().split('\n')).toHaveLength(source.units.length);
  expect([...lock.split('\n')].slice(0, -1)).toEqual([...lock.split('\n')].slice(0, -1).sort());
});

test('a broken line is named and the others count', () => {
  const lock = `${texts.get('.lock')}nonsense\n`;
  expect(readLock(lock).bad).toEqual([{ line: source.units.length + 1, text: 'nonsense' }]);
  expect(readLock(lock).stamps).toHaveLength(source.units.length);
});

test.each([
  ['nothing changed', {}, 'fresh'],
  ['a capital, a comma and a space', { forms: { '': 'Leave room, and  a way BACK!' } }, 'cosmetic'],
  ['other words', { forms: { '': 'Leave some room' } }, 'changed'],
  ['the author raised the meaning', { meaning: 2 }, 'meaning-changed'],
  ['a value came in', { forms: { '': 'Leave room, {{name}}' } }, 'meaning-changed'],
])('%s: %s', (_, change, staleness) => {
  const unit = withUnit(key, change).byKey.get(key);
  const folder = read('es', texts);
  const forms = folder.strings.get(key)?.forms;
  if (!unit || !forms) throw new Error(key);
  expect(stalenessOf(unit, forms, folder.stamps.get(key))).toBe(staleness);
});

test('sync stamps what changed in the translation, and nothing else', () => {
  const moved = withUnit('steps:give-space.summary', { meaning: 2 });
  const now = edited(texts, 'steps', (words) => {
    (words['give-space'] as Record<string, string>).title = 'Deja aire y un camino de vuelta';
  });
  const { added, changed, removed, stamps } = sync(read('es', now, moved), moved);
  expect({ added, changed, removed }).toEqual({ added: [], changed: [key], removed: [] });
  expect(stamps.find((one) => one.key === 'steps:give-space.summary')?.meaning).toBe(1);
});

test('a hand edit drops the review and makes a machine’s words machine-edited', () => {
  const machine = completeTexts('es', { origin: 'machine' });
  const reviewed = new Map(machine).set(
    '.lock',
    (machine.get('.lock') ?? '').replaceAll('\ttranslated\t', '\treviewed\tAna'),
  );
  expect(stampOf(reviewed)).toMatchObject({ origin: 'machine', state: 'reviewed', by: 'Ana' });
  const hand = edited(reviewed, 'steps', (words) => {
    (words['give-space'] as Record<string, string>).title = 'Deja aire';
  });
  // The review is void as soon as the words differ, and sync writes so.
  expect(stampOf(hand)).toMatchObject({ origin: 'machine-edited', state: 'translated' });
  expect(stampOf(withLock('es', hand))).toMatchObject({
    origin: 'machine-edited',
    state: 'translated',
    by: '',
  });
  expect(stampOf(withLock('es', hand), 'steps:give-space.summary')?.state).toBe('reviewed');
});

test('of two lines for a key the one that fits the words counts, in whatever order they stand', () => {
  const folder = read('es', texts);
  const right = folder.stamps.get(key);
  if (!right) throw new Error(key);
  const wrong = { ...right, target: '0123456789', meaning: 7, state: 'reviewed' as const };
  const reviewed = { ...right, state: 'reviewed' as const, by: 'Ana' };
  for (const stamps of [
    [right, wrong, reviewed],
    [reviewed, wrong, right],
    [wrong, reviewed, right],
  ])
    expect(settle(stamps, folder.strings, source.byKey).get(key)).toEqual(reviewed);
  const byBo = { ...reviewed, by: 'Bo' };
  expect(settle([reviewed, byBo], folder.strings, source.byKey)).toEqual(
    settle([byBo, reviewed], folder.strings, source.byKey),
  );
});

test('two branches that add lines to the lock merge cleanly with git', () => {
  const dir = localesFolder();
  const root = dirname(dir);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  writeFileSync(join(root, '.gitattributes'), readFileSync('.gitattributes'));
  const only = (names: readonly string[]) => {
    const some = new Map([...texts].filter(([name]) => names.includes(name) || name === 'locale.yml'));
    return withLock('es', some);
  };
  mkdirSync(join(dir, 'es'), { recursive: true });
  writeFiles(join(dir, 'es'), only(['causes.json']));
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'causes');
  git('checkout', '-qb', 'steps');
  writeFiles(join(dir, 'es'), only(['causes.json', 'steps.json']));
  git('add', '.');
  git('commit', '-qm', 'steps');
  git('checkout', '-q', 'main');
  writeFiles(join(dir, 'es'), only(['causes.json', 'safety.json']));
  git('add', '.');
  git('commit', '-qm', 'safety');
  git('merge', '-q', '-m', 'both', 'steps');
  const merged = readFileSync(join(dir, 'es/.lock'), 'utf8');
  const expected = only(['causes.json', 'safety.json', 'steps.json']).get('.lock') ?? '';
  expect(merged).not.toContain('<<<<');
  const all = new Map([...texts].filter(([name]) => /^(causes|safety|steps)\.json$|yml$/.test(name)));
  const { stamps } = sync(read('es', new Map(all).set('.lock', merged)), source);
  expect(writeLock(stamps)).toBe(expected);
});
