import {
  exercisesForCauses,
  type Suggested,
  type SuggestedExercise,
  stepsForCauses,
} from '../../article/for-causes.ts';
import type { Answers } from '../../generated/answers.ts';
import { type CauseId, causeIds, type RouteId, type StepId } from '../../generated/ids.ts';
import { causes } from '../../generated/structure.ts';
import { label, type MessageDescriptor, message } from '../../messages/message.ts';
import type { GuidanceLevel } from '../../model/cause.ts';
import type { ExerciseStructure } from '../../model/exercise.ts';
import type { HelpKind } from '../../model/safety.ts';
import { type CauseGuidance, grievesForDays, guidanceFor } from '../cause-guidance.ts';
import type { EvaluationContext, EvaluationNotice, Outcome, SummaryLine } from '../evaluation.ts';
import { notice, routeNotice } from '../notice.ts';
import { statusOf } from '../status.ts';
import { harmNotices } from '../wording.ts';

/** Topics to look at first, and what may fit them. */
export interface CauseMap extends Outcome {
  /** In the person's own order; two people see only what they have in common. */
  readonly causes: readonly CauseId[];
  readonly steps: readonly Suggested<StepId>[];
  readonly exercises: readonly SuggestedExercise[];
  /** The highest guidance level of what was marked; none when nothing was. */
  readonly guidance?: GuidanceLevel;
  /** What to offer before any suggestion. */
  readonly routes: readonly RouteId[];
  /** For `findHelp`. */
  readonly helpKinds: readonly HelpKind[];
}

/** The picked topics with what fits them; nothing is added up, and nothing is said of the partner. */
export function evaluateCauseMap(
  exercise: ExerciseStructure,
  answers: Answers<'cause-map'>,
  context: EvaluationContext<'cause-map'>,
): CauseMap {
  const isPair = context.mode === 'pair';
  const picked = isPair ? inCommon(answers.picked, context.partner?.picked) : (answers.picked ?? []);
  const signals = context.signals ?? [];
  const { now, history = [] } = context;
  const guidance = guidanceFor({
    picked,
    signals,
    checkIns: isPair ? [] : answers.answers,
    grieves: !isPair && grievesForDays([...history, { ...(now && { at: now }), answers }]),
  });
  const { level, routes, helpKinds } = guidance;
  return {
    status: statusOf(exercise, answers, context),
    summary: linesOf(picked, isPair ? {} : answers),
    notices: [
      ...noticesFor(picked, guidance),
      ...(isPair ? [] : harmNotices('own-words', answers['own-words'], context)),
    ],
    causes: picked,
    steps: stepsForCauses(picked),
    exercises: fitting(exercisesForCauses(picked, { signals }), level),
    ...(level && { guidance: level }),
    routes,
    helpKinds,
  };
}

/** Of two shared lists what is in both, in the order of the content, so that both see the same. */
const inCommon = (
  mine: readonly CauseId[] | null | undefined,
  theirs: readonly CauseId[] | null | undefined,
): readonly CauseId[] => causeIds.filter((id) => mine?.includes(id) && theirs?.includes(id));

/** From where a professional is suggested, only what is done alone is offered. */
function fitting(
  suggested: readonly SuggestedExercise[],
  level: GuidanceLevel | undefined,
): readonly SuggestedExercise[] {
  if (level !== 'professional-suggested' && level !== 'safety-first') return suggested;
  return suggested
    .filter(({ participants }) => participants.includes('solo'))
    .map((one) => ({ ...one, participants: ['solo'] }));
}

/** Safety information first, then what the topics ask for, then what this is not. */
function noticesFor(picked: readonly CauseId[], { routes, notices }: CauseGuidance): EvaluationNotice[] {
  const noted = causes.filter(({ id, guidance }) => picked.includes(id) && guidance !== 'self-help');
  return [
    ...routes.map(routeNotice),
    ...notices.map((id) => notice(id)),
    ...noted.map(
      ({ id }): EvaluationNotice => ({
        id: 'guidance',
        severity: 'suggest',
        message: label('causes', id, 'guidanceNote'),
        field: 'picked',
      }),
    ),
    notice('not-a-diagnosis'),
    notice('not-emergency-service'),
  ];
}

function linesOf(picked: readonly CauseId[], answers: Answers<'cause-map'>): readonly SummaryLine[] {
  if (picked.length === 0) return [];
  const { 'about-whom': whom = {}, 'outside-control': outside = {} } = answers;
  const beyond = picked.filter((id) => outside?.[id]);
  return [
    { field: 'picked', message: line(nameOf('picked'), picked.map(causeName)) },
    ...picked.flatMap((id): SummaryLine[] => {
      const answer = whom?.[id];
      return answer
        ? [{ field: 'about-whom', message: line(causeName(id), nameOf(`about-whom-${answer}`)) }]
        : [];
    }),
    ...(beyond.length > 0
      ? [{ field: 'outside-control', message: line(nameOf('outside-control'), beyond.map(causeName)) }]
      : []),
  ];
}

const nameOf = (field: string) => label('exercises', 'cause-map', field);
const causeName = (id: CauseId) => label('causes', id, 'prefLabel');
const line = (name: MessageDescriptor, answer: MessageDescriptor | readonly MessageDescriptor[]) =>
  message('messages:exercises.answer', { label: name, answer });
