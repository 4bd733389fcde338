import { expect, test } from 'vitest';
import { evaluateExercise } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';

type Answers = Parameters<typeof evaluateExercise<'both-of-us-check'>>[1];

const wish = { wish: 'one walk a week', 'small-version': 'ten minutes on Sunday' };
const me = { 'gain-me': 'fresh air' };
const partner = { 'gain-partner': 'quiet' };
const view = { 'partner-view': 'I like walking.' };
const check = (answers: Answers, context: object = {}) =>
  evaluateExercise('both-of-us-check', answers, context);
const pair = (answers: Answers) => check({ ...answers, consent: { a: true, b: true } }, { mode: 'pair' });

test.each([
  ['nothing', {}, 'unknown-until-asked'],
  ['one’s own gain', me, 'unknown-until-asked'],
  ['both, one of them a guess', { ...me, ...partner }, 'unknown-until-asked'],
  ['the partner’s gain only', partner, 'one-sided-partner'],
] as const)('alone, with %s: the balance is as far as one can know', (_, gains, balance) => {
  expect(check({ ...wish, ...gains }).balance).toBe(balance);
});

test.each([
  ['nothing', {}, 'unknown-until-asked'],
  ['one’s own gain', me, 'one-sided-me'],
  ['both', { ...me, ...partner }, 'mutual'],
  ['the partner’s gain only', partner, 'one-sided-partner'],
] as const)('with the partner’s view and %s', (_, gains, balance) => {
  expect(pair({ ...wish, ...gains, ...view }).balance).toBe(balance);
  const shared = check({ ...wish, ...gains, consent: { a: true, b: true } }, { mode: 'pair', partner: view });
  expect(shared.balance).toBe(balance);
  expect(shared.summary.at(-1)?.field).toBe('partner-view');
});

test('says so when one’s own need is missing', () => {
  const ids = (answers: Answers) => check(answers).notices.map(({ id }) => id);
  expect(ids({ ...wish, ...partner })).toContain('own-need-missing');
  expect(ids({ ...wish, ...partner, ...me })).not.toContain('own-need-missing');
});

test('is complete with a wish, one gain and a small version', () => {
  expect(check({ ...wish, ...me }).status).toBe('complete');
  expect(check({ ...wish, ...partner }).status).toBe('complete');
  expect(check(wish).status).toBe('partial');
  expect(check({ wish: 'a walk', ...me }).status).toBe('partial');
});

test.each([
  ['it stands on its own', { ...wish, ...partner, exempt: true }, {}],
  ['it is safety', { ...wish, ...partner }, { need: 'safety' }],
] as const)('a need ends the check when %s', (_, answers, context) => {
  const result = check(answers, context);
  expect(result.status).toBe('complete');
  expect(result).not.toHaveProperty('balance');
  expect(result.notices.map(({ id }) => id)).toEqual(['some-needs-stand-alone']);
  expect(result.summary.map(({ field }) => field)).toEqual(['wish']);
});

test('another need does not end it', () => {
  expect(check({ ...wish, ...me }, { need: 'rest' }).balance).toBe('unknown-until-asked');
});

test('keeps what it may cost the partner to oneself, and a guess out of what two people see', () => {
  const all = { ...wish, ...me, 'gain-partner': 'GUESS', 'cost-partner': 'COST', ...view };
  expect(JSON.stringify(check(all))).not.toContain('COST');
  expect(check(all).summary).toContainEqual(expect.objectContaining({ field: 'gain-partner' }));
  expect(JSON.stringify(pair(all))).not.toMatch(/COST|GUESS/);
  expect(JSON.stringify(check(all))).not.toContain(view['partner-view']);
});

test('SAF-16 says nothing of how the partner’s view reads', () => {
  const answers = { ...wish, ...me };
  const views = ['Yes, gladly.', 'I would rather not.', 'You never ask me.'];
  const results = views.map((text) => {
    const { summary: _, ...rest } = check(
      { ...answers, 'partner-view': text, consent: { a: true, b: true } },
      { mode: 'pair', pack },
    );
    return rest;
  });
  for (const result of results) expect(result).toEqual(results[0]);
});
