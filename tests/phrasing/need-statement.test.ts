import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, buildNeedStatement, type NeedParts, rephrase } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';

describe('buildNeedStatement', () => {
  const full: NeedParts = {
    observation: 'we ate without talking',
    feeling: 'lonely',
    need: 'time together',
    request: 'sit with me for ten minutes',
    when: 'tonight',
  };

  test('says observation, feeling, need and request in one go', () => {
    expect(buildNeedStatement(full, pack)[0]).toEqual({
      variant: 'need',
      text: 'When we ate without talking, I feel lonely, and I need time together. Could you sit with me for ten minutes tonight?',
    });
  });

  test.each([
    { need: 'rest' },
    { need: 'rest', feeling: 'tired' },
    { need: 'rest', request: 'put the children to bed' },
    { need: 'rest', observation: 'I come home late' },
    full,
  ] satisfies NeedParts[])(
    'offers two sentences or more for %j, in none of which anything is found',
    (parts) => {
      const suggestions = buildNeedStatement(parts, pack);
      expect(suggestions.length).toBeGreaterThanOrEqual(2);
      for (const { text } of suggestions) {
        expect(text).toContain(parts.need);
        expect(rephrase(text, pack)).toEqual({ status: 'clear' });
      }
    },
  );

  test('takes the parts with or without the words that the sentence says already', () => {
    const wordy = {
      ...full,
      observation: 'When we ate without talking.',
      feeling: 'I feel lonely',
      request: 'Could you sit with me for ten minutes?',
    };
    expect(buildNeedStatement(wordy, pack)).toEqual(buildNeedStatement(full, pack));
  });

  test('leaves out a part that accuses', () => {
    for (const { text } of buildNeedStatement({ ...full, observation: 'you never listen to me' }, pack)) {
      expect(text).not.toContain('never');
    }
  });

  test('offers nothing without a need, and nothing where the safety gate fires', () => {
    expect(buildNeedStatement({ need: '  ' }, pack)).toEqual([]);
    expect(buildNeedStatement({ need: 'rest', observation: 'you hit me' }, pack)).toEqual([]);
  });

  test('whatever the parts hold, it does not throw and accuses nobody', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('you never listen', '{need}', '[x]', '$&', undefined, null, 3),
    );
    fc.assert(
      fc.property(
        fc.record({ observation: text, feeling: text, need: text, request: text, when: text }),
        (parts) => {
          for (const suggestion of buildNeedStatement(parts as NeedParts, pack)) {
            expect(analyze(suggestion.text, pack).findings).toEqual([]);
          }
        },
      ),
    );
  });
});

test.each([
  ['one long word', 'a'.repeat(300_000)],
  ['stops before a letter', `x${'.'.repeat(300_000)}a`],
  ['spaces before a letter', `x${' '.repeat(300_000)}a`],
])('%s takes no longer than its length asks for', (_, need) => {
  expect(() => buildNeedStatement({ need }, pack)).not.toThrow();
});
