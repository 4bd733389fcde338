import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { staleLines, uncheckedLines } from '../../scripts/release/help-lines.ts';
import { helpRegions } from '../../src/generated/help.ts';
import { article, evaluateSafety, findHelp, type HelpKind, type HelpLine } from '../../src/index.ts';
import { helpStatus } from '../../src/safety/help-status.ts';

const today = '2026-11-22';
const countries = helpRegions.filter(({ region }) => !['EU', 'world'].includes(region));
const listed = helpRegions.flatMap((region) => region.resources);
const worldwide = helpRegions.find((one) => one.region === 'world')?.resources ?? [];
const abroad = (region: string) =>
  helpRegions
    .filter((other) => ![region, 'world'].includes(other.region))
    .flatMap((other) => other.resources.map((line) => line.id));

const linesOf = (country: string, kinds?: readonly HelpKind[]): readonly HelpLine[] => {
  const help = findHelp({ country, today, ...(kinds && { kinds }) });
  if (help.status === 'none') throw new Error(`nothing found for ${country}`);
  return help.lines;
};
const ids = (lines: readonly { id: string }[]) => lines.map((line) => line.id);

describe.each(countries)('SAF-18 $region', ({ region, resources }) => {
  test('gets all its own lines, and no other country’s', () => {
    const found = ids(linesOf(region));
    expect(found).toEqual(expect.arrayContaining(ids(resources)));
    expect(new Set(found).size).toBe(found.length);
    for (const id of abroad(region)) expect(found).not.toContain(id);
  });

  test('is found in any case of its letters', () => {
    expect(findHelp({ country: region.toLowerCase(), today })).toEqual(findHelp({ country: region, today }));
  });

  test('has an emergency number, which comes first whatever is asked for (SAF-22)', () => {
    const emergency = ids(resources.filter((line) => line.kind === 'emergency'));
    expect(emergency.length).toBeGreaterThan(0);
    const asked: readonly (readonly HelpKind[])[] = [
      [],
      ['crisis'],
      ['directory', 'abuse'],
      ['abuse', 'emergency'],
    ];
    for (const kinds of asked)
      expect(ids(linesOf(region, kinds).slice(0, emergency.length))).toEqual(emergency);
  });

  test('is answered in the order of the kinds asked for', () => {
    const kinds = linesOf(region, ['directory', 'crisis', 'abuse']).map((line) => line.kind);
    const order = ['emergency', 'directory', 'crisis', 'abuse'];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});

describe('SAF-18 without a listed country', () => {
  const nowhere = [
    undefined,
    null,
    '',
    'ZZ',
    'EU',
    'eu',
    'world',
    'deu',
    'D',
    'en-GB',
    'ıe',
    'ＤＥ',
    ' DE',
    49,
    {},
    ['DE'],
  ];

  test.each(nowhere)('%j gets the fallback and no country’s line', (country) => {
    const help = findHelp({ country: country as string, today });
    expect(help).toMatchObject({
      status: 'none',
      fallback: { message: { key: 'messages:help.useLocalNumber' } },
    });
    const lines = help.status === 'none' ? help.fallback.lines : [];
    expect(ids(lines)).toEqual(ids(worldwide));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.kind).toBe('directory');
      for (const { type } of line.channels) expect(type).toBe('web');
    }
  });
});

test('SAF-18 no language decides: the same letters as a language tag mean the country', () => {
  expect(linesOf('ES').every((line) => line.id.startsWith('es-') || line.kind === 'directory')).toBe(true);
  for (const language of ['ja', 'en', 'zh'])
    expect(findHelp({ country: language, today }).status).toBe('none');
});

test('SAF-18 lines of the person’s own region come first within their kind, and none is left out', () => {
  for (const { region, resources } of countries) {
    for (const own of resources.filter((line) => line.area !== null)) {
      const help = findHelp({ country: region, region: own.area?.toUpperCase(), today });
      const lines = help.status === 'found' ? help.lines : [];
      expect(lines.find((line) => line.kind === own.kind)?.id).toBe(own.id);
      expect(ids(lines).sort()).toEqual(ids(linesOf(region)).sort());
    }
  }
});

test('the kinds that a safety signal calls for can be asked for', () => {
  for (const { id } of article.signals) {
    const kinds = evaluateSafety([id]).resourceKinds;
    const found = new Set(linesOf('GB', kinds).map((line) => line.kind));
    for (const kind of found) expect(['emergency', ...kinds]).toContain(kind);
  }
});

