// The door `attune`: a table of contents, nothing else.
export { type Article, article } from './article/article.ts';
export { blocksFor } from './article/blocks-for.ts';
export { type ClaimChoice, claimsFor, formatClaim, isStale } from './article/claims.ts';
export { createGuide } from './article/create-guide.ts';
export { exercisesFor, type OfferedExercise } from './article/exercises-for.ts';
export { findCause, findExercise, findStep } from './article/find.ts';
export {
  exercisesForCauses,
  type Suggested,
  type SuggestedExercise,
  stepsForCauses,
} from './article/for-causes.ts';
export { toMarkdown } from './article/to-markdown.ts';
export {
  type MdBlockquote,
  type MdHeading,
  type MdList,
  type MdListItem,
  type MdParagraph,
  type MdRoot,
  type MdStrong,
  type MdText,
  type RenderOptions,
  toMdast,
} from './article/to-mdast.ts';
export { type CardDepth, type CardDraw, drawCards } from './exercises/draw-cards.ts';
export { type Evaluation, evaluateExercise } from './exercises/evaluate.ts';
export type {
  EvaluationContext,
  EvaluationNotice,
  EvaluationStatus,
  Outcome,
  PastSession,
  SummaryLine,
} from './exercises/evaluation.ts';
export type { Balance } from './exercises/evaluators/both-of-us-check.ts';
export type { Turn } from './exercises/evaluators/listening-round.ts';
export type { QuietOption } from './exercises/evaluators/quiet-togetherness.ts';
export type { FeltWeek } from './exercises/evaluators/weekly-check-in.ts';
export { describeIssue } from './exercises/issue-message.ts';
export { buildShare, type Share, type SharedField, type ShareResult } from './exercises/share.ts';
export type { SpaceState } from './exercises/space-state.ts';
export { type Start, type StartOptions, startExercise } from './exercises/start.ts';
export { type ICalendarOptions, toICalendar } from './exercises/to-icalendar.ts';
export { toXapi, type XapiOptions, type XapiSource, type XapiStatement } from './exercises/to-xapi.ts';
export type { Felt, Trend } from './exercises/weekly-trend.ts';
export type { Answers, AnswersByExercise } from './generated/answers.ts';
export type * from './generated/ids.ts';
export type { LabelKey, MessageDescriptor, MessageKey } from './messages/message.ts';
export type * from './model/answer.ts';
export type * from './model/article.ts';
export type * from './model/cause.ts';
export type * from './model/claim.ts';
export type * from './model/exercise.ts';
export type * from './model/message.ts';
export type * from './model/phrasing.ts';
export type * from './model/plan.ts';
export type * from './model/proposition.ts';
export type * from './model/safety.ts';
export type * from './model/vocabulary.ts';
export type {
  Direction,
  EntryWords,
  InWords,
  Locale,
  LocaleInfo,
  LocaleWords,
  Namespace,
  TextLanguage,
} from './model/words.ts';
export { type Analysis, analyze, type Finding } from './phrasing/analyze.ts';
export type { SafetyNotice } from './phrasing/gate.ts';
export { buildNeedStatement, type NeedParts } from './phrasing/need-statement.ts';
export type { Grammar, PackKind, PackRule, PhrasingPack } from './phrasing/pack.ts';
export { type Rephrasing, rephrase, type Suggestion } from './phrasing/rephrase.ts';
export { advance } from './plan/advance.ts';
export { createPlan } from './plan/create-plan.ts';
export { type Lost, type Migration, type MigrationTables, migrateState } from './plan/migrate-state.ts';
export { nextSteps } from './plan/next-steps.ts';
export type { NextStep, NextSteps, Plan, PlanEvent, PlanInput, PlanItem } from './plan/plan.ts';
export { startPlan } from './plan/start-plan.ts';
export { evaluateSafety, type SafetyResult, type SafetySelection } from './safety/evaluate-safety.ts';
export {
  findHelp,
  type HelpGap,
  type HelpLine,
  type HelpQuery,
  type HelpResult,
} from './safety/find-help.ts';
export { helpCountries } from './safety/help-countries.ts';
export type { HelpWords, Served } from './safety/help-in-words.ts';
export type { HelpStatus } from './safety/help-status.ts';
