import type { ExerciseId } from '../generated/ids.ts';
import type { Issue } from '../model/answer.ts';
import type { SafetyResult, SafetySelection } from '../safety/evaluate-safety.ts';
import { structureOf } from './structure.ts';

/** How an exercise is started. */
export interface StartOptions {
  /** Alone, or together. */
  readonly mode: 'solo' | 'pair';
  /** What `evaluateSafety` said on this device; needed before two people start. */
  readonly gate?: SafetyResult;
  /** What the person set about their own safety, when the app may know it. */
  readonly signals?: readonly SafetySelection[];
}

/** Either a start, with the fields to show, or why not: never who or what is the reason. */
export type Start =
  | {
      readonly ok: true;
      readonly exercise: ExerciseId;
      readonly mode: 'solo' | 'pair';
      /** The fields to show, in order: those of two people only in pairs, none that a signal hides. */
      readonly fields: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Start an exercise, alone or together.
 *
 * Two people start only when the safety questions were offered before and do not pause pair work. The answer is the same
 * whatever the reason, so that it can be shown on a shared device.
 *
 * @returns The fields to show, or an issue: `issue.mode` (it can't be done that way), `issue.gate-required`,
 *   `issue.pair-paused`, or `issue.not-offered` (a signal rules it out).
 * @throws RangeError for an exercise that does not exist.
 * @example
 * startExercise('listening-round', { mode: 'pair' })
 * // => { ok: false, issues: [{ path: 'gate', code: 'issue.gate-required', params: {} }] }
 * startExercise('listening-round', { mode: 'pair', gate: evaluateSafety(['monitoring']) })
 * // => { ok: false, issues: [{ path: 'gate', code: 'issue.pair-paused', params: {} }] }
 * startExercise('quiet-togetherness', { mode: 'solo' })
 * // => { ok: true, exercise: 'quiet-togetherness', mode: 'solo',
 * //      fields: ['mode', 'options', 'touch', 'sound', 'length', 'veto'] }
 */
export function startExercise(id: ExerciseId, options: StartOptions): Start {
  const { mode, gate, signals = [] } = options;
  const exercise = structureOf(id);
  const hides = ({ notFor = [] }: { readonly notFor?: readonly SafetySelection[] }): boolean =>
    notFor.some((signal) => signals.includes(signal));
  const refuse = (path: string, code: Issue['code'], params: Issue['params'] = {}): Start => ({
    ok: false,
    issues: [{ path, code, params }],
  });
  if (!exercise.participants.includes(mode)) return refuse('mode', 'issue.mode', { mode });
  if (mode === 'pair' && exercise.safetyGate === 'pair') {
    if (!gate) return refuse('gate', 'issue.gate-required');
    if (gate.pairWork !== 'allowed' && gate.pairWork !== 'allowed-with-information')
      return refuse('gate', 'issue.pair-paused');
  }
  if (hides(exercise)) return refuse('exercise', 'issue.not-offered');
  const fields = exercise.fields.filter((field) => (field.mode ?? mode) === mode && !hides(field));
  return { ok: true, exercise: exercise.id, mode, fields: fields.map((field) => field.id) };
}