describe.each(listed)('SAF-19 $id', (line) => {
  test('says everything that a line has to say, if only that it is not known', () => {
    for (const field of ['hours', 'cost', 'languages', 'serves', 'reachableFromAbroad', 'leavesTrace'])
      expect(line).toHaveProperty(field);
    for (const field of ['verifiedOn', 'verifiedBy', 'reviewBy']) expect(line).toHaveProperty(field);
    expect(line.channels.length).toBeGreaterThan(0);
    expect(line.evidence.length).toBeGreaterThan(0);
  });

  test('SAF-20 has its numbers as published, with no prefix put before them', () => {
    for (const channel of line.channels) {
      if (!('dial' in channel)) continue;
      expect(channel.dial).toMatch(/^[0-9#*]+$/);
      expect(channel.display.replace(/[^0-9#*]/g, '').startsWith(channel.dial)).toBe(true);
    }
  });
});

describe('SAF-19 the status of a line on a day', () => {
  const checked = { status: 'verified', verifiedOn: '2026-10-01', reviewBy: '2027-03-30' } as const;

  test.each([
    ['2027-03-30', 'verified'],
    ['2027-03-31', 'stale'],
    ['2099-01-01', 'stale'],
  ])('checked on 2026-10-01, by %s it is %s', (day, status) => {
    expect(helpStatus(checked, day)).toBe(status);
  });

  test.each([
    { ...checked, status: 'unverified' },
    { ...checked, verifiedOn: null },
    { ...checked, reviewBy: null },
  ] as const)('what nobody checked stays unverified: %j', (line) => {
    expect(helpStatus(line, '2026-11-22')).toBe('unverified');
    expect(helpStatus(line, '2099-01-01')).toBe('unverified');
  });

  test('is echoed with its dates and its evidence, and said in words', () => {
    for (const { region } of countries) {
      for (const line of linesOf(region)) {
        const source = listed.find((one) => one.id === line.id);
        const { verifiedOn, verifiedBy, reviewBy, evidence, channels } = source ?? {};
        expect(line).toMatchObject({ verifiedOn, verifiedBy, reviewBy, evidence, channels });
        expect(line.words.status.key).toBe(`messages:help.${line.status}`);
      }
    }
  });
});

describe('SAF-19 a release', () => {
  const [ireland] = helpRegions.filter((one) => one.region === 'IE');
  const lines = (ireland?.resources ?? []).map((line) => ({
    ...line,
    status: 'verified' as const,
    verifiedOn: '2026-10-01',
    verifiedBy: 'someone',
    reviewBy: '2027-03-30',
  }));
  const regions = [{ region: 'IE', resources: lines }];

  test('is refused for lines about abuse or crisis that were checked too long ago, not for others', () => {
    expect(staleLines(regions, '2027-03-30')).toEqual([]);
    expect(staleLines(regions, '2027-03-31')).toEqual(['ie-crisis-samaritans']);
  });

  test('is let through by the day it is made, and says how much nobody has checked', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release-check.ts', today], {
      encoding: 'utf8',
    });
    expect(status).toBe(staleLines(helpRegions, today).length > 0 ? 1 : 0);
    expect(stdout).toMatch(/stale/);
    const unchecked = uncheckedLines(helpRegions, today).length;
    if (unchecked > 0)
      expect(stderr).toContain(`${unchecked} of ${listed.length} help lines were never checked`);
  });

  test('names the lines that nobody has checked', () => {
    expect(uncheckedLines(regions, '2027-03-31')).toEqual([]);
    expect(uncheckedLines(helpRegions, today)).toEqual(
      ids(listed.filter((line) => line.status === 'unverified')),
    );
  });
});

describe('SAF-21', () => {
  test.each(countries)('$region says whom each line serves, or that it is not known', ({ region }) => {
    for (const line of linesOf(region)) {
      const served = line.words.serves.map((words) => words.key);
      if (line.serves === null) expect(served).toEqual(['messages:help.servesNotKnown']);
      else expect(served).toHaveLength(line.serves.length);
    }
  });

  test.each(countries)('$region says what is not listed, and for whom', ({ region }) => {
    const kinds: readonly HelpKind[] = ['abuse', 'own-behaviour', 'crisis', 'youth'];
    const help = findHelp({ country: region, kinds, today });
    const gaps = help.status === 'found' ? help.gaps : [];
    const lines = linesOf(region, kinds);
    for (const kind of kinds) {
      const isMissing = gaps.some((gap) => gap.kind === kind && gap.serves === undefined);
      expect(isMissing).toBe(!lines.some((line) => line.kind === kind));
    }
    const abuse = lines.filter((line) => line.kind === 'abuse');
    for (const { serves } of gaps) {
      if (serves === undefined) continue;
      for (const line of abuse) {
        expect(line.serves).not.toBeNull();
        expect(line.serves).not.toContain(serves);
        expect(line.serves).not.toContain('everyone');
      }
    }
  });

  test('Germany’s line is for women, so the list says that it has none for men', () => {
    const help = findHelp({ country: 'DE', kinds: ['abuse'], today });
    const gaps = help.status === 'found' ? help.gaps : [];
    expect(gaps.map((gap) => gap.serves)).toEqual(['men', 'lgbtq']);
  });
});

test('SAF-22 a way to reach help by text is listed where one is known', () => {
  const channels = linesOf('FR', []).flatMap((line) => line.channels);
  expect(channels).toContainEqual({ type: 'sms', dial: '114', display: '114' });
});

describe('what a programmer got wrong is said', () => {
  test.each(['', '22.11.2026', '2026-02-30', '2026-1-1', undefined])('today: %j', (day) => {
    expect(() => findHelp({ country: 'DE', today: day as string })).toThrow(/`today` is .*; it is a day/);
  });

  test('a kind that does not exist', () => {
    expect(() => findHelp({ country: 'DE', kinds: ['abus' as HelpKind], today })).toThrow(
      'there is no kind of help "abus"; use one of emergency, abuse',
    );
  });
});
