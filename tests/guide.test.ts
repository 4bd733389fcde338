import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  article,
  createGuide,
  findCause,
  findExercise,
  findStep,
  type Guide,
  type Locale,
} from '../src/index.ts';
import { readLocale } from './read-locale.ts';

const en = readLocale('en');
const guide = createGuide(en);

describe('createGuide', () => {
  test('joins structure and words of every entry', () => {
    expect(guide.steps.map((step) => step.id)).toEqual(article.steps.map((step) => step.id));
    expect(guide.tag).toBe('en');
    expect(guide.dir).toBe('ltr');
    for (const step of guide.steps) expect(step.blocks.length).toBeGreaterThan(5);
  });

  test('gives plain JSON that survives cloning and storing', () => {
    expect(structuredClone(guide)).toEqual(guide);
    expect(JSON.parse(JSON.stringify(guide))).toEqual(guide);
  });

  test('gives the same guide for the same locale', () => {
    expect(JSON.stringify(createGuide(en))).toBe(JSON.stringify(guide));
  });

  test('leaves the locale as it was', () => {
    const before = JSON.stringify(en);
    createGuide(en);
    expect(JSON.stringify(en)).toBe(before);
  });

  test.each([undefined, null, 42, 'en', {}])('refuses %j, which is no locale', (value) => {
    expect(() => createGuide(value as unknown as Locale)).toThrow(/needs a locale/);
  });

  test('names the words that a locale lacks', () => {
    const { 'give-space': giveSpace, ...steps } = en.words.steps;
    const { title: _, ...fields } = giveSpace ?? {};
    const partial = { ...en, words: { ...en.words, steps: { ...steps, 'give-space': fields } } };
    expect(() => createGuide(partial)).toThrow(/`en` has no words for steps:give-space\.title/);
  });

  test('leaves no word of the locale unused and no text empty', () => {
    const told = JSON.stringify(guide);
    const inside = (text: string) => told.includes(JSON.stringify(text).slice(1, -1));
    const elsewhere = ['statement', 'altLabels', 'summary', 'title'];
    for (const [namespace, entries] of Object.entries(en.words)) {
      for (const [entry, fields] of Object.entries(entries)) {
        if (namespace === 'safety' && entry === 'help') continue;
        if (namespace === 'messages' && entry !== 'guide') continue;
        for (const [field, text] of Object.entries(fields)) {
          if (!elsewhere.includes(field))
            expect(inside(text), `${namespace} › ${entry} › ${field}`).toBe(true);
        }
      }
    }
    expect(told).not.toContain('""');
  });
});

const findable: readonly (readonly [
  string,
  readonly { id: string }[],
  (guide: Guide, id: never) => { id: string },
])[] = [
  ['step', guide.steps, findStep],
  ['cause', guide.causes, findCause],
  ['exercise', guide.exercises, findExercise],
];

describe.each(findable)('finding a %s', (kind, entities, find) => {
  test.each(entities.map((entity) => entity.id))('%s', (id) => expect(find(guide, id as never).id).toBe(id));

  test('an id that does not exist is an error that lists those that do', () => {
    const known = entities[0]?.id ?? '';
    expect(() => find(guide, 'no-such-id' as never)).toThrow(RangeError);
    expect(() => find(guide, 'no-such-id' as never)).toThrow(
      `there is no ${kind} "no-such-id"; use one of ${known}`,
    );
  });

  test('no string but an id finds anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => find(guide, text as never)).toThrow(RangeError);
      }),
    );
  });
});

describe('the words of the guide', () => {
  test('a claim is never without its attribution', () => {
    for (const claim of guide.claims) {
      expect(claim.text).toContain(claim.attributionLine);
      expect(claim.limitations).not.toBe('');
      expect(claim).not.toHaveProperty('statement');
    }
    for (const block of guide.steps.flatMap((step) => step.blocks)) {
      if (block.type !== 'claim') continue;
      const claim = guide.claims.find((one) => one.id === block.claim);
      expect(block.text).toBe(claim?.text);
    }
  });

  test('every field has a label, every choice its words', () => {
    for (const { fields } of guide.exercises) {
      for (const field of fields) {
        expect(field.label).not.toBe('');
        const chooses =
          ['choice', 'multi-choice', 'scale', 'ref'].includes(field.kind) && !('fromField' in field);
        if (chooses) expect(field.choices.length, field.id).toBeGreaterThan(1);
        else if (field.kind !== 'list') expect(field.choices).toEqual([]);
      }
    }
  });

  test('a field narrows by its kind', () => {
    const wish = findExercise(guide, 'both-of-us-check').fields.find((field) => field.id === 'wish');
    expect(wish?.kind === 'text' ? wish.max : undefined).toBe(160);
  });

  test('the pair exercises declare the safety gate, and no other does', () => {
    for (const { participants, safetyGate } of guide.exercises) {
      expect(safetyGate).toBe(participants.includes('pair') ? 'pair' : 'none');
    }
  });
});
