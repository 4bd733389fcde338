import type { BlockStructure } from '../../src/model/article.ts';
import { report, suggestion } from './content.ts';
import type { Source } from './read.ts';

/** What carries each proposition, in reading order. */
export type Trace = ReadonlyMap<string, readonly string[]>;

/** The blocks, causes, claims and exercises that name each proposition. */
export function traceOf({ article, steps, causes, claims, exercises }: Source): Trace {
  const carriers = new Map<string, string[]>();
  const carry = (by: string, propositions: readonly string[] = []): void => {
    for (const id of propositions) carriers.set(id, [...(carriers.get(id) ?? []), by]);
  };
  for (const [block, { propositions }] of blocksOf(article, steps)) carry(block, propositions);
  for (const cause of causes) carry(`causes/${cause.id}`, cause.propositions);
  for (const claim of claims) carry(`claims/${claim.id}`, claim.propositions);
  for (const exercise of exercises) carry(`exercises/${exercise.id}`, exercise.propositions);
  return carriers;
}

/** Every block by `steps/<id>#<block>` or `article#<block>`, in reading order. */
function blocksOf(article: Source['article'], steps: Source['steps']): ReadonlyMap<string, BlockStructure> {
  const frames = [...(article?.intro.blocks ?? []), ...(article?.closing.blocks ?? [])];
  return new Map([
    ...frames.map((block) => [`article#${block.id}`, block] as const),
    ...steps.flatMap((step) => step.blocks.map((block) => [`steps/${step.id}#${block.id}`, block] as const)),
  ]);
}

/** Check the numbers of the propositions, and that what is not adopted is not shown. */
export function checkNotAdopted({ trace, traceSource }: Source, carriers: Trace): void {
  Object.entries(trace.propositions).forEach(([id, { number, notAdopted }], index) => {
    const place = traceSource.keyAt(['propositions'], id);
    if (number !== index + 1)
      report(
        place,
        'proposition-number',
        `the article’s proposition ${index + 1} stands here, not ${number}; keep them in its order`,
      );
    const shownBy = carriers.get(id)?.find((by) => !/^(claims|exercises)\//.test(by));
    if (shownBy !== undefined && notAdopted !== undefined) {
      report(
        place,
        'untraced-proposition',
        `\`${id}\` is both carried by ${shownBy} and not adopted; choose one`,
      );
    }
  });
}

/** Check that something carries every proposition, and that the blocks exist which resolve the tensions. */
export function checkCarried({ trace, traceSource, article, steps }: Source, carriers: Trace): void {
  for (const [id, { notAdopted }] of Object.entries(trace.propositions)) {
    // An exercise practises what a text says, so it alone does not carry a proposition.
    const carriedByWords = carriers.get(id)?.some((by) => !by.startsWith('exercises/')) ?? false;
    if (carriedByWords || notAdopted !== undefined) continue;
    report(
      traceSource.keyAt(['propositions'], id),
      'untraced-proposition',
      `nothing carries \`${id}\`; name it in the \`props\` of a block, cause or claim, or say why it is \`notAdopted\``,
    );
  }
  const blocks = blocksOf(article, steps);
  for (const [id, tension] of Object.entries(trace.tensions)) {
    tension.blocks.forEach((block, index) => {
      if (blocks.has(block)) return;
      const place = traceSource.at(['tensions', id, 'blocks', index]);
      report(place, 'unknown-id', `unknown block \`${block}\`${suggestion(block, blocks.keys())}`);
    });
  }
}
