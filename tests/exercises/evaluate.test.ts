import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  article,
  createGuide,
  type Evaluation,
  type EvaluationContext,
  type ExerciseId,
  evaluateExercise,
  type Outcome,
} from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { readLocale } from '../read-locale.ts';
import { fullAnswers, now } from './full-answers.ts';

const en = readLocale('en');
const guide = createGuide(en);
const { exercises, signals } = article;
const ids = exercises.map(({ id }) => id);
const structureOf = (id: ExerciseId) => exercises.find((one) => one.id === id) ?? fail(id);

function fail(id: string): never {
  throw new Error(`no exercise ${id}`);
}

const evaluate = (id: ExerciseId, answers: unknown, context: EvaluationContext = {}): Outcome & object =>
  evaluateExercise(id, answers as never, context as never) as Evaluation;

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

frozen(guide);
const solo: EvaluationContext = frozen({ now, pack: { ...pack }, guide, seed: 'seed' });
const modesOf = (id: ExerciseId) => structureOf(id).participants;
const cases = ids.flatMap((id) => modesOf(id).map((mode) => [id, mode] as const));

/** Every message in a result, however deep. */
function descriptorsIn(value: unknown): { key: string; values: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(descriptorsIn);
  return 'key' in value && 'values' in value ? [value as { key: string; values: object }, ...inner] : inner;
}

const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

function checkWords(result: object): void {
  const found = descriptorsIn(result);
  for (const { key, values } of found) {
    const [, namespace = '', entry = '', field = ''] = /^(\w+):([^.]+)\.(.+)$/.exec(key) ?? [];
    const words = (en.words as Record<string, Record<string, Record<string, string>>>)[namespace]?.[entry];
    const texts = [words?.[field], words?.[`${field}_one`], words?.[`${field}_other`]].filter(Boolean);
    expect(texts.length, key).toBeGreaterThan(0);
    for (const text of texts)
      expect([...new Set(placeholdersOf(text ?? ''))].sort(), key).toEqual(Object.keys(values).sort());
  }
}

const isBounded = (result: object, size: number) => expect(JSON.stringify(result).length).toBeLessThan(size);

