import type { ExerciseId } from '../generated/ids.ts';
import type { ExerciseStructure, FieldStructure } from '../model/exercise.ts';
import type { EvaluationStatus } from './evaluation.ts';
import type { Share } from './share.ts';
import { fieldOf, structureOf } from './structure.ts';
import { tidyAnswers } from './tidy-answers.ts';

/** What only the app knows of a statement. */
export interface XapiOptions<Actor extends object> {
  /** Who did it, as the app names people in its record store; passed on as it is. */
  readonly actor: Actor;
  /** An IRI of the app, ending in `/` or `#`, that the names of exercises and answers are put after. */
  readonly base: string;
  /** RFC 3339 with offset. */
  readonly timestamp?: string;
}

/** What an xAPI statement may be about: how a session ended, what was shared, or both. */
export interface XapiSource<Id extends ExerciseId = ExerciseId> {
  readonly exercise: Id;
  readonly status?: EvaluationStatus;
  readonly answers?: Share<Id>['answers'];
}

/** An xAPI 1.0.3 statement. */
export interface XapiStatement<Actor extends object> {
  readonly version: '1.0.3';
  readonly actor: Actor;
  readonly verb: { readonly id: string };
  readonly object: { readonly objectType: 'Activity'; readonly id: string };
  readonly result?: {
    readonly completion?: boolean;
    readonly extensions?: Readonly<Record<string, readonly string[]>>;
  };
  readonly timestamp?: string;
}

/**
 * Turn the end of a session, or a share, into an xAPI statement for a learning record store.
 *
 * It holds ids only: the exercise, how it ended, and which of the offered choices were shared. Nothing that a person wrote,
 * no number, no date, no answer of a `device` class, shared or not, and no safety signal can be in it. `stopped` is
 * reported like `partial`: nobody is told that somebody stopped.
 *
 * @param source - `{ exercise, status }`, or the `share` of `buildShare`, or both in one object.
 * @returns A new plain object.
 * @throws RangeError for an exercise that does not exist.
 * @example
 * const options = { actor: { mbox: 'mailto:a@example.org' }, base: 'https://example.org/attune/' }
 * toXapi({ exercise: 'quiet-togetherness', status: 'complete', answers: { sound: 'music' } }, options)
 * // => { version: '1.0.3', actor: { mbox: 'mailto:a@example.org' },
 * //      verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
 * //      object: { objectType: 'Activity', id: 'https://example.org/attune/quiet-togetherness' },
 * //      result: { completion: true, extensions: { 'https://example.org/attune/quiet-togetherness/sound': ['music'] } } }
 */
export function toXapi<Actor extends object, Id extends ExerciseId>(
  source: XapiSource<Id>,
  options: XapiOptions<Actor>,
): XapiStatement<Actor> {
  const { status } = source;
  const { actor, base, timestamp } = options;
  const exercise = structureOf(source.exercise) as ExerciseStructure & { readonly id: Id };
  const activity = base + exercise.id;
  const answers = Object.entries(tidyAnswers(exercise, source.answers)).flatMap(([field, answer]) => {
    const ids = chosenIds(fieldOf(exercise, field), answer);
    return ids.length > 0 ? [[`${activity}/${field}`, ids] as const] : [];
  });
  const result = {
    ...(status && { completion: status === 'complete' }),
    ...(answers.length > 0 && { extensions: Object.fromEntries(answers) }),
  };
  return {
    version: '1.0.3',
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verbOf(status)}` },
    object: { objectType: 'Activity', id: activity },
    ...(Object.keys(result).length > 0 && { result }),
    ...(timestamp !== undefined && { timestamp }),
  };
}

function verbOf(status: EvaluationStatus | undefined): string {
  switch (status) {
    case 'complete':
      return 'completed';
    case 'postponed':
      return 'suspended';
    case undefined:
      return 'shared';
    default:
      return 'progressed';
  }
}

/** Which of the offered choices an answer holds, when its field may leave at all; own words are never among them. */
function chosenIds(field: FieldStructure | undefined, answer: unknown): readonly string[] {
  if (field?.privacy !== 'owner' && field?.privacy !== 'joint') return [];
  const choices = field.kind === 'list' ? field.of : field;
  if (!choices || !('from' in choices || 'options' in choices)) return [];
  return [answer].flat().filter((one) => typeof one === 'string');
}
