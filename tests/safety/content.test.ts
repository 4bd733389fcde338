import { describe, expect, test } from 'vitest';
import {
  article,
  blocksFor,
  claimsFor,
  createGuide,
  evaluateExercise,
  exercisesFor,
  exercisesForCauses,
  formatClaim,
  toMarkdown,
} from '../../src/index.ts';
import { readLocale } from '../read-locale.ts';

const guide = createGuide(readLocale('en'));
const harm = article.signals.filter((signal) => signal.harm);
const sections = [guide.intro, ...guide.steps, guide.closing];
const allCauses = article.causes.map((cause) => cause.id);
const exercise = (id: string) => {
  const found = article.exercises.find((one) => one.id === id);
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
};
const field = (id: string, name: string) => exercise(id).fields.find((one) => one.id === name);

/** The advice that harm withdraws: P016, P019, P056 to P059, P066 as a couple, P084 to P087, P092 to P094. */
const withdrawn = [16, 19, 56, 57, 58, 59, 66, 84, 85, 86, 87, 92, 93, 94].map((number) => {
  const proposition = article.propositions.find((one) => one.number === number);
  if (!proposition) throw new Error(`no proposition ${number}`);
  return proposition.id;
});

describe.each(harm)('SAF-03 with $id set', ({ id }) => {
  const signals = [id];

  test('no list offers an exercise for two, or one that it rules out', () => {
    expect(exercisesFor({ mode: 'pair', signals })).toEqual([]);
    for (const offered of [exercisesFor({ signals }), exercisesForCauses(allCauses, { signals })]) {
      expect(offered.length).toBeGreaterThan(0);
      for (const { id: one, participants } of offered) {
        expect(participants).toEqual(['solo']);
        expect(exercise(one).notFor).not.toContain(id);
      }
    }
  });

  test.each(withdrawn)('no list holds the advice %s', (proposition) => {
    const carriers = sections.flatMap((section) =>
      section.blocks.filter((block) => block.propositions.includes(proposition as never)),
    );
    expect(carriers.length).toBeGreaterThan(0);
    const left = sections.flatMap((section) => blocksFor(section, { signals }));
    for (const block of carriers) expect(left).not.toContain(block);
    const text = toMarkdown(guide, { signals, claims: 'all' });
    for (const block of carriers) if ('text' in block) expect(text).not.toContain(block.text);
  });

  test('help as a couple is left out, also when the person only says so in that exercise', () => {
    const answers = { 'for-whom': 'us' } as const;
    expect(evaluateExercise('therapist-search-prep', answers, { signals })).toMatchObject({
      settings: ['individual'],
    });
    expect(evaluateExercise('therapist-search-prep', { ...answers, 'safety-first': true })).toMatchObject({
      settings: ['individual'],
    });
    expect(evaluateExercise('therapist-search-prep', answers)).toMatchObject({
      settings: ['individual', 'couple'],
    });
  });
});

test('SAF-03 a misspelt signal lets no advice pass', () => {
  expect(() => blocksFor(guide.intro, { signals: ['harmed' as never] })).toThrow(RangeError);
  expect(() => toMarkdown(guide, { signals: ['harmed' as never] })).toThrow(RangeError);
});

describe('SAF-08', () => {
  test('touch is none unless both say yes', () => {
    const touch = field('quiet-togetherness', 'touch');
    expect(touch).toMatchObject({ kind: 'choice', default: 'none', options: ['none', 'if-both-say-yes'] });
  });

  test('no exercise but that one asks about touch', () => {
    const asking = article.exercises.flatMap(({ id, fields }) =>
      fields.filter((one) => /touch|intimacy|sex|kiss/.test(one.id)).map((one) => `${id}.${one.id}`),
    );
    expect(asking).toEqual(['quiet-togetherness.touch']);
  });
});

