import type { Answers } from '../../generated/answers.ts';
import type { DeckItemIds } from '../../generated/ids.ts';
import { decks } from '../../generated/structure.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { HelpKind } from '../../model/safety.ts';
import { evaluateSafety } from '../../safety/evaluate-safety.ts';
import type { EvaluationContext, Outcome, SummaryLine } from '../evaluation.ts';
import { notice, routeNotice } from '../notice.ts';
import { statusOf } from '../status.ts';
import { answerLines, labelled } from '../summary.ts';

type QuestionId = DeckItemIds['provider-questions'];

/** A brief to print, and what help to look for. */
export interface SearchBrief extends Outcome {
  /** Who would sit there. Help as a couple is left out when there has been fear or harm. */
  readonly settings: readonly ('individual' | 'couple')[];
  /** For `findHelp`, together with the country. */
  readonly helpKinds: readonly HelpKind[];
  /** Ready questions on topics that no chosen ready question covers; own questions are not judged. */
  readonly questionIdeas: readonly QuestionId[];
}

/** Wishes and questions on one page; nobody is found, ranked or recommended. */
export function evaluateTherapistSearchPrep(
  exercise: ExerciseStructure,
  answers: Answers<'therapist-search-prep'>,
  context: EvaluationContext<'therapist-search-prep'>,
): SearchBrief {
  const { pairWork, resourceKinds } = evaluateSafety(context.signals ?? []);
  const isAlone = pairWork === 'paused';
  return {
    status: statusOf(exercise, answers, context),
    summary: [
      ...answerLines(exercise, answers, ['format', 'languages', 'country', 'region']),
      ...budgetLine(exercise, answers),
      ...answerLines(exercise, answers, ['needs', 'goals', 'questions']),
    ],
    notices: [
      ...(isAlone ? [routeNotice('offer-information')] : []),
      notice('not-a-diagnosis'),
      notice('not-emergency-service'),
    ],
    settings: settingsFor(answers, isAlone || context.ended === 'stopped'),
    helpKinds: [...new Set<HelpKind>([...resourceKinds, 'directory'])],
    questionIdeas: questionIdeas(answers.questions ?? [], isAlone),
  };
}

const settingsFor = (
  { 'for-whom': whom }: Answers<'therapist-search-prep'>,
  isAlone: boolean,
): SearchBrief['settings'] => (isAlone || whom === 'me' ? ['individual'] : ['individual', 'couple']);

function budgetLine(
  exercise: ExerciseStructure,
  { 'budget-max': minor, 'budget-max-currency': code }: Answers<'therapist-search-prep'>,
): readonly SummaryLine[] {
  const currency = code?.toUpperCase();
  if (minor == null || minor < 0 || !currency || !/^[A-Z]{3}$/.test(currency)) return [];
  return [{ field: 'budget-max', message: labelled(exercise, 'budget-max', { minor, currency }) }];
}

/** Ready questions that only make sense to two people. */
const aboutCouples: readonly string[] = [
  'experience-couples',
  'confidentiality-partners',
  'ending-one-stops',
];

/** One question for each topic that is still open, in the order of the deck. */
function questionIdeas(
  chosen: NonNullable<Answers<'therapist-search-prep'>['questions']>,
  isAlone: boolean,
): readonly QuestionId[] {
  const items = decks['provider-questions'];
  const covered = items.filter(({ id }) => chosen.some((one) => one === id)).map(({ topic }) => topic);
  const open = items.filter(
    ({ id, topic }) => !covered.includes(topic) && !(isAlone && aboutCouples.includes(id)),
  );
  return open
    .filter(({ topic }, at) => open.findIndex((other) => other.topic === topic) === at)
    .map(({ id }) => id as QuestionId);
}