describe.each(cases)('evaluateExercise(%s), %s', (id, mode) => {
  const context: EvaluationContext = frozen({ ...solo, mode });
  const answers = frozen(fullAnswers(structureOf(id)));

  test('is complete when everything is answered to its limit', () => {
    const result = evaluate(id, answers, context);
    expect(result.status).toBe('complete');
    if (mode === 'solo') expect(result.summary.length).toBeGreaterThan(0);
  });

  test('takes no answers, and says the same of them as of answers that are no answers', () => {
    const result = evaluate(id, {}, context);
    expect(['partial', 'complete']).toContain(result.status);
    for (const nothing of [undefined, null, 3, 'text', [], () => 1])
      expect(evaluate(id, nothing, context)).toEqual(result);
  });

  test('says the same for the same answers, as plain JSON', () => {
    const result = evaluate(id, answers, context);
    expect(evaluate(id, structuredClone(answers), { ...context })).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test('speaks only messages that have words, with exactly their values', () => {
    checkWords(evaluate(id, answers, context));
    for (const field of Object.keys(answers)) checkWords(evaluate(id, { [field]: answers[field] }, context));
    for (const { id: signal } of signals)
      checkWords(evaluate(id, answers, { ...context, signals: [signal] }));
  });

  test('each line of a summary comes from a field of the exercise or from none', () => {
    const fields = structureOf(id).fields.map((field) => field.id);
    for (const { field } of evaluate(id, answers, context).summary)
      if (field !== undefined) expect(fields).toContain(field);
  });

  test('shows two people nothing that is one person’s alone, and nobody what is absolutely private', () => {
    const hidden = structureOf(id).fields.filter(({ privacy }) =>
      mode === 'pair' ? privacy.startsWith('device') : privacy === 'device-absolute',
    );
    const shown = evaluate(id, answers, context).summary.map(({ field }) => field);
    for (const field of hidden) expect(shown).not.toContain(field.id);
  });

  test('SAF-07 a stopped session tells neither who stopped nor what was answered', () => {
    const stopped = evaluate(id, answers, { ...context, ended: 'stopped' });
    expect(stopped.status).toBe('stopped');
    expect(stopped.summary).toEqual([]);
    expect(stopped).toEqual(evaluate(id, {}, { ...context, ended: 'stopped' }));
    if (mode === 'solo') return;
    for (const consent of [
      { a: false, b: true },
      { a: true, b: false },
      { a: false, b: false },
      { b: false },
    ])
      expect(evaluate(id, { ...answers, consent }, context)).toEqual(stopped);
  });

  test('a postponed session keeps what was answered', () => {
    expect(evaluate(id, answers, { ...context, ended: 'postponed' }).status).toBe('postponed');
  });

  test('SAF-01 two people go on under no signal, and nothing tells which one it is', () => {
    if (mode === 'solo') return;
    const paused = signals.map(({ id: signal }) => evaluate(id, answers, { ...context, signals: [signal] }));
    for (const result of paused) {
      expect(result).toEqual(paused[0]);
      expect(result.notices[0]?.id).toBe('paused-for-safety');
      expect(result.status).toBe('stopped');
      expect(result.summary).toEqual([]);
    }
  });

  test('SAF-03 an exercise that a signal rules out gives the way to help instead', () => {
    if (mode === 'pair') return;
    for (const signal of structureOf(id).notFor) {
      const result = evaluate(id, answers, { ...context, signals: [signal] });
      expect(result).toMatchObject({ status: 'stopped', summary: [] });
      expect(result.notices[0]).toMatchObject({ id: 'route', routes: ['offer-information'] });
    }
  });

  test('SAF-16 and SAF-28 nothing in a result is a score, a rank, a share or a streak', () => {
    const numbersIn = (value: unknown, path: string): string[] => {
      if (typeof value === 'number') return [path];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`));
    };
    const { summary: _, ...rest } = evaluate(id, answers, context);
    const counted = numbersIn(rest, '').filter((path) => !/\.finding\.(start|end)$/.test(path));
    for (const path of counted) expect(path).not.toMatch(/score|rank|percent|ratio|streak|points|total/i);
    expect(JSON.stringify(Object.keys(rest))).not.toMatch(/score|rank|percent|ratio|streak|points/i);
    for (const { key } of descriptorsIn(rest)) {
      const [, namespace = '', entry = '', field = ''] = /^(\w+):([^.]+)\.(.+)$/.exec(key) ?? [];
      if (namespace !== 'messages') continue;
      const words = en.words.messages[entry] ?? {};
      for (const form of [field, `${field}_one`, `${field}_other`])
        expect(words[form] ?? '', key).not.toMatch(
          /%|percent|score|streak|better than|more than your partner/i,
        );
    }
  });

  test('SAF-05 no message names a diagnosis or a type of partner', () => {
    for (const { key } of descriptorsIn(evaluate(id, answers, context))) {
      const [, namespace = '', entry = '', field = ''] = /^(\w+):([^.]+)\.(.+)$/.exec(key) ?? [];
      const words = (en.words as Record<string, Record<string, Record<string, string>>>)[namespace]?.[entry];
      expect(words?.[field] ?? '').not.toMatch(
        /narcissis|avoidant|abuser|toxic|disorder|codependen|you have depression/i,
      );
    }
  });

  test('hostile answers throw nothing and give a result of bounded size', () => {
    const fields = structureOf(id).fields.map((field) => field.id);
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    const getters = Object.defineProperties(
      {},
      Object.fromEntries(
        fields.map((field) => [
          field,
          {
            enumerable: true,
            get() {
              throw new Error('read');
            },
          },
        ]),
      ),
    );
    const hostile: unknown[] = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      'x',
      '\uD800 a \uDC00',
      '\u0000\u202E',
      cyclic,
      [cyclic],
      { other: cyclic },
      { other: '\uD800' },
      JSON.parse('{"__proto__": {"other": "x"}, "constructor": 1}'),
      '__proto__',
      'constructor',
      { a: cyclic, b: Number.NaN },
      { at: 'x', zone: 'y' },
      { at: '2026-02-30T00:00:00Z', zone: 'Mars/Base' },
      { 'job-stress': 'constructor', __proto__: null },
      Array.from({ length: 10_000 }, () => 'lonely'),
      Symbol('s'),
      10n,
      new Date(0),
      new Map([['a', 1]]),
    ];
    for (const value of hostile) {
      const all = Object.fromEntries(fields.map((field) => [field, value]));
      isBounded(evaluate(id, all, context), 100_000);
    }
    isBounded(evaluate(id, getters, context), 100_000);
    const proxy = new Proxy({}, { get: () => cyclic, ownKeys: () => fail(id), has: () => true });
    isBounded(evaluate(id, proxy, context), 100_000);
    const unknown = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`unknown-${at}`, 'x']));
    expect(evaluate(id, { ...unknown, ...answers }, context)).toEqual(evaluate(id, answers, context));
  });

  test('a megabyte of text gives a result in bounded time', () => {
    const fields = structureOf(id).fields.map((field) => field.id);
    for (const text of ['you never '.repeat(100_000), 'x'.repeat(1_000_000), '?'.repeat(1_000_000)]) {
      const all = Object.fromEntries(fields.map((field) => [field, text]));
      const before = performance.now();
      evaluate(id, all, context);
      expect(performance.now() - before).toBeLessThan(4_000);
    }
  }, 30_000);

  test('hostile earlier sessions and partner’s answers throw nothing', () => {
    for (const junk of [null, 3, 'x', [null], [[]], [{ at: 3, answers: 4 }], [{ answers: { picked: {} } }]]) {
      evaluate(id, answers, { ...context, history: junk as never, partner: junk as never });
    }
  });

  test('any JSON at all is taken', () => {
    const fields = structureOf(id).fields.map((field) => field.id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (some) => {
        checkWords(evaluate(id, frozen(some), context));
      }),
      { numRuns: 60 },
    );
  });
});

describe('evaluateExercise', () => {
  test('a misspelt exercise or signal, or a moment that is none, is a programmer’s mistake and says so', () => {
    expect(() => evaluate('constructor' as never, {})).toThrow(
      /there is no exercise "constructor"; use one of/,
    );
    expect(() => evaluate('cause-map', {}, { signals: ['fear' as never] })).toThrow(RangeError);
    expect(() => evaluate('cause-map', {}, { now: '2026-11-22' })).toThrow(/use a moment with its offset/);
  });

  test.each(['cause-map', 'weekly-check-in', 'therapist-search-prep'] as const)(
    'SAF-06 %s always says that it is no diagnosis and no emergency service',
    (id) => {
      const contexts: EvaluationContext[] = [
        {},
        { ended: 'stopped' },
        { ended: 'postponed' },
        { mode: 'pair' },
        { signals: ['self-harm'] },
        { mode: 'pair', signals: ['monitoring'] },
      ];
      for (const context of contexts)
        for (const answers of [{}, fullAnswers(structureOf(id))])
          expect(evaluate(id, answers, context).notices.map((one) => one.id)).toEqual(
            expect.arrayContaining(['not-a-diagnosis', 'not-emergency-service']),
          );
    },
  );

  test('wherever feelings are chosen, “afraid” quietly offers safety information', () => {
    const choosing = exercises.flatMap(({ id, fields }) =>
      fields
        .filter((field) => 'from' in field && field.from === 'feelings')
        .map((field) => [id, field.id] as const),
    );
    expect(choosing.length).toBeGreaterThan(2);
    for (const [id, field] of choosing) {
      const withFear = evaluate(id, { [field]: ['sad', 'afraid'] });
      expect(withFear.notices).toContainEqual(
        expect.objectContaining({ id: 'feeling-afraid', field, routes: ['offer-information'] }),
      );
      const without = evaluate(id, { [field]: ['sad'] });
      expect(without.notices.map((one) => one.id)).not.toContain('feeling-afraid');
    }
  });

  test('SAF-04 no notice says that the reader’s wording could cause or prevent harm', () => {
    for (const texts of Object.values(en.words.safety))
      for (const text of Object.values(texts))
        expect(text).not.toMatch(
          /if you (?:say|ask|speak|talk|word).{0,60}(?:stop hurting|calm down|not hurt)/i,
        );
  });
});
