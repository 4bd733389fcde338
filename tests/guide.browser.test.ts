import { expect, test } from 'vitest';
import article from '../locales/en/article.json';
import causes from '../locales/en/causes.json';
import claims from '../locales/en/claims.json';
import exercises from '../locales/en/exercises.json';
import messages from '../locales/en/messages.json';
import phrasing from '../locales/en/phrasing.json';
import safety from '../locales/en/safety.json';
import steps from '../locales/en/steps.json';
import vocabulary from '../locales/en/vocabulary.json';
import { createGuide, type Locale, toMarkdown } from '../src/index.ts';
import { pickLocale } from '../src/locales/pick-locale.ts';

const words = { article, causes, claims, exercises, messages, phrasing, safety, steps, vocabulary };
const en = { tag: 'en', name: 'English', dir: 'ltr', words } as unknown as Locale;

test('the guide is built and rendered in a real browser', () => {
  const guide = createGuide(en);
  expect(structuredClone(guide)).toEqual(guide);
  expect(guide.steps).toHaveLength(7);
  expect(toMarkdown(guide)).toMatch(/^# .+\n\n/);
});

test('the browser’s own languages are understood', () => {
  expect(pickLocale(navigator.languages)).toBe('en');
});
