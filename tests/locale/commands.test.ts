import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/cli/locale/files.ts';
import { run } from '../../src/cli/main.ts';
import { completeTexts, edited, localesFolder, source, translated } from './fixture.ts';

let dir: string;
beforeEach(() => {
  dir = localesFolder();
});

const surroundings = { input: () => '', colors: false };
const locale = (...args: string[]) => run(['locale', ...args, '--dir', dir], surroundings);
const file = (...path: string[]) => readFileSync(join(dir, ...path), 'utf8');
const words = (tag: string, namespace: string) => JSON.parse(file(tag, `${namespace}.json`));
const everything = (): string[] => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
const add = (tag: string, texts = completeTexts(tag)) => writeFiles(join(dir, tag), texts);

describe('a fifth language', () => {
  test('is started, filled for one namespace, checked and synced, and no file outside its folder is touched', async () => {
    const before = new Map(
      everything()
        .filter((name) => name.endsWith('.json') || name.endsWith('.yml'))
        .map((name) => [name, file(name)]),
    );
    const started = await locale('new', 'pl');
    expect(started).toMatchObject({ code: 0, error: '' });
    expect(file('pl', 'locale.yml')).toMatch(/name: "Polski"\nscript: Latn\ndir: ltr/);
    const counted = source.units.find((unit) => !('' in unit.forms));
    expect(
      Object.keys(words('pl', 'messages')[counted?.entry ?? '']).filter((field) =>
        field.startsWith(`${counted?.field}_`),
      ),
    ).toEqual(['one', 'few', 'many', 'other'].map((form) => `${counted?.field}_${form}`));
    expect(await locale('check', 'pl')).toMatchObject({ code: 0, out: '0 errors, 0 warnings\n' });

    const filled = edited(new Map([['steps.json', file('pl', 'steps.json')]]), 'steps', (steps) => {
      for (const [entry, fields] of Object.entries(steps))
        for (const field of Object.keys(fields))
          fields[field] = translated(source.byKey.get(`steps:${entry}.${field}`)?.forms[''] ?? '');
    });
    writeFiles(join(dir, 'pl'), filled);
    expect(await locale('check', 'pl')).toMatchObject({ code: 0 });
    const count = source.units.filter(({ namespace }) => namespace === 'steps').length;
    expect((await locale('sync', 'pl')).out).toBe(`pl: ${count} new, 0 changed, 0 gone\n`);
    const [status] = JSON.parse((await locale('status', 'pl', '--json')).out);
    expect(status).toMatchObject({
      tag: 'pl',
      grade: 'D',
      fresh: count,
      unsynced: 0,
      missing: source.units.length - count,
    });

    for (const [name, text] of before) expect(file(name)).toBe(text);
    expect(
      everything().filter((name) => !before.has(name) && !name.startsWith('pl') && name !== 'en'),
    ).toEqual([]);
  });

  test('that is there already gets the keys that it lacks and keeps its words', async () => {
    add('es');
    const lacking = edited(completeTexts('es'), 'steps', (steps) => delete steps['give-space']?.title);
    writeFiles(join(dir, 'es'), lacking);
    expect((await locale('new', 'es')).out).toContain('wrote steps.json');
    expect(words('es', 'steps')['give-space'].title).toBe('');
    expect(words('es', 'steps')['give-space'].summary).not.toBe('');
    expect((await locale('new', 'es')).out).toContain('has every key already');
  });

  test('may be a sparse overlay', async () => {
    add('de');
    expect((await locale('new', 'de-x-formal')).out).toContain('wrote locale.yml');
    expect(readdirSync(join(dir, 'de-x-formal'))).toEqual(['locale.yml']);
    expect(file('de-x-formal', 'locale.yml')).toMatch(/register: formal[\s\S]*fallback: de\n/);
    expect(await locale('check', 'de-x-formal')).toMatchObject({ code: 0 });
    const [status] = JSON.parse((await locale('status', 'de-x-formal', '--json')).out);
    expect(status.translated).toBe(1);
  });
});

