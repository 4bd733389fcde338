import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, rephrase } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';

const quotes = (text: string) => analyze(text, pack).findings.map(({ start, end }) => text.slice(start, end));

describe('offsets', () => {
  test.each([
    ['emoji before', '😀👩‍👩‍👧 You never listen to me.'],
    ['combining marks', 'Cafe\u0301? You never listen to me.'],
    ['curly quotes', '“Hm.” You never listen to me.'],
    ['windows line ends', 'Hello.\r\nYou never listen to me.\r\nBye.'],
    ['tabs and wide spaces', '\tYou never listen to me.\u3000'],
    ['a right-to-left word', 'شكرا. You never listen to me.'],
  ])('%s', (_, text) => {
    expect(quotes(text)).toEqual(['You never listen to me']);
  });

  test('a curly and a straight apostrophe mean the same', () => {
    const [curly, straight] = ['You don’t ever listen to me.', "You don't ever listen to me."].map((text) =>
      analyze(text, pack),
    );
    expect(curly?.findings.map(({ start, end }) => [start, end])).toEqual(
      straight?.findings.map(({ start, end }) => [start, end]),
    );
    expect(curly?.findings).toHaveLength(1);
  });

  test('every finding is a slice of its text, in order, none inside another', () => {
    const words = fc.constantFrom(
      'you',
      'never',
      'always',
      'listen',
      'so',
      'selfish',
      'why',
      'do',
      'me',
      ',',
      '.',
      '😀',
      '“',
      "don't",
      'I',
      'feel',
      'like',
      '\r\n',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
        (text) => {
          let last = 0;
          for (const { start, end } of analyze(text, pack).findings) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            last = end;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('harm is noticed beside what is innocent', () => {
  test.each([
    'After the film with Tom he hit me.',
    'He accidentally broke a plate and then he slapped me for laughing.',
    'He beat me at chess and then he beat me with his belt.',
    'I was scared of him when we met and I am still scared of him every night.',
    'My doctor gave me sleeping pills and I’m going to take all of them.',
    'He took my passport and I’ve borrowed money to eat.',
    'He follows me to work and posts about it on Instagram.',
  ])('%s', (text) => {
    expect(analyze(text, pack).safety).not.toEqual([]);
  });

  test.each([
    'In the film he hit me over the head, said the actor.',
    'He beat me at chess and then we had tea.',
    'I accidentally hit you with the door, sorry.',
  ])('and not where there is none: %s', (text) => {
    expect(analyze(text, pack).safety).toEqual([]);
  });
});

describe('a person’s text', () => {
  test('never throws, whatever it holds', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(analyze(text, pack).text).toBe(text);
        rephrase(text, pack);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['one long word', 'a'.repeat(1_000_000)],
    ['accusations without end', 'you never '.repeat(100_000)],
    ['emoji', '😀'.repeat(500_000)],
    ['unpaired surrogates', '\ud800 you never listen \udc00'.repeat(10_000)],
    ['nested quotation marks', '“\'"‘’”'.repeat(150_000)],
    ['apostrophes', "'you' ".repeat(150_000)],
  ])('%s is read without fuss', (_, text) => {
    expect(analyze(text, pack).text).toHaveLength(text.length);
  });

  test('the same text gives the same answer, and a text before it changes nothing', () => {
    const text = 'You never listen. Why can’t you help with the dishes?';
    const first = analyze(text, pack);
    analyze('x'.repeat(100_000), pack);
    rephrase('You always forget my birthday, you are so selfish.', pack);
    expect(analyze(text, pack)).toEqual(first);
  });
});

test('a pack is needed, and the error says which', () => {
  expect(() => analyze('You never listen.', {} as never)).toThrow('attune/phrasing/en');
});
