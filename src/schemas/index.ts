// The door `attune/schemas`: everything that needs zod.

export { type Answers, type AnswersContext, answersSchema } from './published/answers/answers.ts';
export { toIssues } from './published/answers/issues.ts';
export {
  type ArticleFile,
  articleSchema,
  type CausesFile,
  type ClaimsFile,
  causesSchema,
  claimsSchema,
  type ExercisesFile,
  exercisesSchema,
} from './published/article.ts';
export { type SchemaName, schemaNames, toJsonSchema } from './published/json-schema.ts';
export { localeSchema } from './published/locale.ts';
export { phrasingPackSchema } from './published/phrasing.ts';
export { stateSchema } from './published/state.ts';
