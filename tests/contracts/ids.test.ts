import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as ids from '../../src/generated/ids.ts';
import { article } from '../../src/index.ts';
import { idPattern } from '../../src/schemas/authored/id.ts';

const lists: Readonly<Record<string, readonly string[]>> = { ...ids };
const source = readFileSync('src/generated/ids.ts', 'utf8');

describe.each(Object.entries(lists))('%s', (_, list) => {
  test('has no id twice', () => expect(new Set(list).size).toBe(list.length));
  test.each(list)('%s follows the grammar', (id) => expect(id).toMatch(idPattern));
});

test('the ids of the data are those of the unions', () => {
  expect(article.steps.map((step) => step.id)).toEqual(ids.stepIds);
  expect(article.causes.map((cause) => cause.id)).toEqual(ids.causeIds);
  expect(article.exercises.map((exercise) => exercise.id)).toEqual(ids.exerciseIds);
  expect(article.claims.map((claim) => claim.id)).toEqual(ids.claimIds);
  expect(article.propositions.map((one) => one.id)).toEqual(ids.propositionIds);
  expect(article.signals.map((signal) => signal.id)).toEqual(ids.signalIds);
});

test('ids of blocks, fields, options and deck items follow the grammar and are in a union', () => {
  const parts = [
    ...[article.intro, article.closing, ...article.steps].flatMap((owner) =>
      owner.blocks.map((block) => block.id),
    ),
    ...article.exercises.flatMap((exercise) => exercise.fields.map((field) => field.id)),
    ...Object.values(article.decks).flatMap((deck) => deck.map((item) => item.id)),
  ];
  for (const id of parts) {
    expect(id).toMatch(idPattern);
    expect(source).toContain(`'${id}'`);
  }
});

// Published ids never change: they are in saved states and in translations.
test('no id of a field or block is also the name of a string of its entry', () => {
  const names = ['title', 'summary', 'purpose', 'definition', 'statement'];
  for (const owner of [...article.steps, article.intro, article.closing]) {
    for (const block of owner.blocks) expect(names).not.toContain(block.id);
  }
  for (const { fields } of article.exercises)
    for (const field of fields) expect(names).not.toContain(field.id);
});
