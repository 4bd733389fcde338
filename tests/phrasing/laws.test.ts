import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, rephrase } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { authoredPack } from './authored-pack.ts';

const authored = authoredPack();
const examples = authored.kinds.flatMap((kind) =>
  kind.rules.flatMap((rule) => rule.examples.map(([text]) => text)),
);
const corpora = ['a', 'b']
  .map((name) => `../shared/corpus/phrasing-dev-${name}.jsonl`)
  .filter((path) => existsSync(path));
const corpus = corpora.flatMap((path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Every law that can be read off a suggestion and its source. */
function expectLaws(source: string): void {
  const result = rephrase(source, pack);
  if (result.status !== 'rephrased') return;
  expect(result.suggestions.length).toBeGreaterThan(0);
  for (const { text } of result.suggestions) {
    expect(rephrase(text, pack), text).toEqual({ status: 'clear' });
    expect(text).toMatch(/\b(?:I|we|We|us|me|my|could|Could|would|Would|can|Can|Shall)\b/);
    expect(text).not.toMatch(/\byou(?:’re|'re| are)? (?:always|never)\b/i);
    expect(text).not.toMatch(/\byou (?:should|must|ought|have to|need to)\b/i);
    expect(text).toMatch(/^[^\p{Ll}]/u);
    expect(text).not.toMatch(/ {2}|\s[.,?!]|\b(\w{2,}) \1\b(?<!\bthat that|had had)/i);
    expect(text.trim()).toBe(text);
    expect(countWords(text), `${source} → ${text}`).toBeLessThanOrEqual(
      Math.max(30, Math.floor(countWords(source) * 2.5)),
    );
  }
  expect(new Set(result.suggestions.map((suggestion) => suggestion.text)).size).toBe(
    result.suggestions.length,
  );
}

describe('the laws of a suggestion', () => {
  test('hold for every example of every rule', () => {
    for (const text of examples) expectLaws(text);
  });

  test.skipIf(corpus.length === 0)('hold over the development corpus', () => {
    for (const text of corpus) expectLaws(text);
  });

  test('hold for sentences put together by chance', () => {
    const part = (...words: string[]) => fc.constantFrom(...words);
    const sentence = fc
      .tuple(
        part('You', 'you', 'u', 'Honestly, you', 'And you', 'Why do you', 'I feel like you', 'If you'),
        part(
          'never',
          'always',
          'constantly',
          'don’t ever',
          'should',
          'are so',
          'make me',
          'only',
          'can’t just',
        ),
        part(
          'help',
          'listen to me',
          'forget the bins',
          'selfish',
          'call your mum',
          'feel small',
          'put the phone down',
          'care',
        ),
        part(
          '',
          ' when we eat',
          ' about the money',
          ', and I am tired',
          ' any more',
          ' with the kids on Sunday',
          '!!',
          '?',
          ' 😀',
        ),
      )
      .map((parts) => `${parts[0]} ${parts[1]} ${parts[2]}${parts[3]}`);
    fc.assert(fc.property(sentence, expectLaws), { numRuns: 2000 });
  });

  test('an innocent sentence beside an accusing one stays', () => {
    const [text] = examples.filter((example) => rephrase(example, pack).status === 'rephrased');
    const result = rephrase(`The soup is on the stove. ${text}`, pack);
    if (result.status !== 'rephrased') throw new Error(`no suggestion for ${text}`);
    for (const suggestion of result.suggestions)
      expect(suggestion.text).toMatch(/^The soup is on the stove\. /);
  });

  test('the variants can be chosen', () => {
    for (const text of examples) {
      const result = rephrase(text, pack, { variants: ['request'] });
      if (result.status === 'rephrased')
        for (const { variant } of result.suggestions) expect(variant).toBe('request');
    }
  });

  test('what a text in quotation marks says is not the writer’s', () => {
    for (const text of ['She told me, “You never listen to me.”', 'The song goes "you always hurt me"']) {
      expect(analyze(text, pack).findings).toEqual([]);
    }
  });

  test('blame that somebody is quoted with is not said anew', () => {
    for (const text of [
      'Everyone says “you’re a liar”.',
      'Even your mother told me "you were always lazy".',
    ]) {
      expect(rephrase(text, pack)).toMatchObject({ status: 'declined', reason: 'reported-speech' });
    }
  });

  test('one word in quotation marks is not somebody’s speech', () => {
    expect(rephrase('You always “forget” the bins.', pack).status).toBe('rephrased');
  });
});
