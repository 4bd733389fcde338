import { describe, expect, test } from 'vitest';
import type { EvaluationContext } from '../../src/exercises/evaluation.ts';
import { isParroting, wordsOf } from '../../src/exercises/parroting.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { createGuide } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { readLocale } from '../read-locale.ts';
import { both, evaluateTwice, noticesOf } from './evaluate-twice.ts';

type RepeatBack = Answers<'repeat-back'>;

const evaluate = (answers: RepeatBack, context: EvaluationContext<'repeat-back'> = {}) =>
  evaluateTwice('repeat-back', answers, context);

test.each([
  ['that-is-it', 1, 'complete', false],
  ['that-is-it', 3, 'complete', false],
  ['nearly', 1, 'partial', false],
  ['not-quite', 2, 'partial', false],
  ['nearly', 3, 'partial', true],
  ['not-quite', 4, 'partial', true],
  [undefined, 3, 'partial', true],
  [undefined, undefined, 'partial', false],
] as const)('%s in round %s is %s', (accuracy, rounds, status, isLeft) => {
  const outcome = evaluate({ ...(accuracy && { accuracy }), ...(rounds && { rounds }) });
  expect(outcome.status).toBe(status);
  expect(noticesOf(outcome)).toEqual([
    ...(isLeft ? ['leave-it-for-today'] : []),
    'restating-is-not-agreeing',
  ]);
});

test('two people need the yes of both', () => {
  expect(evaluate({ accuracy: 'that-is-it' }, { mode: 'pair' }).status).toBe('partial');
  expect(evaluate({ ...both, accuracy: 'that-is-it' }, { mode: 'pair' }).status).toBe('complete');
});

describe('nearly the same words', () => {
  test.each([
    ['en', 'I would like a quiet evening', 'I would like a quiet evening', true],
    ['en', 'I would like a quiet evening.', 'So: “I WOULD like a quiet evening”!', true],
    // Four of five, and three of four.
    ['en', 'one two three four five', 'one two three four six', true],
    ['en', 'one two three four', 'one two three five', false],
    ['en', 'I would like a quiet evening on Sunday without guests', 'a quiet evening', false],
    ['en', 'very very very tired', 'very tired tired tired', false],
    ['de', 'Ich möchte am Sonntag Ruhe', 'ich möchte am sonntag Ruhe', true],
    ['ja', '日曜日は静かに過ごしたいです', '日曜日は静かに過ごしたいです', true],
    ['ja', '日曜日は静かに過ごしたいです', '休みたいということですね', false],
    ['ar', 'أريد مساء هادئا', 'أريد مساء هادئا', true],
    ['en', '', '', false],
    ['en', '?!', '…', false],
  ])('in %s: “%s” and “%s”: %s', (language, said, restated, expected) => {
    expect(isParroting(wordsOf(said, language), wordsOf(restated, language))).toBe(expected);
  });

  test('suggest own words', () => {
    const said = 'I would like a quiet evening at home';
    expect(noticesOf(evaluate({ said, restated: said }))).toContain('in-own-words');
    expect(noticesOf(evaluate({ said, restated: 'You are worn out and long for some peace' }))).not.toContain(
      'in-own-words',
    );
    expect(noticesOf(evaluate({ restated: said }))).not.toContain('in-own-words');
  });

  test('are also told when practising with a made-up scene', () => {
    const guide = createGuide(readLocale('en'));
    const scene = guide.vocabulary.scenarios.items[0];
    if (!scene?.said || !scene.restated)
      throw new Error('a scene has what was said, and one way to say it back');
    const practice = { scenario: scene.id, accuracy: 'that-is-it' } as const;
    expect(noticesOf(evaluate({ ...practice, restated: scene.said }, { guide }))).toContain('in-own-words');
    expect(noticesOf(evaluate({ ...practice, restated: scene.restated }, { guide }))).not.toContain(
      'in-own-words',
    );
  });
});

test.each([
  ['You feel alone with the bills.', []],
  ['You feel alone with the bills, but I paid the last one.', ['but-reply']],
  ['You should have asked me for help with the bills.', ['added-advice']],
  ['Stop working so late.', ['added-advice']],
])('of “%s” the rules of its language say %j', (restated, expected) => {
  const said = 'The bills are on my mind at night.';
  expect(noticesOf(evaluate({ said, restated }, { pack }))).toEqual([
    ...expected,
    'restating-is-not-agreeing',
  ]);
  expect(noticesOf(evaluate({ said, restated }))).toEqual(['restating-is-not-agreeing']);
});

test('a word that the speaker used is theirs', () => {
  const said = 'I like the house, but I miss the sea.';
  const restated = 'The house is fine for you, but the sea is far away.';
  expect(noticesOf(evaluate({ said, restated }, { pack }))).toEqual(['restating-is-not-agreeing']);
});

test('words that may tell of harm lead to help, and are not improved', () => {
  const outcome = evaluate({ said: 'x', restated: 'He said he will hit me if I leave.' }, { pack });
  expect(outcome.notices[0]).toMatchObject({ id: 'wording', routes: ['offer-information'] });
  expect(noticesOf(outcome)).toEqual(['wording', 'restating-is-not-agreeing']);
});
