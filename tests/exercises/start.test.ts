import { describe, expect, test } from 'vitest';
import { exercises, harm, signals } from '../../src/generated/structure.ts';
import { evaluateSafety, exercisesFor, type Start, startExercise } from '../../src/index.ts';

const codes = (start: Start) => (start.ok ? [] : start.issues.map((issue) => issue.code));
const calm = evaluateSafety([]);
const forTwo = exercises.filter(({ participants }) => participants.includes('pair'));

describe('SAF-01 two people start only after the safety questions', () => {
  test('every exercise for two declares the gate, and no other does', () => {
    for (const { id, participants, safetyGate } of exercises)
      expect(safetyGate, id).toBe(participants.includes('pair') ? 'pair' : 'none');
    expect(forTwo.length).toBe(13);
  });

  test.each(forTwo)('$id', ({ id, participants }) => {
    expect(codes(startExercise(id, { mode: 'pair' }))).toEqual(['issue.gate-required']);
    expect(startExercise(id, { mode: 'pair', gate: calm })).toMatchObject({ ok: true, mode: 'pair' });
    expect(startExercise(id, { mode: 'pair', gate: evaluateSafety(['not-sure']) }).ok).toBe(true);
    expect(startExercise(id, { mode: 'solo' }).ok).toBe(participants.includes('solo'));
  });

  test.each(signals)('$id pauses every exercise for two, and nothing tells why', (signal) => {
    for (const { id } of forTwo) {
      expect(
        startExercise(id, { mode: 'pair', gate: evaluateSafety([signal.id]), signals: [signal.id] }),
      ).toEqual({
        ok: false,
        issues: [{ path: 'gate', code: 'issue.pair-paused', params: {} }],
      });
    }
  });

  test('a gate that is none does not open', () => {
    expect(codes(startExercise('listening-round', { mode: 'pair', gate: {} as never }))).toEqual([
      'issue.pair-paused',
    ]);
  });
});

describe('startExercise', () => {
  test.each(exercises)('$id is done as it can be done', ({ id, participants }) => {
    for (const mode of ['solo', 'pair'] as const) {
      const start = startExercise(id, { mode, gate: calm });
      expect(codes(start)).toEqual(participants.includes(mode) ? [] : ['issue.mode']);
    }
  });

  test.each(exercises)('$id shows what belongs to one or to two', ({ id, participants, fields }) => {
    for (const mode of participants) {
      const start = startExercise(id, { mode, gate: calm });
      const shown = fields
        .filter((field) => mode === 'pair' || field.mode !== 'pair')
        .map((field) => field.id);
      expect(start).toEqual({ ok: true, exercise: id, mode, fields: shown });
    }
  });

  test.each(exercises)(
    '$id follows its `notFor` when the signals are known',
    ({ id, participants, fields, notFor }) => {
      if (!participants.includes('solo')) return;
      for (const signal of harm) {
        const start = startExercise(id, { mode: 'solo', signals: [signal] });
        expect(codes(start)).toEqual(notFor.includes(signal) ? ['issue.not-offered'] : []);
        for (const field of fields.filter((one) => one.notFor?.includes(signal)))
          expect(start.ok && start.fields).not.toContain(field.id);
      }
    },
  );

  test('an exercise that does not exist is a programmer’s mistake', () => {
    expect(() => startExercise('listening' as never, { mode: 'solo' })).toThrow(RangeError);
  });
});

describe('exercisesFor', () => {
  test('lists all in the order of the article', () => {
    expect(exercisesFor().map(({ id }) => id)).toEqual(exercises.map(({ id }) => id));
  });

  test.each(['solo', 'pair'] as const)('%s', (mode) => {
    const offered = exercises.filter(({ participants }) => participants.includes(mode));
    expect(exercisesFor({ mode })).toEqual(offered.map(({ id }) => ({ id, participants: [mode] })));
  });

  test.each(signals)('with $id there is nothing for two, and there is something for one', ({ id }) => {
    expect(exercisesFor({ mode: 'pair', signals: [id] })).toEqual([]);
    const alone = exercisesFor({ signals: [id] });
    expect(alone.length).toBeGreaterThan(5);
    for (const offered of alone) {
      expect(offered.participants).toEqual(['solo']);
      expect(startExercise(offered.id, { mode: 'solo', signals: [id] }).ok).toBe(true);
    }
  });
});
