// The door `attune`: a table of contents, nothing else.
export { type Article, article } from './article/article.ts';
export { type ClaimChoice, claimsFor, formatClaim, isStale } from './article/claims.ts';
export { createGuide } from './article/create-guide.ts';
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
export type * from './generated/ids.ts';
export type * from './model/article.ts';
export type * from './model/cause.ts';
export type * from './model/claim.ts';
export type * from './model/exercise.ts';
export type * from './model/phrasing.ts';
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
export { type Analysis, analyze, type Finding, type SafetyNotice } from './phrasing/analyze.ts';
export { buildNeedStatement, type NeedParts } from './phrasing/need-statement.ts';
export type { Grammar, PackKind, PackRule, PhrasingPack } from './phrasing/pack.ts';
export { type Rephrasing, rephrase, type Suggestion } from './phrasing/rephrase.ts';
export { evaluateSafety, type SafetyResult, type SafetySelection } from './safety/evaluate-safety.ts';
