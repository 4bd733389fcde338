import type { ClaimId } from '../generated/ids.ts';
import * as frames from '../generated/structure.ts';
import { causes, claims, exercises, steps } from '../generated/structure.ts';
import { version } from '../generated/version.ts';
import type { Block, BlockStructure, Guide, Section, SectionStructure, Step } from '../model/article.ts';
import type { Cause, CauseStructure } from '../model/cause.ts';
import type { Claim } from '../model/claim.ts';
import type { Locale } from '../model/words.ts';
import { exerciseInWords } from './exercise-in-words.ts';
import { type Read, readLocale, type Words } from './locale-words.ts';
import { isMixed, nameLanguages } from './name-languages.ts';
import { phrasingInWords } from './phrasing-in-words.ts';
import { safetyInWords } from './safety-in-words.ts';
import { vocabularyInWords } from './vocabulary-in-words.ts';

/**
 * Join the article's structure with the words of one language.
 *
 * @param locale - The words: the default export of `attune/locales/<tag>`, or your own.
 * @returns The whole guide as plain JSON: it survives `structuredClone` and `JSON`, and holds no function.
 * @throws TypeError when `locale` is no locale, RangeError when it lacks words that the structure needs.
 * @example
 * import en from 'attune/locales/en';
 * createGuide(en).steps.length // => 7
 */
export function createGuide(locale: Locale): Guide {
  const read = readLocale(locale);
  const claimsInWords = claims.map((claim): Claim => {
    const words = read('claims', claim.id);
    const attributionLine = words('attribution');
    return {
      ...claim,
      title: words('title'),
      text: `${words('statement')} — ${attributionLine}`,
      attributionLine,
      period: words('period'),
      population: words('population'),
      limitations: words('limitations'),
    };
  });
  const claimById = new Map(claimsInWords.map((claim) => [claim.id, claim]));
  const vocabulary = vocabularyInWords(read);
  const article = read('article', 'article');
  const guide: Guide = {
    tag: locale.tag,
    dir: locale.dir,
    version,
    title: article('title'),
    summary: article('summary'),
    discreetTitle: article('discreetTitle'),
    minAge: frames.minAge,
    intro: readSection(frames.intro, article, read, claimById),
    steps: steps.map((step): Step => {
      const words = read('steps', step.id);
      return {
        ...step,
        title: words('title'),
        summary: words('summary'),
        discreetTitle: words('discreetTitle'),
        causes: idsWhere(causes, (cause) => cause.steps.includes(step.id)),
        blocks: step.blocks.map((block) => readBlock(block, words, read, claimById)),
      };
    }),
    closing: readSection(frames.closing, article, read, claimById),
    causes: causes.map((cause) => readCause(cause, read('causes', cause.id))),
    exercises: exercises.map((exercise) => ({
      ...exerciseInWords(exercise, read, vocabulary),
      steps: idsWhere(steps, (step) => step.exercises.includes(exercise.id)),
    })),
    claims: claimsInWords,
    vocabulary,
    safety: safetyInWords(read),
    phrasing: phrasingInWords(read),
    labels: { causes: read('messages', 'guide')('causesTitle') },
  };
  return isMixed(locale) ? nameLanguages(guide, locale) : guide;
}

type Claims = ReadonlyMap<ClaimId, Claim>;

function readSection(section: SectionStructure, words: Words, read: Read, claimById: Claims): Section {
  return {
    ...section,
    title: words(`${section.id}Title`),
    blocks: section.blocks.map((block) => readBlock(block, words, read, claimById)),
  };
}

function readBlock(block: BlockStructure, words: Words, read: Read, claimById: Claims): Block {
  const { id } = block;
  const base = {
    id,
    propositions: block.propositions ?? [],
    notFor: block.notFor ?? [],
    evidence: block.evidence ?? [],
  };
  if (block.type === 'claim') {
    const claim = claimById.get(block.claim as ClaimId) as Claim;
    const { text, limitations, display, transferable, scope } = claim;
    return { ...base, type: 'claim', claim: claim.id, text, limitations, display, transferable, scope };
  }
  if (block.type === 'example') {
    const labels = read('messages', 'guide');
    return {
      ...base,
      type: 'example',
      situation: words(`${id}-situation`),
      avoid: words(`${id}-avoid`),
      say: words(`${id}-say`),
      labels: {
        situation: labels('exampleSituation'),
        avoid: labels('exampleAvoid'),
        say: labels('exampleSay'),
      },
    };
  }
  if (block.type === 'list') {
    const items = (block.items ?? []).map((item) => ({ id: item, text: words(`${id}-${item}`) }));
    return { ...base, type: 'list', text: words(id), items };
  }
  return { ...base, type: block.type, text: words(id) };
}

/** The ids of those that a test picks. */
const idsWhere = <Item extends { readonly id: string }>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): Item['id'][] => items.filter(test).map(({ id }) => id);

function readCause(cause: CauseStructure, words: Words): Cause {
  const optional = Object.fromEntries(
    ['scopeNote', 'historyNote', 'editorialNote', 'guidanceNote'].flatMap((field) => {
      const text = words.maybe(field);
      return text === undefined ? [] : [[field, text]];
    }),
  );
  return {
    ...cause,
    ...optional,
    label: words('prefLabel'),
    altLabels: words('altLabels')
      .split(/[;；؛]/)
      .map((label) => label.trim())
      .filter(Boolean),
    definition: words('definition'),
    narrower: idsWhere(causes, ({ broader }) => broader === cause.id),
    checkIns: cause.checkIns.map((checkIn) => ({ ...checkIn, question: words(checkIn.id) })),
  };
}
