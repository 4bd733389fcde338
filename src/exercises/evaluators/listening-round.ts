import type { Answers } from '../../generated/answers.ts';
import { label, message } from '../../messages/message.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { EvaluationContext, Outcome, SummaryLine } from '../evaluation.ts';
import { integerAnswer } from '../integer-answer.ts';
import { notice } from '../notice.ts';
import { inSeededOrder } from '../seeded-order.ts';
import { statusOf } from '../status.ts';
import { fieldOf } from '../structure.ts';
import { answerLines } from '../summary.ts';

/** One turn: who speaks, and for how long. What is said is nowhere. */
export interface Turn {
  readonly speaker: 'a' | 'b';
  /** ISO 8601; left out when there is no timer. */
  readonly length?: string;
}

/** A round in which one speaks and the other listens. */
export interface ListeningRoundOutcome extends Outcome {
  /** In their order; empty while nobody is named to begin, or chance may decide and has no seed. */
  readonly turns: readonly Turn[];
}

/** The order and length of the turns; whether each felt heard, when both let it be known. */
export function evaluateListeningRound(
  exercise: ExerciseStructure,
  answers: Answers<'listening-round'>,
  context: EvaluationContext<'listening-round'>,
): ListeningRoundOutcome {
  const isPaused = answers.ending === 'paused';
  const asked = statusOf(exercise, answers, context);
  const turns = turnsOf(exercise, answers, context);
  const heard = { ...context.partner?.['heard-feeling'], ...answers['heard-feeling'] };
  const told = [heard.a, heard.b].filter((one) => one != null && one !== 'prefer-not-to-say');
  const lacks = told.some((one) => one === 'partly' || one === 'not-yet');
  return {
    status: isPaused && asked !== 'stopped' ? 'postponed' : asked,
    summary: [
      ...answerLines(exercise, answers, [
        'topic',
        'topic-level',
        'distractions-away',
        'attention-style',
        'pause-word',
      ]),
      ...turns.map(turnLine),
      ...(isPaused ? [{ field: 'ending', message: message('messages:listening-round.paused', {}) }] : []),
      ...(told.length === 2 ? heardLines(heard) : []),
    ],
    notices: lacks ? [notice('try-repeat-back', { field: 'heard-feeling', exercise: 'repeat-back' })] : [],
    turns,
  };
}

function turnsOf(
  exercise: ExerciseStructure,
  answers: Answers<'listening-round'>,
  { seed }: EvaluationContext<'listening-round'>,
): readonly Turn[] {
  const chosen = answers['first-speaker'];
  const first = chosen === 'toss' ? toss(seed) : chosen;
  if (!first) return [];
  const second = first === 'a' ? 'b' : 'a';
  const length = answers['turn-length'] ?? usualLength(exercise);
  return Array.from({ length: integerAnswer(exercise, answers, 'turns') }, (_, index) => ({
    speaker: index % 2 === 0 ? first : second,
    ...(length !== undefined && length !== 'no-timer' && { length }),
  }));
}

function usualLength(exercise: ExerciseStructure): string | undefined {
  const field = fieldOf(exercise, 'turn-length');
  return field?.kind === 'duration' ? field.default : undefined;
}

const toss = (seed: string | undefined): 'a' | 'b' | undefined =>
  seed === undefined ? undefined : inSeededOrder(seed, ['a', 'b'] as const, (person) => person)[0];

const person = (who: 'a' | 'b') => label('exercises', 'listening-round', `first-speaker-${who}`);

function turnLine({ speaker, length }: Turn, index: number): SummaryLine {
  const values = { number: index + 1, speaker: person(speaker) };
  return {
    field: 'turns',
    message:
      length === undefined
        ? message('messages:listening-round.turnWithoutTimer', values)
        : message('messages:listening-round.turn', { ...values, length: { duration: length } }),
  };
}

const heardLines = (
  heard: NonNullable<Answers<'listening-round'>['heard-feeling']>,
): readonly SummaryLine[] =>
  (['a', 'b'] as const).map((who) => ({
    field: 'heard-feeling',
    message: message('messages:exercises.answer', {
      label: person(who),
      answer: label('exercises', 'listening-round', `heard-feeling-${heard[who]}`),
    }),
  }));
