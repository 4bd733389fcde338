import type { BlockStructure } from '../../src/model/article.ts';
import { type Content, type IdKind, type Place, report, suggestion, type Word } from './content.ts';
import type { ReadCause } from './kinds/cause.ts';
import type { Source } from './read.ts';

/** What carries each proposition, in reading order. */
export type Trace = ReadonlyMap<string, readonly string[]>;

/** The word that stands for all signals of harm by the partner. */
export const harmGroup = 'harm';

const usedSomewhere: readonly IdKind[] = ['claim', 'exercise', 'deck', 'route'];
const longestSentence = 30;

/** Check everything that one file alone can't know; returns the trace from propositions to what carries them. */
export function check(source: Source): Trace {
  checkReferences(source.content);
  checkOrders(source);
  checkTaxonomy(source);
  for (const word of words(source.content)) checkWord(word);
  return checkTrace(source);
}

function checkReferences(content: Content): void {
  const used = new Map<IdKind, Set<string>>();
  for (const { kind, id, place } of content.references) {
    used.set(kind, (used.get(kind) ?? new Set()).add(id));
    const known = content.definitions.get(kind);
    if (known?.has(id) || (kind === 'signal' && id === harmGroup)) continue;
    report(place, 'unknown-id', `unknown ${kind} \`${id}\`${suggestion(id, known?.keys() ?? [])}`);
  }
  for (const kind of usedSomewhere) {
    for (const [id, place] of content.definitions.get(kind) ?? []) {
      if (!used.get(kind)?.has(id))
        report(place, 'unused-id', `nothing uses the ${kind} \`${id}\`; refer to it or delete it`);
    }
  }
}

function checkOrders(source: Source): void {
  for (const [kind, entities] of Object.entries({
    step: source.steps,
    cause: source.causes,
    exercise: source.exercises,
    deck: source.decks,
  })) {
    const seen = new Map<number, string>();
    for (const { id, order } of entities) {
      const other = seen.get(order);
      const place = source.content.definitions.get(kind as IdKind)?.get(id);
      if (other && place)
        report(place, 'duplicate-order', `\`${other}\` has order ${order} too; give \`${id}\` another`);
      seen.set(order, id);
    }
  }
}

function checkTaxonomy(source: Source): void {
  const { causes, decks, content } = source;
  const byId = new Map<string, ReadCause>(causes.map((cause) => [cause.id, cause]));
  const answers = decks.find((deck) => deck.id === 'noticing')?.items.map((item) => item.id) ?? [];
  for (const cause of causes) {
    const { frontMatter, start } = cause.document;
    const ancestors = ancestorsOf(cause, byId);
    if (ancestors.includes(cause.id)) {
      report(
        frontMatter.at(['broader']),
        'broader-cycle',
        `\`${cause.id}\` is above itself: ${[cause.id, ...ancestors].join(' → ')}; give one of them another \`broader\``,
      );
    }
    cause.related.forEach((id, index) => {
      const other = byId.get(id);
      const isAbove = ancestors.includes(id as typeof cause.id);
      if (isAbove || (other && ancestorsOf(other, byId).includes(cause.id))) {
        report(
          frontMatter.at(['related', index]),
          'related-ancestor',
          `\`${id}\` is above or below \`${cause.id}\` in the tree and can't be related too; take it out of \`related\``,
        );
      }
    });
    const isLeaf = !causes.some((other) => other.broader === cause.id);
    if (isLeaf && cause.checkIns.length < 2)
      report(start, 'cause-incomplete', 'a cause with no narrower one needs two check-ins or more');
    if (cause.steps.length === 0 || cause.exercises.length === 0)
      report(start, 'cause-incomplete', 'a cause points to a step and to an exercise, one or more of each');
    if (cause.guidance === 'safety-first' && cause.routes.length === 0)
      report(
        frontMatter.at(['guidance']),
        'cause-incomplete',
        'a `safety-first` cause has a safety route; write `routes: [offer-information]`',
      );
    for (const checkIn of cause.checkIns) {
      const place = content.definitions.get('check-in')?.get(checkIn.id);
      for (const answer of checkIn.raises?.answers ?? []) {
        if (place && !answers.includes(answer))
          report(place, 'unknown-id', `unknown answer \`${answer}\`${suggestion(answer, answers)}`);
      }
    }
  }
  checkLabels(source);
}

function ancestorsOf(cause: ReadCause, byId: ReadonlyMap<string, ReadCause>): ReadCause['id'][] {
  const above: ReadCause['id'][] = [];
  for (let next = cause.broader; next !== undefined && !above.includes(next); next = byId.get(next)?.broader)
    above.push(next);
  return above;
}

