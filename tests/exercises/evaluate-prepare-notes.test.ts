import { expect, test } from 'vitest';
import { evaluateExercise } from '../../src/index.ts';
import pack from '../../src/phrasing/packs/en.ts';

const notes = {
  observation: 'The phone lay on the table all through dinner.',
  feeling: ['lonely', { other: 'left out' }],
  hope: 'One dinner a week without screens',
  'own-part': 'I looked at mine first',
  'not-today': 'the holidays',
} as const;
const consent = { a: true, b: true };

test('puts what was seen first, then the feeling, then the hope', () => {
  const { summary, status } = evaluateExercise('prepare-notes', notes);
  expect(status).toBe('complete');
  expect(summary.map(({ field }) => field)).toEqual(['observation', 'feeling', 'hope']);
  expect(summary[1]?.message.values).toMatchObject({
    answer: [{ key: 'vocabulary:feelings.lonely', values: {} }, 'left out'],
  });
});

test('needs something seen or hoped for, and one thing more', () => {
  const statusOf = (answers: object) => evaluateExercise('prepare-notes', answers).status;
  expect(statusOf({ hope: notes.hope })).toBe('partial');
  expect(statusOf({ hope: notes.hope, when: 'today' })).toBe('complete');
  expect(statusOf({ when: 'today', feeling: ['sad'] })).toBe('partial');
});

test('keeps one’s own part and what is not for today out of all that comes back', () => {
  const result = JSON.stringify(evaluateExercise('prepare-notes', notes, { pack }));
  expect(result).not.toContain(notes['own-part']);
  expect(result).not.toContain(notes['not-today']);
});

test('checks the wording of what was seen and of the hope, of nothing else', () => {
  const draft = 'You never listen to me.';
  const all = { observation: draft, hope: draft, 'own-part': draft, 'not-today': draft };
  const wording = evaluateExercise('prepare-notes', all, { pack }).notices.filter(
    ({ id }) => id === 'wording',
  );
  expect(wording.map(({ field }) => field)).toEqual(['observation', 'hope']);
  for (const one of wording) {
    expect(one.finding?.kind).toBe('absolute-accusation');
    expect(one.suggestions?.length).toBeGreaterThan(0);
    expect(one.severity).toBe('info');
  }
});

test('always warns that a device may be read', () => {
  expect(evaluateExercise('prepare-notes', {}).notices.map(({ id }) => id)).toContain('device-may-be-read');
});

test('tells when both are ready, and nothing of what the other wrote', () => {
  const both = evaluateExercise(
    'prepare-notes',
    { ...notes, consent },
    { mode: 'pair', partnerReady: true, partner: { hope: 'CANARY', observation: 'CANARY' } },
  );
  expect(both.bothReady).toBe(true);
  expect(JSON.stringify(both)).not.toContain('CANARY');
  expect(evaluateExercise('prepare-notes', { ...notes, consent }, { mode: 'pair' }).bothReady).toBe(false);
  expect(evaluateExercise('prepare-notes', { consent }, { mode: 'pair', partnerReady: true }).bothReady).toBe(
    false,
  );
  expect(evaluateExercise('prepare-notes', notes, { partnerReady: true }).bothReady).toBe(false);
});
