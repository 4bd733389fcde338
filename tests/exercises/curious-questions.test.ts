import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardDraw } from '../../src/exercises/draw-cards.ts';
import { drawCards } from '../../src/exercises/draw-cards.ts';
import type { EvaluationContext } from '../../src/exercises/evaluation.ts';
import type { Answers } from '../../src/generated/answers.ts';
import { decks } from '../../src/generated/structure.ts';
import { both, deepFreeze, evaluateTwice, linesOf } from './evaluate-twice.ts';

type Curious = Answers<'curious-questions'>;

const deck = deepFreeze(decks['curious-questions']);
const cardOf = (id: string) => deck.find((card) => card.id === id);
const draw = (options: Partial<CardDraw> = {}) => drawCards({ deck, seed: 'seed', count: 3, ...options });

describe('drawCards', () => {
  test('gives the same cards for the same seed, whatever the order of the deck', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat({ max: 60 }),
        fc.shuffledSubarray([...deck], { minLength: deck.length }),
        (seed, count, mixed) => {
          const cards = draw({ seed, count, depth: 'deep', sessions: 3 });
          expect(drawCards({ deck: mixed, seed, count, depth: 'deep', sessions: 3 })).toEqual(cards);
          expect(new Set(cards).size).toBe(cards.length);
          expect(cards).toHaveLength(Math.min(count, deck.length));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('other seeds give other cards', () => {
    const draws = new Set(Array.from({ length: 50 }, (_, index) => draw({ seed: `${index}` }).join()));
    expect(draws.size).toBeGreaterThan(45);
  });

  test('a known seed gives known cards, on every device', () => {
    expect(draw({ seed: 'Sunday' })).toMatchInlineSnapshot(`
      [
        "borrowed-saying",
        "coming-weeks",
        "cheering-taste",
      ]
    `);
  });

  test('no card comes again before every other has come', () => {
    let seen: readonly string[] = [];
    const rounds = Array.from({ length: 40 }, (_, index) => {
      const cards = draw({ seed: `${index}`, count: 4, depth: 'medium', seen });
      seen = [...seen, ...cards];
      return cards;
    });
    const size = deck.filter(({ depth }) => depth !== 'deep').length;
    const all = rounds.flat();
    expect(all.length).toBeGreaterThan(3 * size);
    for (let start = 0; start + size <= all.length; start += size)
      expect(new Set(all.slice(start, start + size)).size).toBe(size);
  });

  test.each([
    ['light', 0, ['light']],
    ['medium', 0, ['light', 'medium']],
    ['deep', 2, ['light', 'medium']],
    ['deep', 3, ['light', 'medium', 'deep']],
    ['medium', 9, ['light', 'medium']],
    [undefined, 9, ['light']],
  ] as const)('asked for %s after %d times: %j', (depth, sessions, expected) => {
    const cards = draw({ count: 100, sessions, ...(depth && { depth }) });
    expect([...new Set(cards.map((id) => cardOf(id)?.depth))].sort()).toEqual([...expected].sort());
  });

  test('keeps to the topics, and leaves out topics and cards', () => {
    fc.assert(
      fc.property(
        fc.subarray(['work', 'family', 'joys', 'hopes']),
        fc.subarray([...deck.map(({ id }) => id), 'work', 'beliefs']),
        (topics, exclude) => {
          const cards = draw({ count: 100, depth: 'deep', sessions: 3, topics, exclude }).map(cardOf);
          for (const card of cards) {
            if (topics.length > 0) expect(topics).toContain(card?.topic);
            expect(exclude).not.toContain(card?.id);
            expect(exclude).not.toContain(card?.topic);
          }
        },
      ),
    );
  });

  test('leaving a card out moves no other', () => {
    const all = draw({ count: 100 });
    const [, second] = all;
    expect(draw({ count: 100, exclude: [second ?? ''] })).toEqual(all.filter((id) => id !== second));
  });

  test('an app’s own cards may have no topic and no depth', () => {
    expect(drawCards({ deck: [{ id: 'x-clinic' }], seed: '', count: 1, topics: ['work'] })).toEqual([
      'x-clinic',
    ]);
    expect(drawCards({ deck: [], seed: '', count: 9 })).toEqual([]);
  });

  test.each([-1, 1.5, Number.NaN, Infinity, '3'])('a count of %s is a programmer’s mistake', (count) => {
    expect(() => draw({ count: count as number })).toThrow(/use a whole number from 0 on/);
  });
});

describe('curious-questions', () => {
  const evaluate = (answers: Curious, context: EvaluationContext<'curious-questions'> = {}) =>
    evaluateTwice('curious-questions', { ...both, ...answers }, context);
  const session = (answered: Curious['answered']) => ({ answers: { answered: answered ?? [] } });
  const three = [session(['easy-hour']), session(['small-comfort']), session(['losing-time'])];

  test('draws three cards unless told, by its own seed before the app’s', () => {
    expect(evaluate({}).cards).toHaveLength(3);
    expect(evaluate({ count: 10 }).cards).toHaveLength(10);
    expect(evaluate({ count: 10 ** 9 }).cards).toHaveLength(3);
    expect(evaluate({ seed: 'one' }, { seed: 'two' }).cards).toEqual(evaluate({}, { seed: 'one' }).cards);
    expect(evaluate({ seed: 'one', count: 10 }).cards).not.toEqual(
      evaluate({ seed: 'two', count: 10 }).cards,
    );
  });

  test('deep cards come after three sessions, and only when asked for', () => {
    const depths = (answers: Curious, history: typeof three) => {
      const { cards, depth } = evaluate({ count: 10, ...answers }, { history });
      return [depth, cards.some((id) => cardOf(id)?.depth === 'deep')];
    };
    expect(depths({ depth: 'deep' }, three)).toEqual(['deep', true]);
    expect(depths({ depth: 'deep' }, three.slice(1))).toEqual(['medium', false]);
    expect(depths({ depth: 'deep' }, [...three.slice(1), session([])])).toEqual(['medium', false]);
    expect(depths({ depth: 'medium' }, three)).toEqual(['medium', false]);
    expect(depths({}, three)).toEqual(['light', false]);
  });

  test('what either left out is left out, and nothing tells who it was', () => {
    const out = ['easy-hour', 'losing-time'] as const;
    const topics = ['family', 'work'] as const;
    const one = evaluate({ count: 10, exclude: { a: topics }, 'exclude-cards': { b: out } });
    const other = evaluate({ count: 10, exclude: { b: topics }, 'exclude-cards': { a: out } });
    const halves = evaluate({
      count: 10,
      exclude: { a: [topics[0]], b: [topics[1]] },
      'exclude-cards': { a: out },
    });
    expect(other).toEqual(one);
    expect(halves).toEqual(one);
    for (const id of one.cards) {
      expect(topics).not.toContain(cardOf(id)?.topic);
      expect(out).not.toContain(id);
    }
    expect(JSON.stringify(one)).not.toContain('exclude');
  });

  test('cards of earlier sessions rest', () => {
    const all = evaluate({ count: 10, topics: ['joys'], depth: 'medium' }).cards;
    const seen = all.slice(0, 2);
    const again = evaluate(
      { count: 10, topics: ['joys'], depth: 'medium' },
      { history: [session(seen)] },
    ).cards;
    expect(again).toEqual([...all.slice(2), ...seen]);
  });

  test('a pass completes like an answer and leaves no trace', () => {
    const answered = evaluate({ seed: 'x', answered: ['easy-hour'] });
    const passed = evaluate({ seed: 'x', passes: ['easy-hour'] });
    expect(answered.status).toBe('complete');
    expect(passed).toEqual(answered);
    expect(evaluate({ seed: 'x' })).toEqual({ ...answered, status: 'partial' });
    expect(linesOf(passed).every((line) => line.startsWith('count: '))).toBe(true);
  });
});