/** SKOS integrity: a label names one concept, and is preferred or alternative, never both. */
function checkLabels({ content }: Source): void {
  const entries = [...(content.words.get('causes') ?? [])];
  const preferred = new Map<string, string>();
  for (const [cause, fields] of entries) {
    const word = fields.get('prefLabel');
    const label = word?.text.toLowerCase();
    if (!word || label === undefined) continue;
    const other = preferred.get(label);
    if (other) report(word.place, 'label-clash', `\`${other}\` has this label too; a label names one cause`);
    preferred.set(label, cause);
  }
  for (const [, fields] of entries) {
    const word = fields.get('altLabels');
    const seen = new Set<string>();
    for (const label of word?.text.split(';').map((part) => part.trim().toLowerCase()) ?? []) {
      const owner = preferred.get(label);
      if (word && owner)
        report(
          word.place,
          'label-clash',
          `“${label}” is the label of \`${owner}\`; an alternative label is no other cause’s label`,
        );
      if (word && seen.has(label)) report(word.place, 'label-clash', `“${label}” stands here twice`);
      seen.add(label);
    }
  }
}

function* words(content: Content): Generator<Word> {
  for (const entries of content.words.values()) for (const fields of entries.values()) yield* fields.values();
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsOf = new Intl.Segmenter('en', { granularity: 'word' });

function checkWord({ text, place, max }: Word): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (text !== text.normalize('NFC') || /[\u0000-\u001f\u007f-\u009f\u200b\ufeff]/.test(text)) {
    report(
      place,
      'control-character',
      'a string is NFC and holds no invisible control character; type it again',
    );
  }
  if (/["`]|<\/?[a-z]|\]\(/i.test(text))
    report(place, 'markup', 'a string is plain text: curly quotes “ ”, no backticks, no tags, no links');
  if ((text.match(/“/g)?.length ?? 0) !== (text.match(/”/g)?.length ?? 0)) {
    report(place, 'open-quote', 'a quotation is left open; every “ has its ”');
  }
  if (max !== undefined && [...new Intl.Segmenter('en').segment(text)].length > max) {
    report(place, 'too-long', `the string is longer than its own \`max\` of ${max} characters`);
  }
  for (const { segment } of sentences.segment(text)) {
    const count = [...wordsOf.segment(segment)].filter((part) => part.isWordLike).length;
    if (count > longestSentence)
      report(
        place,
        'long-sentence',
        `a sentence of ${count} words; make it two (${longestSentence} at most)`,
        'warning',
      );
  }
}

function checkTrace(source: Source): Trace {
  const carriers = new Map<string, string[]>();
  const carry = (by: string, propositions: readonly string[] = []): void => {
    for (const id of propositions) carriers.set(id, [...(carriers.get(id) ?? []), by]);
  };
  const blocks = new Set<string>();
  const carryBlocks = (owner: string, list: readonly BlockStructure[]): void => {
    for (const block of list) {
      blocks.add(`${owner}#${block.id}`);
      carry(`${owner}#${block.id}`, block.propositions);
    }
  };
  carryBlocks('article', [
    ...(source.article?.intro.blocks ?? []),
    ...(source.article?.closing.blocks ?? []),
  ]);
  for (const step of source.steps) carryBlocks(`steps/${step.id}`, step.blocks);
  for (const cause of source.causes) carry(`causes/${cause.id}`, cause.propositions);
  for (const claim of source.claims) carry(`claims/${claim.id}`, claim.propositions);
  for (const exercise of source.exercises) carry(`exercises/${exercise.id}`, exercise.propositions);

  const { trace, traceSource } = source;
  Object.entries(trace.propositions).forEach(([id, proposition], index) => {
    const place: Place = traceSource.keyAt(['propositions'], id);
    if (proposition.number !== index + 1)
      report(
        place,
        'proposition-number',
        `the article’s proposition ${index + 1} stands here, not ${proposition.number}`,
      );
    // An exercise practises what a text says, so it alone does not carry a proposition.
    const carriedByWords = carriers.get(id)?.some((by) => !by.startsWith('exercises/')) ?? false;
    const shownBy = carriers.get(id)?.find((by) => !/^(claims|exercises)\//.test(by));
    if (shownBy !== undefined && proposition.notAdopted !== undefined) {
      report(
        place,
        'untraced-proposition',
        `\`${id}\` is both carried by ${shownBy} and not adopted; choose one`,
      );
    }
    if (!carriedByWords && proposition.notAdopted === undefined) {
      report(
        place,
        'untraced-proposition',
        `nothing carries \`${id}\`; name it in the \`props\` of a block, cause or claim, or say why it is \`notAdopted\``,
      );
    }
  });
  for (const [id, tension] of Object.entries(trace.tensions)) {
    tension.blocks.forEach((block, index) => {
      if (!blocks.has(block))
        report(
          traceSource.at(['tensions', id, 'blocks', index]),
          'unknown-id',
          `unknown block \`${block}\`${suggestion(block, blocks)}`,
        );
    });
  }
  return carriers;
}
