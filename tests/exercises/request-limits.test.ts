import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mayLimitFreedom } from '../../src/exercises/request-limits.ts';
import pack from '../../src/phrasing/packs/en.ts';

const authored: Record<string, { find: string[][]; examples: string[]; spares: string[] }> = parse(
  readFileSync('content/phrasing/request-limits.yml', 'utf8'),
);

describe.each(Object.entries(authored))(
  'requests that may limit a partner’s freedom, %s',
  (language, rules) => {
    const ofLanguage = { ...pack, language };

    test.each(rules.examples)('%s: found', (request) => {
      expect(mayLimitFreedom(request, ofLanguage)).toBe(true);
      expect(mayLimitFreedom(request.toUpperCase(), ofLanguage)).toBe(true);
    });

    test.each(rules.spares)('%s: not found', (request) => {
      expect(mayLimitFreedom(request, ofLanguage)).toBe(false);
    });

    test.each(rules.find.map((pattern) => [pattern]))('%j is found by its own words, in order', (pattern) => {
      const words = pattern.map((group) => group.split(' ')[0]);
      expect(mayLimitFreedom(words.join(' '), ofLanguage)).toBe(true);
    });
  },
);

test('a region makes no difference', () => {
  expect(mayLimitFreedom('stop seeing your friends', { ...pack, language: 'en-GB' })).toBe(true);
});

test('a language without patterns finds nothing', () => {
  expect(mayLimitFreedom('stop seeing your friends', { ...pack, language: 'xx' })).toBe(false);
  expect(mayLimitFreedom('stop seeing your friends', { ...pack, language: 'constructor' })).toBe(false);
});
