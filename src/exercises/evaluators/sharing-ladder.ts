import type { Answers } from '../../generated/answers.ts';
import { type MessageDescriptor, message } from '../../messages/message.ts';
import type { Guide } from '../../model/article.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { MessageValue } from '../../model/message.ts';
import type { EvaluationContext, Outcome } from '../evaluation.ts';
import { notice } from '../notice.ts';
import { isPairExercise, statusOf } from '../status.ts';
import { answerLines, chosenInWords, labelled } from '../summary.ts';

type Ladder = Answers<'sharing-ladder'>;
type Rungs = NonNullable<Ladder['rungs']>;
type Rung = Rungs[number];

/** A rung that was taken, and how it felt. */
interface Taken {
  readonly rung: Rung;
  readonly after: NonNullable<Ladder['after']>;
}

/** Small steps of telling something about oneself. */
export interface SharingLadderOutcome extends Outcome {
  /**
   * What may come next, as positions in `rungs`: one further when the last felt lighter or the same, the same or an
   * easier one when it felt heavier. Empty when nothing should be offered, and for two people in one result.
   */
  readonly next: readonly number[];
}

/** One’s own plan and what may come next in it; nothing of the partner’s is looked at. */
export function evaluateSharingLadder(
  exercise: ExerciseStructure,
  answers: Ladder,
  context: EvaluationContext<'sharing-ladder'>,
): SharingLadderOutcome {
  const rungs = answers.rungs ?? [];
  const today = rungs[answers.today ?? -1];
  const { today: _, ...rest } = answers;
  const given: Ladder = today ? answers : rest;
  const isPrivate = !isPairExercise(exercise, context);
  const before = (context.history ?? []).flatMap(({ answers: earlier }) => takenIn(earlier)).at(-1);
  const now = takenIn(given)[0];
  const rests = given.readiness === 'not-today' || context.ended !== undefined || (today && !now);
  const next = isPrivate && !rests ? nextAfter(now ?? before, rungs, given, context.guide) : [];
  const isTooFar = today !== undefined && rungs.indexOf(today) > furthest(before, rungs);
  const words = (rung: Rung): MessageValue =>
    chosenInWords(exercise, 'rungs', { from: 'sharing-prompts' }, rung.prompt);
  return {
    status: statusOf(exercise, given, context),
    summary: [
      ...(rungs.length > 0
        ? [{ field: 'rungs', message: labelled(exercise, 'rungs', rungs.map(words)) }]
        : []),
      ...(today ? [{ field: 'today', message: labelled(exercise, 'today', words(today)) }] : []),
      ...answerLines(exercise, given, ['after', 'partner-invited']),
      ...(next.length > 0
        ? [{ field: 'rungs', message: nextMessage(next.map((position) => words(rungs[position] as Rung))) }]
        : []),
    ],
    notices: isPrivate
      ? [
          ...(isTooFar ? [notice('one-step-at-a-time', { field: 'today' })] : []),
          ...(now?.after === 'heavier' ? [notice('leave-it-for-today', { field: 'after' })] : []),
        ]
      : [],
    next,
  };
}

function takenIn({ rungs, today, after }: Ladder): readonly Taken[] {
  const rung = rungs?.[today ?? -1];
  return rung && after ? [{ rung, after }] : [];
}

function nextAfter(last: Taken | undefined, rungs: Rungs, answers: Ladder, guide: Guide | undefined) {
  const at = last ? positionOf(last.rung, rungs) : -1;
  return positionsAfter(last?.after, at).filter((position) => {
    const rung = rungs[position];
    return rung !== undefined && !isKeptPrivate(rung, answers['keep-private'] ?? [], guide);
  });
}

function positionsAfter(after: Ladder['after'], at: number): readonly number[] {
  switch (after) {
    case 'heavier':
      return [at, at - 1];
    case 'prefer-not-to-say':
      return [];
    default:
      return [at + 1];
  }
}

/** The furthest rung that may be taken today: one more than the last, but no more than the last when that felt heavier. */
const furthest = (last: Taken | undefined, rungs: Rungs): number =>
  last ? positionOf(last.rung, rungs) + (last.after === 'heavier' ? 0 : 1) : 0;

/** Where a rung stands in a plan that may have changed since: the same one, else the last that is no more personal. */
function positionOf(rung: Rung, rungs: Rungs): number {
  const same = rungs.findIndex(({ prompt }) => nameOf(prompt) === nameOf(rung.prompt));
  return same >= 0 ? same : rungs.findLastIndex(({ level }) => level <= rung.level);
}

const nameOf = (prompt: Rung['prompt']): string => (typeof prompt === 'string' ? prompt : ` ${prompt.other}`);

/** What is to stay private is not suggested: as far as its words stand in the prompt. */
function isKeptPrivate({ prompt }: Rung, topics: readonly string[], guide: Guide | undefined): boolean {
  const deck = guide?.vocabulary['sharing-prompts'].items ?? [];
  const text = typeof prompt === 'string' ? deck.find(({ id }) => id === prompt)?.label : prompt.other;
  return topics.some((topic) => text?.toLowerCase().includes(topic.toLowerCase()));
}

const nextMessage = (steps: readonly MessageValue[]): MessageDescriptor =>
  message('messages:sharing-ladder.next', { steps });
