import type { Answers } from '../generated/answers.ts';
import type { ExerciseId } from '../generated/ids.ts';
import type { Issue } from '../model/answer.ts';
import type { ExerciseStructure, FieldStructure } from '../model/exercise.ts';
import { fieldOf, structureOf } from './structure.ts';
import { tidyAnswers } from './tidy-answers.ts';

/** A field that its author chose to share; an object when there is more to say about it. */
export type SharedField<Id extends ExerciseId> =
  | (keyof Answers<Id> & string)
  | {
      readonly field: keyof Answers<Id> & string;
      /** The author says of this one answer, kept private until now, that it may leave. */
      readonly promote?: true;
      /** Whose answer it is, for what each partner or the other partner answers: only the author can share. */
      readonly author?: 'a' | 'b' | 'partner';
    };

/** What leaves: the named answers and nothing else. */
export interface Share<Id extends ExerciseId = ExerciseId> {
  readonly exercise: Id;
  readonly answers: Partial<Answers<Id>>;
}

/** Either a share, or what can't be in it. */
export type ShareResult<Id extends ExerciseId = ExerciseId> =
  | { readonly ok: true; readonly share: Share<Id> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Put together what a person wants to share of their answers: exactly the fields they name, and nothing by default.
 *
 * `owner` and `joint` fields can be named. A `device-promotable` one needs `promote: true`, its author's explicit yes to
 * this one answer. `device` and `device-absolute` fields never leave. What each partner answers for themselves, or the
 * other partner wrote, is shared with its `author` only. There is no wildcard: one field that may not leave, and nothing does.
 *
 * @param answers - All answers; not changed, and nothing of them is kept by reference.
 * @param fields - Every field to share, by name.
 * @returns The share, or an issue for each field that can't be in it: `issue.private-field`, `issue.unknown-field`.
 * @throws RangeError for an exercise that does not exist; TypeError when `fields` is no list.
 * @example
 * buildShare('prepare-notes', { hope: 'One calm talk', 'own-part': 'I shouted' }, ['hope'])
 * // => { ok: true, share: { exercise: 'prepare-notes', answers: { hope: 'One calm talk' } } }
 * buildShare('prepare-notes', { 'own-part': 'I shouted' }, ['own-part'])
 * // => { ok: false, issues: [{ path: 'own-part', code: 'issue.private-field', params: {} }] }
 * buildShare('weekly-check-in', { 'one-hard': 'Tuesday' }, [{ field: 'one-hard', promote: true }])
 * // => { ok: true, share: { exercise: 'weekly-check-in', answers: { 'one-hard': 'Tuesday' } } }
 */
export function buildShare<Id extends ExerciseId>(
  id: Id,
  answers: Answers<Id>,
  fields: readonly SharedField<Id>[],
): ShareResult<Id> {
  const exercise = structureOf(id) as ExerciseStructure & { readonly id: Id };
  if (!Array.isArray(fields))
    throw new TypeError(`fields is of type ${typeof fields}; name every field to share, in a list`);
  const chosen = fields.map(choiceOf);
  const issues = chosen.flatMap((choice) => refusal(exercise, choice) ?? []);
  if (issues.length > 0) return { ok: false, issues };
  const tidy = tidyAnswers(exercise, answers) as Readonly<Record<string, unknown>>;
  const shared = new Map<string, unknown>();
  for (const { field, author } of chosen) {
    const answer = author === 'a' || author === 'b' ? half(tidy[field], author) : tidy[field];
    if (answer !== undefined) shared.set(field, merge(shared.get(field), answer));
  }
  return { ok: true, share: { exercise: id, answers: Object.fromEntries(shared) as Partial<Answers<Id>> } };
}

interface Choice {
  readonly field: string;
  readonly promote?: boolean;
  readonly author?: string;
}

const choiceOf = (choice: string | Choice | null): Choice =>
  typeof choice === 'object' && choice ? choice : { field: String(choice) };

function refusal(exercise: ExerciseStructure, choice: Choice): Issue | undefined {
  const field = fieldOf(exercise, choice.field);
  if (!field) return { path: String(choice.field), code: 'issue.unknown-field', params: {} };
  return mayLeave(field, choice) ? undefined : { path: field.id, code: 'issue.private-field', params: {} };
}

function mayLeave(field: FieldStructure, { promote, author }: Choice): boolean {
  switch (field.privacy) {
    case 'joint':
      return author === undefined;
    case 'owner':
      return isByAuthor(field, author);
    case 'device-promotable':
      return promote === true && isByAuthor(field, author);
    default:
      return false;
  }
}

function isByAuthor({ by }: FieldStructure, author: string | undefined): boolean {
  if (by === 'each') return author === 'a' || author === 'b';
  return author === (by === 'partner' ? 'partner' : undefined);
}

function half(answer: unknown, author: 'a' | 'b'): unknown {
  const one = (answer as Readonly<Record<string, unknown>> | undefined)?.[author];
  return one === undefined ? undefined : { [author]: one };
}

/** When each partner shares their half, both are there. */
const merge = (before: unknown, answer: unknown): unknown =>
  typeof before === 'object' && !Array.isArray(before) ? { ...before, ...(answer as object) } : answer;