describe('SAF-09', () => {
  const ladder = exercise('sharing-ladder');

  test('what a person tells of themselves stays on the device, and none of it is required', () => {
    for (const one of ladder.fields) {
      if (one.kind === 'consent') continue;
      expect(one.required, one.id).toBeUndefined();
      if (one.id !== 'partner-invited') expect(one.privacy, one.id).toBe('device');
    }
  });

  test('not today is as good an end as any', () => {
    expect(ladder.completeWhen.anyOf).toContainEqual(['readiness=not-today']);
    expect(evaluateExercise('sharing-ladder', { readiness: 'not-today' }).status).toBe('complete');
  });

  test('passing a card ends it as well as answering, and is nowhere counted', () => {
    const result = evaluateExercise('curious-questions', { passes: ['easy-hour', 'small-comfort'] });
    expect(result.status).toBe('complete');
    for (const { field: from, message } of result.summary) {
      expect(from).not.toBe('passes');
      expect(message.key).toMatch(/^vocabulary:curious-questions\./);
    }
  });

  test('no prompt is about a topic that could be used to control or hurt', () => {
    const excluded =
      /\bincome\b|\bsalar|\bearn|\bpassword|\bpin\b|\blocation|\bwhere you are\b|\bpictures? of you|\bsexual|\bimmigra|\bvisa\b|\blegal status|\babuse|\bsecret of (?:someone|a friend)/i;
    const prompts = [
      ...guide.vocabulary['sharing-prompts'].items,
      ...guide.vocabulary['curious-questions'].items,
    ];
    expect(prompts.length).toBeGreaterThan(40);
    for (const { id, label } of prompts) expect(label, id).not.toMatch(excluded);
    expect('How much do you earn?').toMatch(excluded);
    for (const { topic } of article.decks['curious-questions'])
      expect(['everyday', 'friends', 'joys', 'memories', 'hopes', 'work', 'family', 'beliefs']).toContain(
        topic,
      );
  });
});

test.each(guide.exercises)(
  'SAF-11 $id says what a shared device can show, and how to do it on paper',
  (one) => {
    expect(one.deviceWarning.length).toBeGreaterThan(20);
    expect(one.onPaper.length).toBeGreaterThan(20);
    expect(one.deviceWarning).toMatch(/device/);
  },
);

describe('SAF-25', () => {
  test('the guide is for adults, and says so as data', () => {
    expect(guide.minAge).toBe(18);
    expect(article.minAge).toBe(18);
  });

  test('with somebody under age there is nothing for two', () => {
    expect(exercisesFor({ mode: 'pair', signals: ['under-age'] })).toEqual([]);
  });
});

test.each(guide.claims)(
  'SAF-26 $id is shown with its source, its period and its limits wherever it is shown',
  (claim) => {
    expect(formatClaim(claim)).toContain(claim.attributionLine);
    expect(formatClaim(claim)).toContain(claim.limitations);
    expect(claim.period).not.toBe('');
    const blocks = sections.flatMap((section) => section.blocks);
    for (const block of blocks) {
      if (block.type !== 'claim' || block.claim !== claim.id) continue;
      expect(block.text).toContain(claim.attributionLine);
      expect(block.limitations).toBe(claim.limitations);
    }
    const markdown = toMarkdown(guide, { claims: 'all' });
    if (markdown.includes(claim.text)) expect(markdown).toContain(claim.limitations);
  },
);

test('SAF-26 claims of low confidence or another place are not shown unless asked for', () => {
  for (const claim of claimsFor(guide))
    expect([claim.display, claim.transferable]).toEqual(['default', true]);
});

describe('SAF-27', () => {
  test.each(article.steps)('$id: all its blocks name signals that exist, or none', ({ blocks }) => {
    const known = article.signals.map((signal) => signal.id);
    for (const block of blocks) for (const id of block.notFor ?? []) expect(known).toContain(id);
  });

  test.each([
    'active-listening-no-judging-actions',
    'active-listening-no-defending',
    'active-listening-no-arguing',
    'active-listening-hear-to-the-end',
    'communicate-needs-good-for-both',
    'communicate-needs-mutual-benefit',
    'communicate-needs-not-only-self',
    'give-space-allow-space',
  ] as const)('the advice %s is withdrawn under every signal of harm', (proposition) => {
    const advice = article.steps
      .flatMap((step) => step.blocks)
      .filter((block) => block.type !== 'example' && block.propositions?.includes(proposition));
    expect(advice.length).toBeGreaterThan(0);
    for (const block of advice)
      expect(block.notFor).toEqual(expect.arrayContaining(harm.map((signal) => signal.id)));
  });
});
