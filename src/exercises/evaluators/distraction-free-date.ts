import type { Answers } from '../../generated/answers.ts';
import type { DeckItemIds } from '../../generated/ids.ts';
import { decks } from '../../generated/structure.ts';
import { message } from '../../messages/message.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { ZonedMoment } from '../../model/message.ts';
import type { DeckItemStructure } from '../../model/vocabulary.ts';
import { addDuration } from '../../time/duration.ts';
import { instantOf } from '../../time/instant.ts';
import { writeMoment } from '../../time/write-moment.ts';
import type { EvaluationContext, Outcome, SummaryLine } from '../evaluation.ts';
import { momentNotices } from '../moment-notices.ts';
import { statusOf } from '../status.ts';
import { answerLines, labelled } from '../summary.ts';

type DateAnswers = Answers<'distraction-free-date'>;
type Idea = DeckItemStructure<DeckItemIds['date-ideas']>;
type Context = EvaluationContext<'distraction-free-date'>;

/** A plan for time together. */
export interface DistractionFreeDateOutcome extends Outcome {
  /** The ideas that fit place, budget, needs and the lower energy, in the order of the content. */
  readonly ideas: readonly DeckItemIds['date-ideas'][];
  /** When it ends, when start and length are known. */
  readonly end?: ZonedMoment;
}

/** The plan, ideas that suit both, and what may be wrong with the time. */
export function evaluateDistractionFreeDate(
  exercise: ExerciseStructure,
  answers: DateAnswers,
  context: Context,
): DistractionFreeDateOutcome {
  const end = endOf(answers);
  const lines = (...fields: readonly string[]) => answerLines(exercise, answers, fields);
  return {
    status: statusOf(exercise, answers, context),
    summary: [
      ...lines('start', 'length'),
      ...(end ? [{ field: 'length', message: message('messages:distraction-free-date.end', { end }) }] : []),
      ...lines('place'),
      ...budgetLine(exercise, answers),
      ...lines('phones', 'emergency-reachable', 'needs', 'idea', 'fallback'),
    ],
    notices: momentNotices('start', answers.start, context.now),
    ideas: context.ended === 'stopped' ? [] : ideasFor(answers, context),
    ...(end && { end }),
  };
}

/** When the time together ends. */
function endOf({ start, length }: DateAnswers): ZonedMoment | undefined {
  const begins = start ? instantOf(start) : undefined;
  if (!start || !length || begins === undefined) return undefined;
  const ends = addDuration(begins, length, start.zone);
  return ends === undefined ? undefined : writeMoment(ends, start.zone);
}

function ideasFor(answers: DateAnswers, { partner = {} }: Context): readonly Idea['id'][] {
  const { place, budget } = answers;
  const needs = [...(answers.needs ?? []), ...(partner.needs ?? [])].filter(
    (need) => typeof need === 'string',
  );
  const energies = [answers.energy, partner.energy].flatMap((each) => [each?.a, each?.b]);
  const most = Math.min(...energies.flatMap((energy) => (energy ? [placeOf(energy)] : [])), placeOf('high'));
  const fits = ({ places = [], cost, energy = 'low', suits = [] }: Idea): boolean =>
    (typeof place !== 'string' || places.includes(place)) &&
    (budget !== 0 || cost === 'free') &&
    placeOf(energy) <= most &&
    needs.every((need) => suits.includes(need));
  return (decks['date-ideas'] as readonly Idea[]).filter(fits).map(({ id }) => id);
}

const placeOf = (energy: 'low' | 'medium' | 'high'): number => ['low', 'medium', 'high'].indexOf(energy);

function budgetLine(exercise: ExerciseStructure, answers: DateAnswers): readonly SummaryLine[] {
  const { budget, 'budget-currency': currency } = answers;
  if (budget == null) return [];
  if (currency && /^[A-Z]{3}$/.test(currency))
    return [{ field: 'budget', message: labelled(exercise, 'budget', { minor: budget, currency }) }];
  return budget === 0 ? answerLines(exercise, answers, ['budget']) : [];
}
