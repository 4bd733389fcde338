import { describe, expect, test } from 'vitest';
import { analyze, rephrase } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';
import { authoredPack } from './authored-pack.ts';

// The engine learns from the sentences that it reads which patterns need not be tried: that may change nothing but its speed.
const every = 12;
const { kinds, safety } = authoredPack();
const examples = [
  ...kinds.flatMap(({ rules }) => rules.flatMap((rule) => rule.examples.map(([text]) => text))),
  ...safety.categories.flatMap(({ rules }) => rules.flatMap((rule) => rule.examples)),
];
const some = examples.filter((_, index) => index % every === 0);

/** Enough sentences for the engine to learn all it can of their words. */
function learn(): void {
  for (let round = 0; round < 40; round += 1) for (const text of some) analyze(text, pack);
}

describe('what the engine learned changes no answer', () => {
  test('there is something to compare', () => expect(some.length).toBeGreaterThan(40));

  learn();
  test.each(some)('%s', (text) => {
    // Another object is another pack: an engine that has read nothing yet.
    const fresh = { ...pack };
    expect(analyze(text, pack)).toEqual(analyze(text, fresh));
    expect(rephrase(text, pack)).toEqual(rephrase(text, fresh));
  });
});

test.each(['You never listen. ', 'you never ', 'If you loved me you would know, '])(
  '“%s” hundreds of times is read as the first time',
  (text) => {
    const long = text.repeat(300);
    const first = analyze(long, { ...pack });
    learn();
    expect(analyze(long, pack)).toEqual(first);
  },
);
