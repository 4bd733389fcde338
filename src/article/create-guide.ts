import * as frames from '../generated/article.ts';
import { causes } from '../generated/causes.ts';
import { claims } from '../generated/claims.ts';
import { exercises } from '../generated/exercises.ts';
import type { ClaimId } from '../generated/ids.ts';
import { phrasingWords } from '../generated/phrasing-words.ts';
import { notices, quickExit, routes, signals } from '../generated/safety.ts';
import { steps } from '../generated/steps.ts';
import { version } from '../generated/version.ts';
import { decks } from '../generated/vocabulary.ts';
import type { Block, BlockStructure, Guide, Section, SectionStructure, Step } from '../model/article.ts';
import type { Cause } from '../model/cause.ts';
import type { Claim } from '../model/claim.ts';
import type { Exercise, Field, FieldStructure, Option } from '../model/exercise.ts';
import type { PhrasingWords } from '../model/phrasing.ts';
import type { Safety } from '../model/safety.ts';
import type { Deck, Vocabulary } from '../model/vocabulary.ts';
import type { EntryWords, Locale, Namespace } from '../model/words.ts';

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
  const read = reader(locale);
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
  const vocabulary = readVocabulary(read);
  const article = read('article', 'article');
  return {
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
        blocks: step.blocks.map((block) => readBlock(block, words, read, claimById)),
      };
    }),
    closing: readSection(frames.closing, article, read, claimById),
    causes: causes.map((cause) => readCause(cause, read('causes', cause.id))),
    exercises: exercises.map((exercise) => readExercise(exercise, read, vocabulary)),
    claims: claimsInWords,
    vocabulary,
    safety: readSafety(read),
    phrasing: readPhrasing(read),
    labels: { causes: read('messages', 'guide')('causesTitle') },
  };
}

interface Words {
  (field: string): string;
  maybe(field: string): string | undefined;
}
type Read = (namespace: Namespace, entry: string) => Words;
type Claims = ReadonlyMap<ClaimId, Claim>;

function reader(locale: Locale): Read {
  if (typeof locale?.words !== 'object') {
    throw new TypeError(
      `createGuide needs a locale, the default export of \`attune/locales/en\` or another; it got ${locale}`,
    );
  }
  return (namespace, entry) => {
    const fields: EntryWords = locale.words[namespace]?.[entry] ?? {};
    const words = (field: string): string => {
      const text = fields[field];
      if (typeof text === 'string') return text;
      throw new RangeError(
        `the locale \`${locale.tag}\` has no words for ${namespace} › ${entry} › ${field}; add them, or use a locale of this version (${version})`,
      );
    };
    return Object.assign(words, { maybe: (field: string) => fields[field] });
  };
}

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

function readCause(cause: (typeof causes)[number], words: Words): Cause {
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
    checkIns: cause.checkIns.map((checkIn) => ({ ...checkIn, question: words(checkIn.id) })),
  };
}

function readExercise(exercise: (typeof exercises)[number], read: Read, vocabulary: Vocabulary): Exercise {
  const words = read('exercises', exercise.id);
  return {
    ...exercise,
    title: words('title'),
    purpose: words('purpose'),
    discreetTitle: words('discreetTitle'),
    deviceWarning: words('deviceWarning'),
    onPaper: words('onPaper'),
    soloVariant: words('soloVariant'),
    evaluationNote: words('evaluationNote'),
    cautions: exercise.cautions.map(({ id, notFor = [] }) => ({
      type: 'caution',
      id,
      text: words(id),
      propositions: [],
      evidence: [],
      notFor,
    })),
    fields: exercise.fields.map((field) => readField(field, words, read, vocabulary)),
  };
}

function readField(field: FieldStructure, words: Words, read: Read, vocabulary: Vocabulary): Field {
  const named = (id: string): Option => ({ id, label: words(`${field.id}-${id}`) });
  const help = words.maybe(`${field.id}-help`);
  return {
    ...field,
    label: words(field.id),
    ...(help !== undefined && { help }),
    choices:
      'from' in field && field.from
        ? collection(field.from, read, vocabulary)
        : 'options' in field
          ? (field.options ?? []).map(named)
          : [],
    parts: field.kind === 'list' && field.item ? Object.keys(field.item).map(named) : [],
  };
}

function collection(from: string, read: Read, vocabulary: Vocabulary): Option[] {
  if (from === 'causes') return causes.map(({ id }) => ({ id, label: read('causes', id)('prefLabel') }));
  if (from === 'exercises') return exercises.map(({ id }) => ({ id, label: read('exercises', id)('title') }));
  if (from === 'check-ins') {
    return causes.flatMap(({ id, checkIns }) =>
      checkIns.map((one) => ({ id: one.id, label: read('causes', id)(one.id) })),
    );
  }
  return vocabulary[from as keyof Vocabulary].items.map(({ id, label }) => ({ id, label }));
}

function readVocabulary(read: Read): Vocabulary {
  const entries = Object.entries(decks).map(([deck, items]): [string, Deck] => {
    const words = read('vocabulary', deck);
    return [
      deck,
      {
        title: words('title'),
        summary: words('summary'),
        items: items.map((item) => {
          const said = words.maybe(`${item.id}-said`);
          const restated = words.maybe(`${item.id}-restated`);
          return { ...item, label: words(item.id), ...(said && { said }), ...(restated && { restated }) };
        }),
      },
    ];
  });
  return Object.fromEntries(entries) as unknown as Vocabulary;
}

function readSafety(read: Read): Safety {
  const purpose = read('safety', 'intended-purpose');
  return {
    signals: signals.map((signal) => ({ ...signal, statement: read('safety', 'signals')(signal.id) })),
    routes: routes.map((route) => ({
      ...route,
      title: read('safety', 'routes')(`${route.id}-title`),
      text: read('safety', 'routes')(`${route.id}-text`),
    })),
    notices: notices.map((notice) => ({ ...notice, text: read('safety', 'notices')(notice.id) })),
    intendedPurpose: {
      text: purpose('text'),
      whoItIsFor: purpose('whoItIsFor'),
      notFor: purpose('notFor'),
      limits: purpose('limits'),
    },
    quickExit: quickExit.map((id) => ({ id, text: read('safety', 'quick-exit')(id) })),
  };
}

function readPhrasing(read: Read): PhrasingWords {
  const titles = (group: 'kinds' | 'variants' | 'declines' | 'outcomes') => {
    const words = read('phrasing', group);
    return Object.fromEntries(phrasingWords[group].map((id) => [id, words(id)]));
  };
  const kinds = read('phrasing', 'kinds');
  return {
    kinds: Object.fromEntries(
      phrasingWords.kinds.map((id) => [id, { title: kinds(id), why: kinds(`${id}-why`) }]),
    ),
    variants: titles('variants'),
    declines: titles('declines'),
    outcomes: titles('outcomes'),
  } as unknown as PhrasingWords;
}