test('check names file, key and rule, and exits 1; mended, it exits 0', async () => {
  add(
    'es',
    edited(completeTexts('es'), 'steps', (steps) => {
      (steps['give-space'] as Record<string, string>).title = 'Cansado(a)';
    }),
  );
  const { out, code } = await locale('check', 'es');
  expect(code).toBe(1);
  expect(out).toBe(
    `${dir}/es/steps.json steps:give-space.title “Cansado(a)” writes two forms in one; choose neutral words (bracket-gender)\n1 errors, 0 warnings\n`,
  );
  const found = await locale('check', '--json');
  expect(JSON.parse(found.out)).toMatchObject([
    { file: 'es/steps.json', key: 'steps:give-space.title', rule: 'bracket-gender', severity: 'error' },
  ]);
  add('es');
  expect((await locale('check')).code).toBe(0);
});

test('status is a table with a line a locale', async () => {
  add('es');
  const lines = (await locale('status')).out.trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/^\| es +\| +B \| +100\.0 % \| +0\.0 % \|/);
});

test('accept keeps a translation whose English changed; review needs a name and says who', async () => {
  add('es', completeTexts('es', { origin: 'machine' }));
  const key = 'safety:notices.not-a-diagnosis';
  const context = JSON.parse(file('en', 'context.json'));
  context.safety.notices['not-a-diagnosis'].meaning = 2;
  writeFileSync(join(dir, 'en/context.json'), JSON.stringify(context));
  const stale = async () => JSON.parse((await locale('status', 'es', '--json')).out)[0];
  expect(await stale()).toMatchObject({ meaningChanged: 1, grade: 'C' });
  expect((await locale('accept', 'es', key)).out).toBe('es: 1 string accepted as they are\n');
  expect(await stale()).toMatchObject({ meaningChanged: 0, reviewed: 0 });
  expect(await locale('review', 'es', key)).toMatchObject({ code: 2 });
  expect((await locale('review', 'es', 'safety:*', '--by', 'Ana')).code).toBe(0);
  expect(file('es', '.lock')).toMatch(new RegExp(`^${key}\t.*\t2\tmachine\treviewed\tAna$`, 'm'));
  expect((await locale('review', 'es', '*', '--by', 'Ana')).code).toBe(0);
  expect(await stale()).toMatchObject({ grade: 'A', reviewed: 1, machine: 0 });
});

test('sync writes files in their canonical form, and what it did as JSON', async () => {
  const texts = completeTexts('es');
  add('es', new Map(texts).set('steps.json', JSON.stringify(JSON.parse(texts.get('steps.json') ?? ''))));
  const { out } = await locale('sync', 'es', '--json');
  expect(JSON.parse(out)).toEqual([
    { tag: 'es', added: [], changed: [], removed: [], written: ['steps.json'] },
  ]);
  expect(file('es', 'steps.json')).toBe(texts.get('steps.json'));
});

test('sync touches nothing when a file cannot be read', async () => {
  add('es');
  writeFileSync(join(dir, 'es/steps.json'), '{ "a"');
  const lock = file('es', '.lock');
  expect(await locale('sync', 'es')).toMatchObject({ code: 1, out: '' });
  expect(file('es', '.lock')).toBe(lock);
  expect(file('es', 'steps.json')).toBe('{ "a"');
});

test.each([
  ['review', 'es', 'article:article.title', '--by', 'Ana'],
  ['accept', 'es', 'article:article.title'],
])('%s touches nothing when a file cannot be read', async (...args) => {
  add('es');
  await locale('sync', 'es');
  writeFileSync(join(dir, 'es/steps.json'), '{ "a"');
  const lock = file('es', '.lock');
  expect(await locale(...args)).toMatchObject({ code: 1, out: '' });
  expect(file('es', '.lock')).toBe(lock);
});

test('import touches nothing when a file cannot be read', async () => {
  add('es');
  await locale('sync', 'es');
  const out = join(mkdtempSync(join(tmpdir(), 'attune-export-')), 'es.po');
  await locale('export', 'es', '--po', '--out', out);
  writeFileSync(join(dir, 'es/steps.json'), '{ "a"');
  const lock = file('es', '.lock');
  expect(await locale('import', 'es', out, '--po')).toMatchObject({ code: 1, out: '' });
  expect(file('es', '.lock')).toBe(lock);
  expect(file('es', 'steps.json')).toBe('{ "a"');
});

