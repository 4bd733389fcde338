import type { Source } from './read.ts';

/** The module of all ids, as lists and as literal unions. */
export function idUnions(source: Source): string {
  const union = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ') || 'never';
  const list = (type: string, name: string, values: readonly string[]) =>
    `\nexport type ${type} = ${union(values)};\nexport const ${name}: readonly ${type}[] = ${JSON.stringify(values, null, 2)};\n`;
  const members = (name: string, entries: readonly (readonly [string, readonly string[]])[]) =>
    `\nexport interface ${name} {\n${entries.map(([key, values]) => `  '${key}': ${union(values)};\n`).join('')}}\n`;
  const of = (entities: readonly { id: string }[]) => entities.map((entity) => entity.id);
  return [
    list('StepId', 'stepIds', of(source.steps)),
    list('CauseId', 'causeIds', of(source.causes)),
    list('ExerciseId', 'exerciseIds', of(source.exercises)),
    list('ClaimId', 'claimIds', of(source.claims)),
    list('PropositionId', 'propositionIds', Object.keys(source.trace.propositions)),
    list(
      'CheckInId',
      'checkInIds',
      source.causes.flatMap((cause) => of(cause.checkIns)),
    ),
    list('SignalId', 'signalIds', of(source.signals)),
    list('RouteId', 'routeIds', of(source.routes)),
    list('NoticeId', 'noticeIds', of(source.notices)),
    list('DeckId', 'deckIds', of(source.decks)),
    list(
      'HelpResourceId',
      'helpResourceIds',
      source.help.flatMap((region) => of(region.resources)),
    ),
    members(
      'DeckItemIds',
      source.decks.map((deck) => [deck.id, of(deck.items)]),
    ),
    members(
      'FieldIds',
      source.exercises.map((exercise) => [exercise.id, of(exercise.fields)]),
    ),
    members('BlockIds', [
      ['intro', of(source.article?.intro.blocks ?? [])],
      ['closing', of(source.article?.closing.blocks ?? [])],
      ...source.steps.map((step) => [step.id, of(step.blocks)] as const),
    ]),
  ].join('');
}
