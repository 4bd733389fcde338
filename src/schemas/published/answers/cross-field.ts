import type { IssueCode, MomentAnswer } from '../../../model/answer.ts';
import type { ExerciseStructure, FieldStructure } from '../../../model/exercise.ts';
import { addDuration } from '../../../time/duration.ts';
import { type Instant, instantOf, readMoment } from '../../../time/instant.ts';
import { isoWeekOf, weekNumber } from '../../../time/iso-week.ts';

type Path = readonly (string | number)[];
type Plain = Readonly<Record<string, unknown>>;

/** What one answer makes wrong about another, or the present moment about an answer. */
export interface CrossFieldProblem {
  readonly path: Path;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const problem = (
  path: Path,
  code: IssueCode,
  params: CrossFieldProblem['params'] = {},
): CrossFieldProblem[] => [{ path, code, params }];

/**
 * Compare answers with each other and with the present moment.
 *
 * @param answers - As the schema of each field gave them.
 * @param broken - The fields that are wrong by themselves: nothing is compared with those.
 * @param now - RFC 3339; without it nothing is compared with the present.
 */
export function crossFieldProblems(
  { fields }: ExerciseStructure,
  answers: Plain,
  broken: ReadonlySet<unknown>,
  now: string | undefined,
): readonly CrossFieldProblem[] {
  const sound = (field: string | undefined) => field !== undefined && !broken.has(field);
  return fields.flatMap((field) => {
    const answer = answers[field.id] ?? undefined;
    const found = sound(field.requiredWith?.split('=')[0]) ? missing(field, answers) : [];
    if (answer === undefined || broken.has(field.id)) return found;
    if (sound(field.perItemOf)) found.push(...strangeItems(field, answer, answers));
    const list = listOf(field);
    if (sound(list)) found.push(...strangeIndexes([field.id], answer, lengthOf(answers[list ?? ''])));
    if (field.kind === 'date-time')
      found.push(...wrongMoment(field, answer as MomentAnswer, answers, sound, now));
    if (field.kind === 'text' && field.format === 'iso-week')
      found.push(...futureWeek(field.id, answer, now));
    return found;
  });
}

/** A field that another answer calls for. */
function missing({ id, requiredWith = '' }: FieldStructure, answers: Plain): CrossFieldProblem[] {
  const [other = '', expected] = requiredWith.split('=');
  const given = answers[other] ?? undefined;
  const calls = expected === undefined ? given !== undefined : given === expected;
  return calls && (answers[id] ?? undefined) === undefined
    ? problem([id], 'issue.required-with', { other })
    : [];
}

/** Answers for items that were not chosen. */
function strangeItems(
  { id, perItemOf = '' }: FieldStructure,
  answer: unknown,
  answers: Plain,
): CrossFieldProblem[] {
  const items = (answers[perItemOf] ?? []) as readonly unknown[];
  return Object.keys(answer as object)
    .filter((item) => !items.includes(item))
    .flatMap((item) => problem([id, item], 'issue.unknown-option'));
}

const listOf = (field: FieldStructure): string | undefined => {
  const choices = field.kind === 'list' ? field.of : field;
  return choices && 'fromField' in choices ? choices.fromField : undefined;
};

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** Indexes, wherever they stand in the answer, that are not in the list. */
function strangeIndexes(path: Path, answer: unknown, length: number): CrossFieldProblem[] {
  if (typeof answer === 'number') return answer < length ? [] : problem(path, 'issue.unknown-option');
  return Object.entries(answer ?? {}).flatMap(([key, inner]) =>
    strangeIndexes([...path, Array.isArray(answer) ? Number(key) : key], inner, length),
  );
}

type MomentField = Extract<FieldStructure, { kind: 'date-time' }>;

function wrongMoment(
  field: MomentField,
  answer: MomentAnswer,
  answers: Plain,
  sound: (field: string | undefined) => boolean,
  now: string | undefined,
): CrossFieldProblem[] {
  const at = instantOf(answer) ?? NaN;
  const isLate = (from: Instant, limit: string | undefined): boolean =>
    limit !== undefined && at > (addDuration(from, limit, answer.zone) ?? Infinity);
  const present = now === undefined ? undefined : instantOf(now);
  const found: CrossFieldProblem[] = [];
  if (present !== undefined) {
    if (field.earliest === 'now' && at < startOfMinute(present))
      found.push(...problem([field.id], 'issue.in-the-past'));
    if (isLate(present, field.latest))
      found.push(...problem([field.id], 'issue.too-late', { latest: field.latest ?? '' }));
  }
  const { after: other } = field;
  const from =
    other !== undefined && sound(other)
      ? instantOf((answers[other] as MomentAnswer | null) ?? '')
      : undefined;
  if (other === undefined || from === undefined) return found;
  if (at <= from) return [...found, ...problem([field.id], 'issue.must-be-after', { other })];
  const latest = latestAfter(field, answers);
  return isLate(from, latest)
    ? [...found, ...problem([field.id], 'issue.too-late', { latest: latest ?? '', other })]
    : found;
}

/** People choose minutes: this one is not over before it ends. */
const startOfMinute = (instant: Instant): Instant => Math.floor(instant / 60_000) * 60_000;

function latestAfter(
  { latestAfterByChoice: special, latestAfter: usual }: MomentField,
  answers: Plain,
): string | undefined {
  return special && answers[special.field] === special.is ? special.latest : usual;
}

function futureWeek(id: string, week: unknown, now: string | undefined): CrossFieldProblem[] {
  const present = now === undefined ? undefined : readMoment(now);
  if (!present) return [];
  const thisWeek = weekNumber(isoWeekOf(present.clock, 'UTC')) ?? Infinity;
  return (weekNumber(String(week)) ?? -Infinity) > thisWeek ? problem([id], 'issue.in-the-future') : [];
}
