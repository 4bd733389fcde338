import { describe, expect, test } from 'vitest';
import { checkLocale } from '../../src/cli/locale/check.ts';
import type { Finding } from '../../src/cli/locale/finding.ts';
import type { Source } from '../../src/cli/locale/folder.ts';
import type { PhrasingPack } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { completeTexts, edited, read, source, withUnit } from './fixture.ts';

const complete = new Map(['es', 'de', 'ar', 'ja', 'pl'].map((tag) => [tag, completeTexts(tag)]));
const textsOf = (tag: string) => complete.get(tag) as Map<string, string>;
const check = (
  texts: ReadonlyMap<string, string>,
  tag = 'es',
  from: Source = source,
  rules?: PhrasingPack,
): Finding[] => checkLocale(read(tag, texts, from), texts, from, { pack: rules, tags: ['es'] });

const say = (text: string) => (texts: ReadonlyMap<string, string>) =>
  edited(texts, 'steps', (words) => {
    (words['give-space'] as Record<string, string>).summary = text;
  });
const about = (text: string) => (texts: ReadonlyMap<string, string>) =>
  new Map(texts).set('locale.yml', text);
const counted = source.units.find((unit) => !('' in unit.forms));
if (!counted) throw new Error('no counted message');
const form = (change: (fields: Record<string, string>) => void) => (texts: ReadonlyMap<string, string>) =>
  edited(texts, counted.namespace, (words) => change(words[counted.entry] as Record<string, string>));
const summary = 'steps:give-space.summary';
const notice = 'safety:notices.not-a-diagnosis';

test.each([...complete.keys()])('a complete %s has nothing to find', (tag) => {
  expect(check(textsOf(tag), tag)).toEqual([]);
});

