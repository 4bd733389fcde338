import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLocale } from '../read-locale.ts';
import type { Denied, Denylist } from './denylists/denylist.ts';

// Words are checked in every language that has a folder; a new one brings its own list of what must not be said.
const tags = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  .map((entry) => entry.name);

const listFor = (tag: string) => `${import.meta.dirname}/denylists/${tag.split('-')[0]}.ts`;

test.each(tags)('%s has a list of what must not be said', (tag) => {
  expect(existsSync(listFor(tag)), `write ${listFor(tag)}`).toBe(true);
});

describe.each(tags.filter((tag) => existsSync(listFor(tag))))('%s', async (tag) => {
  const { default: list } = (await import(listFor(tag))) as { default: Denylist };
  const { words } = readLocale(tag);
  const texts = Object.entries(words).flatMap(([namespace, entries]) =>
    Object.entries(entries).flatMap(([entry, fields]) =>
      Object.entries(fields).map(([field, text]) => [`${namespace}:${entry}.${field}`, text] as const),
    ),
  );
  const saying = ({ pattern }: Denied, among = texts) => among.filter(([, text]) => pattern.test(text));
  // What speaks about texts that are better not said quotes them; it gives no advice.
  const ownVoice = texts.filter(([key]) => !key.endsWith('-avoid'));

  test.each(Object.entries(list))('the list catches what it is for: %s', (_, denied: Denied) => {
    for (const line of denied.wouldSay) expect(line).toMatch(denied.pattern);
  });

  test('SAF-04 no text says that the reader’s words could cause, prevent or end violence', () => {
    expect(saying(list.blame, ownVoice)).toEqual([]);
  });

  test('SAF-05 no text puts a label on a person', () => {
    expect(saying(list.labels)).toEqual([]);
  });

  test('SAF-05 diagnoses and scores are named only to say that there are none', () => {
    const { pattern, denial } = list.verdicts;
    const sentences = texts.flatMap(([key, text]) =>
      [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(
        ({ segment }) => [key, segment] as const,
      ),
    );
    const named = sentences.filter(([, sentence]) => pattern.test(sentence));
    expect(named.filter(([, sentence]) => !denial.test(sentence))).toEqual([]);
  });

  test('SAF-06 both notices that set the limits have their words', () => {
    for (const id of ['not-a-diagnosis', 'not-emergency-service'])
      expect(words.safety.notices?.[id]?.trim()).toBeTruthy();
  });

  test('SAF-28 no text speaks of streaks, guilt, urgency or loss', () => {
    expect(saying(list.pressure)).toEqual([]);
  });

  test('SAF-08 nothing that people are invited to do or to tell is sexual', () => {
    const invitations = texts.filter(
      ([key]) => key.startsWith('vocabulary:') || /^messages:(?!help\.)/.test(key),
    );
    expect(invitations.length).toBeGreaterThan(100);
    expect(saying(list.sexual, invitations)).toEqual([]);
  });

  test('SAF-08 no text treats a no as a problem to solve', () => {
    expect(saying(list.refusal, ownVoice)).toEqual([]);
  });
});
