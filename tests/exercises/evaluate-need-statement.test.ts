import { describe, expect, test } from 'vitest';
import { analyze, article, createGuide, evaluateExercise } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { readLocale } from '../read-locale.ts';

type Answers = Parameters<typeof evaluateExercise<'need-statement'>>[1];

const guide = createGuide(readLocale('en'));
const full = {
  complaint: 'You never listen to me.',
  observation: 'we ate without talking',
  feeling: ['lonely', 'tired'],
  need: 'time-together',
  request: 'sit with me for ten minutes',
  when: 'today',
  'refusal-ok': true,
} as const;
const build = (answers: Answers, context: object = { pack, guide }) =>
  evaluateExercise('need-statement', answers, context);
const noticeIds = (answers: Answers) => build(answers).notices.map(({ id }) => id);

describe('sentences', () => {
  test('hold what was chosen in the words of the guide', () => {
    expect(build(full).statements[0]).toEqual({
      variant: 'need',
      text: 'When we ate without talking, I feel lonely and tired, and I need time together. Could you sit with me for ten minutes today?',
    });
  });

  test.each(guide.vocabulary.needs.items)(
    'two or more for the need $id, in none of which anything is found',
    (need) => {
      for (const feeling of guide.vocabulary.feelings.items) {
        const { statements } = build({ need: need.id, feeling: [feeling.id], request: 'walk with me' });
        expect(statements.length).toBeGreaterThanOrEqual(2);
        for (const { text } of statements) {
          expect(text).toContain(need.label);
          expect(analyze(text, pack)).toMatchObject({ safety: [], findings: [] });
        }
      }
    },
  );

  test('take a whole question of one’s own as it is', () => {
    const request = 'Could we sit together after dinner?';
    const { statements } = build({ ...full, request });
    expect(statements.length).toBeGreaterThanOrEqual(2);
    for (const { text } of statements) expect(text.endsWith(` ${request}`)).toBe(true);
  });

  test('take own words for a need without a guide, and lend no words of another language', () => {
    const own = { need: { other: 'a quiet evening' }, request: full.request };
    expect(build(own, { pack }).statements.length).toBeGreaterThanOrEqual(2);
    expect(build(full, { pack }).statements).toEqual([]);
    expect(build(full, { pack, guide: { ...guide, tag: 'de' } }).statements).toEqual([]);
    expect(build(full, { guide }).statements).toEqual([]);
  });

  test('come in the order that suits the tone, none lost', () => {
    const plain = build(full).statements;
    const texts = (register: 'plain' | 'warm' | 'brief') => build({ ...full, register }).statements;
    expect(texts('plain')).toEqual(plain);
    const brief = texts('brief').map(({ text }) => text.length);
    expect(brief).toEqual([...brief].sort((a, b) => a - b));
    expect(texts('warm')[0]?.variant).toBe('together');
    for (const register of ['warm', 'brief'] as const)
      expect(new Set(texts(register))).toEqual(new Set(plain));
  });
});

test('is complete with a need and a request', () => {
  expect(build({ need: 'rest', request: 'walk the dog' }).status).toBe('complete');
  expect(build({ need: 'rest' }).status).toBe('partial');
  expect(build({ need: 'rest', request: 'walk the dog', when: 'named-time' }).status).toBe('partial');
});

test('offers something in the place of the complaint and never shows it again', () => {
  const result = build(full);
  expect(result.fromComplaint[0]?.text).toBe('I’d like it if you listened to me more often.');
  expect(JSON.stringify(result)).not.toContain(full.complaint);
  expect(result.summary.map(({ field }) => field)).toEqual([
    'observation',
    'feeling',
    'need',
    'request',
    'when',
  ]);
  expect(result.notices.filter(({ field }) => field === 'complaint')).toEqual([]);
});

test('points out what accuses in the other parts', () => {
  const { notices } = build({ ...full, observation: 'you never listen', request: 'You never cook for me.' });
  expect(notices.filter(({ id }) => id === 'wording').map(({ field }) => field)).toEqual([
    'observation',
    'request',
  ]);
});

describe('a request that may limit the partner’s freedom', () => {
  const limiting = [
    'stop seeing your friends',
    'Could you let me check your phone?',
    'hand over your wages',
    'stop going to church',
  ];

  test.each(limiting)('%s: is told, and not put into a sentence', (request) => {
    const result = build({ ...full, request });
    expect(result.notices).toContainEqual(
      expect.objectContaining({ id: 'request-limits-freedom', severity: 'suggest', field: 'request' }),
    );
    expect(result.statements.length).toBeGreaterThanOrEqual(2);
    const offered = [...result.statements, ...result.notices.flatMap(({ suggestions = [] }) => suggestions)];
    for (const { text } of offered) expect(text).not.toContain(request.replace(/^Could you |\?$/g, ''));
  });

  test('an ordinary one is not', () => {
    expect(noticeIds(full)).not.toContain('request-limits-freedom');
  });
});

describe('SAF-17', () => {
  const threats = ['I will hit you', 'do what I say or I will hurt you', 'I am going to kill you'];
  const places = ['complaint', 'observation', 'request'] as const;
  const cases = threats.flatMap((threat) => places.map((place) => [threat, place] as const));

  test.each(cases)('SAF-17 “%s” as %s stops the build and leads to help', (threat, place) => {
    const result = build({ ...full, [place]: threat });
    expect(result).toMatchObject({ status: 'partial', summary: [], statements: [], fromComplaint: [] });
    expect(result.notices.filter(({ field }) => field === place)[0]?.routes?.length).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toContain(threat);
    expect(JSON.stringify(result)).not.toContain('suggestions');
  });

  test('SAF-17 leads a person who threatens to help to stop, and one who thinks of dying to a crisis line', () => {
    const routes = (complaint: string) =>
      build({ ...full, complaint }).notices.flatMap((one) => one.routes ?? []);
    expect(routes('I will hit you')).toEqual(['change-own-behaviour']);
    expect(routes('I want to kill myself')).toEqual(['crisis']);
    expect(routes('You hit me again last night.')).toEqual(['offer-information']);
  });
});

test('every need of the deck is one to choose', () => {
  expect(article.decks.needs.length).toBe(guide.vocabulary.needs.items.length);
});
