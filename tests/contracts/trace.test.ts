import { expect, test } from 'vitest';
import { article } from '../../src/index.ts';

test('the article has its seven steps, 21 causes, 16 exercises and 110 propositions', () => {
  expect(article.steps).toHaveLength(7);
  expect(article.causes).toHaveLength(21);
  expect(article.exercises).toHaveLength(16);
  expect(article.claims).toHaveLength(13);
  expect(article.propositions).toHaveLength(110);
  expect(article.signals).toHaveLength(13);
});

test.each(article.propositions)(
  'proposition $number, $id, is carried or not adopted with a reason',
  (proposition) => {
    const carriers = proposition.carriedBy.filter((by) => !by.startsWith('exercises/'));
    if (proposition.notAdopted === undefined) expect(carriers.length).toBeGreaterThan(0);
    else expect(proposition.notAdopted.length).toBeGreaterThan(20);
  },
);

test('everything that says it carries a proposition exists', () => {
  const known = new Set([
    ...[article.intro, article.closing].flatMap((frame) =>
      frame.blocks.map((block) => `article#${block.id}`),
    ),
    ...article.steps.flatMap((step) => step.blocks.map((block) => `steps/${step.id}#${block.id}`)),
    ...article.causes.map((cause) => `causes/${cause.id}`),
    ...article.claims.map((claim) => `claims/${claim.id}`),
    ...article.exercises.map((exercise) => `exercises/${exercise.id}`),
  ]);
  for (const { carriedBy } of article.propositions) for (const by of carriedBy) expect(known).toContain(by);
});

test('the promise of a quick recovery is not adopted', () => {
  const quick = article.propositions.find((one) => one.id === 'intro-quick-recovery');
  expect(quick?.notAdopted).toBeDefined();
});