test.each(['--po', '--xliff'])('export and import %s bring back what was there', async (format) => {
  add('ar');
  const out = join(mkdtempSync(join(tmpdir(), 'attune-export-')), 'ar.file');
  expect((await locale('export', 'ar', format, '--out', out)).code).toBe(0);
  const before = new Map(readdirSync(join(dir, 'ar')).map((name) => [name, file('ar', name)]));
  writeFiles(
    join(dir, 'ar'),
    edited(before, 'steps', (steps) => {
      for (const fields of Object.values(steps)) for (const field of Object.keys(fields)) fields[field] = '';
    }),
  );
  await locale('sync', 'ar');
  const { out: said, code } = await locale('import', 'ar', out, format);
  expect(code).toBe(0);
  expect(said).toContain(`${source.units.length} strings read`);
  for (const [name, text] of before) expect(file('ar', name), name).toBe(text);
});

test('preview is one page that needs nothing else, runs from right to left, and escapes', async () => {
  add(
    'ar',
    edited(completeTexts('ar'), 'steps', (steps) => {
      (steps['give-space'] as Record<string, string>).title = '<script>alert("x")</script>';
    }),
  );
  const { out: page } = await locale('preview', 'ar');
  expect(page).not.toMatch(/<script|<link|src=|@import|url\(/);
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  expect(page.match(/<td lang="ar" dir="rtl">/g)).toHaveLength(source.units.length);
  for (const { key } of source.units) expect(page).toContain(`<tr id="${key}">`);
  const noted = source.units.find(({ note }) => note !== undefined && !/[&<>"']/.test(note));
  if (noted) expect(page).toContain(noted.note);
});

test('pseudo writes both made-up languages', async () => {
  const out = mkdtempSync(join(tmpdir(), 'attune-pseudo-'));
  expect((await locale('pseudo', '--out', out)).code).toBe(0);
  expect(JSON.parse(readFileSync(join(out, 'ar-XB.json'), 'utf8'))).toMatchObject({
    tag: 'ar-XB',
    dir: 'rtl',
  });
  expect(existsSync(join(out, 'en-XA.json'))).toBe(true);
});

test.each([
  [[], 'say what to do'],
  [['chekc'], 'there is no command `locale chekc`'],
  [['check', 'xx'], '`attune locale new xx` starts one'],
  [['check', '--jsn'], "Unknown option '--jsn'"],
  [['new'], 'the tag of the new locale is missing'],
  [['new', 'ES'], 'write the tag as `es`'],
  [['new', 'not a tag'], 'is no BCP 47 tag'],
  [['new', 'en'], '`en` is the source'],
  [['new', 'pl', '--register', 'rude'], '`--register` is'],
  [['sync', '--origin', 'robot'], '`--origin` is'],
  [['accept', 'es'], 'name the keys'],
  [['accept', 'es', 'steps:nowhere.title'], 'there is no string `steps:nowhere.title`'],
  [['export', 'es'], 'say `--po` or `--xliff`'],
  [['import', 'es', '--po'], 'name the file to import'],
  [['import', 'es', '/nowhere.po', '--po'], 'there is no file'],
  [['status', 'es', 'de'], 'one argument too many'],
])('%j is wrong usage: %s', async (args, says) => {
  add('es');
  const { code, error, out } =
    args.length === 0 ? await run(['locale'], surroundings) : await locale(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(says);
  expect(error).toContain('attune locale check [tag]');
});

test('a folder whose name is no tag is a finding, and stops no other', async () => {
  add('es');
  writeFiles(join(dir, 'not a tag'), new Map([['locale.yml', 'name: x\ndir: ltr\n']]));
  const { out, code } = await locale('check');
  expect(code).toBe(1);
  expect(out).toContain('`not a tag` is no BCP 47 tag');
  expect(JSON.parse((await locale('status', '--json')).out)).toMatchObject([{ tag: 'es' }]);
  expect((await locale('preview', 'not a tag')).code).toBe(2);
});

test('a folder that is not there is named', async () => {
  const { code, error } = await run(['locale', 'check', '--dir', join(dir, 'nowhere')], surroundings);
  expect(code).toBe(2);
  expect(error).toContain('there is no folder');
});