test('one missing key, one changed value and one “cansado(a)” are exactly three findings', () => {
  const [valued] = source.units.filter(({ forms }) => /\{\{(?!count)/.test(forms[''] ?? ''));
  if (!valued) throw new Error('no message with a value');
  let texts = edited(textsOf('es'), 'causes', (words) => delete words.stress?.definition);
  texts = edited(texts, 'messages', (words) => {
    const fields = words[valued.entry] as Record<string, string>;
    fields[valued.field] = (fields[valued.field] ?? '').replace(/\{\{(\w+)\}\}/, '{{otro}}');
  });
  texts = say('Quizá estés cansado(a).')(texts);
  const findings = check(texts);
  expect(findings.map(({ file, key, rule, severity }) => [file, key, rule, severity])).toEqual([
    ['es/causes.json', 'causes:stress.definition', 'missing-key', 'error'],
    ['es/steps.json', summary, 'bracket-gender', 'error'],
    ['es/messages.json', valued.key, 'placeholder', 'error'],
  ]);
});

type Case = readonly [
  rule: string,
  severity: 'error' | 'warning',
  tag: string,
  change: (texts: ReadonlyMap<string, string>) => ReadonlyMap<string, string>,
  key: string,
];
const without = (name: string) => (texts: ReadonlyMap<string, string>) =>
  new Map([...texts].filter(([one]) => one !== name));
const cases: readonly Case[] = [
  ['missing-namespace', 'error', 'es', without('causes.json'), ''],
  [
    'missing-key',
    'error',
    'es',
    (texts) => edited(texts, 'steps', (words) => delete words['give-space']?.title),
    'steps:give-space.title',
  ],
  [
    'unknown-key',
    'error',
    'es',
    (texts) => edited(texts, 'steps', (words) => Object.assign(words['give-space'] ?? {}, { titel: 'x' })),
    'steps:give-space.titel',
  ],
  ['unknown-key', 'error', 'es', (texts) => new Map(texts).set('stpes.json', '{}'), ''],
  ['json', 'error', 'es', (texts) => new Map(texts).set('steps.json', '{ "a": '), ''],
  [
    'json',
    'error',
    'es',
    (texts) => edited(texts, 'steps', (words) => Object.assign(words['give-space'] ?? {}, { title: 4 })),
    'give-space.title',
  ],
  ['placeholder', 'error', 'es', say('Hola, {{name}}.'), summary],
  [
    'placeholder',
    'error',
    'es',
    form((fields) => Object.assign(fields, { [`${counted.field}_one`]: 'Una sola' })),
    `${counted.key}_one`,
  ],
  [
    'plural-category',
    'error',
    'pl',
    form((fields) => delete fields[`${counted.field}_few`]),
    `${counted.key}_few`,
  ],
  [
    'plural-category',
    'error',
    'de',
    form((fields) => Object.assign(fields, { [`${counted.field}_few`]: fields[`${counted.field}_other`] })),
    `${counted.key}_few`,
  ],
  [
    'plural-category',
    'error',
    'es',
    (texts) =>
      edited(texts, 'steps', (words) => Object.assign(words['give-space'] ?? {}, { title_one: 'x' })),
    'steps:give-space.title_one',
  ],
  ['nesting', 'error', 'es', say('Como en $t(title).'), summary],
  ['html', 'error', 'es', say('Esto es <b>grave</b>.'), summary],
  ['html', 'error', 'es', say('Tú &amp; yo.'), summary],
  ['markdown', 'error', 'es', say('Esto es **grave**.'), summary],
  ['markdown', 'error', 'es', say('Lee [esto](https://example.org).'), summary],
  ['nfc', 'error', 'es', say('Un cafe\u0301.'), summary],
  ['bracket-gender', 'error', 'de', say('Dein Partner(in) wartet.'), summary],
  ['bracket-gender', 'error', 'de', say('Alle Partner*innen warten.'), summary],
  ['bracket-gender', 'error', 'es', say('Amig@s y familia.'), summary],
  ['bracket-gender', 'error', 'es', say('Un compañero/a de casa.'), summary],
  ['tag', 'error', 'ES', (texts) => texts, ''],
  ['locale-file', 'error', 'es', without('locale.yml'), ''],
  ['locale-file', 'error', 'es', about('name: [\n'), ''],
  ['locale-file', 'error', 'es', about('name: Español\ndir: up\n'), ''],
  ['script', 'error', 'es', about('name: Español\ndir: ltr\nscript: Arab\n'), ''],
  ['direction', 'error', 'ar', about('name: العربية\ndir: ltr\n'), ''],
  ['fallback', 'error', 'de', about('name: Deutsch\ndir: ltr\nfallback: nl\n'), ''],
  ['lock', 'error', 'es', (texts) => new Map(texts).set('.lock', 'x\n'), ''],
  ['untrimmed', 'warning', 'es', say('Deja aire. '), summary],
  ['control-character', 'warning', 'es', say('Deja\u200b aire.'), summary],
  ['mixed-scripts', 'warning', 'es', say('Dejа aire.'), summary],
  ['same-as-english', 'warning', 'es', say(source.byKey.get(summary)?.forms[''] ?? ''), summary],
  ['quotation-marks', 'warning', 'es', say('Di "hola" y espera.'), summary],
  ['quotation-marks', 'warning', 'ja', say('“はい”と言う。'), summary],
  [
    'register',
    'warning',
    'de',
    (texts) =>
      say('Vielleicht möchten Sie warten.')(about('name: Deutsch\ndir: ltr\nregister: informal\n')(texts)),
    summary,
  ],
  [
    'register',
    'warning',
    'es',
    (texts) => say('Quizá tú quieras esperar.')(about('name: Español\ndir: ltr\nregister: formal\n')(texts)),
    summary,
  ],
  [
    'glossary',
    'warning',
    'es',
    (texts) =>
      say('Tu novio te espera.')(
        about(
          `name: Español\ndir: ltr\nglossary:\n  - term: ${/\w{4,}/.exec(source.byKey.get(summary)?.forms[''] ?? '')?.[0]}\n    use: [pareja]\n    avoid: [novio, novia]\n`,
        )(texts),
      ),
    summary,
  ],
  [
    'order',
    'warning',
    'es',
    (texts) => new Map(texts).set('causes.json', JSON.stringify(JSON.parse(texts.get('causes.json') ?? ''))),
    '',
  ],
];

test.each(cases)('%s is found (%s, %s)', (rule, severity, tag, change, key) => {
  const base = complete.get(tag) ?? textsOf('es');
  const findings = check(change(base), tag).filter(
    (one) => one.rule !== 'missing-namespace' || rule === one.rule,
  );
  expect(findings.map((one) => [one.rule, one.severity, one.key])).toContainEqual([rule, severity, key]);
  expect(new Set(findings.map((one) => one.rule))).toEqual(new Set([rule]));
  for (const { message, file } of findings) {
    expect(message.length).toBeGreaterThan(10);
    expect(file.startsWith(`${tag}/`)).toBe(true);
  }
});

test('a string longer than its own limit is found, counted as a reader counts', () => {
  const short = withUnit(summary, { max: 5 });
  const flag = '👩🏽‍🚀';
  expect(check(say(flag.repeat(5))(textsOf('es')), 'es', short)).toEqual([]);
  expect(check(say(flag.repeat(6))(textsOf('es')), 'es', short)).toMatchObject([
    { rule: 'too-long', severity: 'error', key: summary },
  ]);
});

test('a safety string marked reviewed that has no words is an error', () => {
  const texts = edited(textsOf('es'), 'safety', (words) => {
    (words.notices as Record<string, string>)['not-a-diagnosis'] = '';
  });
  const lock = (texts.get('.lock') ?? '').replaceAll('\ttranslated\t', '\treviewed\tAna');
  expect(check(new Map(texts).set('.lock', lock))).toMatchObject([
    { rule: 'reviewed-untranslated', severity: 'error', key: notice },
  ]);
});

test('a safety string that means something else now is a warning; an ordinary one is none', () => {
  expect(check(textsOf('es'), 'es', withUnit(notice, { meaning: 2 }))).toMatchObject([
    { rule: 'stale-safety', severity: 'warning', key: notice },
  ]);
  expect(check(textsOf('es'), 'es', withUnit(summary, { meaning: 2 }))).toEqual([]);
});

test('text that the wording check of its language flags is a warning, but not what is meant to accuse', () => {
  const texts = say('You never listen to me.')(textsOf('es'));
  expect(check(texts, 'en-GB', source, pack).filter(({ rule }) => rule === 'phrasing')).toMatchObject([
    { severity: 'warning', key: summary },
  ]);
  const avoid = source.units.find(({ use }) => use.startsWith('avoid of'));
  if (!avoid) throw new Error('no example to avoid');
  const accusing = edited(textsOf('es'), avoid.namespace, (words) => {
    (words[avoid.entry] as Record<string, string>)[avoid.field] = 'You never listen to me.';
  });
  expect(check(accusing, 'en-GB', source, pack).filter(({ rule }) => rule === 'phrasing')).toEqual([]);
});

test('what partners say to each other is intimate in a formal locale', () => {
  const spoken = source.units.find(({ use }) => use.startsWith('say of'));
  if (!spoken) throw new Error('no example to say');
  const formal = about('name: Deutsch\ndir: ltr\nregister: formal\n')(textsOf('de'));
  const texts = (text: string) =>
    edited(formal, spoken.namespace, (words) => {
      (words[spoken.entry] as Record<string, string>)[spoken.field] = text;
    });
  expect(check(texts('Kannst du mir zuhören?'), 'de')).toEqual([]);
  expect(check(texts('Können Sie mir zuhören?'), 'de')).toMatchObject([
    { rule: 'register', key: spoken.key },
  ]);
});

describe('deviations', () => {
  const declare = (rule: string) =>
    about(
      `name: Español\ndir: ltr\ndeviations:\n  - { key: "${summary}", spares: ${rule}, why: it is a name }\n`,
    );

  test('spare a warning that has a reason', () => {
    const same = say(source.byKey.get(summary)?.forms[''] ?? '')(textsOf('es'));
    expect(check(declare('same-as-english')(same))).toEqual([]);
    expect(check(declare('untrimmed')(same))).toHaveLength(1);
  });

  test('spare no error', () => {
    const html = say('Esto es <b>grave</b>.')(textsOf('es'));
    expect(check(declare('html')(html))).toHaveLength(1);
  });
});

test('a blank string is still to be translated: no finding', () => {
  expect(check(say('')(textsOf('es')))).toEqual([]);
});

test('an overlay lacks nothing', () => {
  const overlay = new Map([
    ['locale.yml', 'name: Deutsch (Sie)\ndir: ltr\nregister: formal\nfallback: es\n'],
  ]);
  expect(check(overlay, 'de-x-formal')).toEqual([]);
});
