import type { Answers } from '../generated/answers.ts';
import type { Guide } from '../model/article.ts';
import type { Variant } from '../model/phrasing.ts';
import { analyze } from '../phrasing/analyze.ts';
import { buildNeedStatement, type NeedParts } from '../phrasing/need-statement.ts';
import type { PhrasingPack } from '../phrasing/pack.ts';
import type { Suggestion } from '../phrasing/rephrase.ts';
import type { EvaluationContext } from './evaluation.ts';
import { languageOf } from './language.ts';

type Parts = Answers<'need-statement'>;

/**
 * Sentences from the parts of the form, in the words that the guide has for the chosen feelings and needs. A guide in
 * another language than the rules lends none. A time that the person names is theirs to add.
 */
export function needSentences(
  answers: Parts,
  context: Pick<EvaluationContext<'need-statement'>, 'pack' | 'guide'>,
): readonly Suggestion[] {
  const { pack } = context;
  if (!pack) return [];
  const isSpoken = context.guide && languageOf(context.guide.tag) === languageOf(pack.language);
  const guide = isSpoken ? context.guide : undefined;
  const need = needInWords(answers, guide);
  if (need === undefined) return [];
  const own = ownQuestion(answers.request, pack);
  const parts: NeedParts = {
    need,
    ...given('observation', answers.observation),
    ...given('feeling', feelingsInWords(answers, guide)),
    ...(own === undefined && given('request', answers.request)),
    ...(own === undefined && given('when', whenInWords(answers, guide))),
  };
  const built = buildNeedStatement(parts, pack);
  return inRegister(
    own === undefined ? built : built.map((one) => ({ ...one, text: `${one.text} ${own}` })),
    answers,
  );
}

const given = (part: keyof NeedParts, text: string | null | undefined): Partial<NeedParts> =>
  text ? { [part]: text } : {};

function needInWords({ need }: Parts, guide: Guide | undefined): string | undefined {
  if (typeof need === 'object') return need?.other;
  return guide?.vocabulary.needs.items.find(({ id }) => id === need)?.label;
}

function feelingsInWords({ feeling }: Parts, guide: Guide | undefined): string | undefined {
  if (!guide) return undefined;
  const items = guide.vocabulary.feelings.items;
  const words = (feeling ?? []).flatMap((chosen) => items.find(({ id }) => id === chosen)?.label ?? []);
  return words.length > 0 ? new Intl.ListFormat(guide.tag, { type: 'conjunction' }).format(words) : undefined;
}

function whenInWords({ when }: Parts, guide: Guide | undefined): string | undefined {
  if (!when || when === 'named-time') return undefined;
  const form = guide?.exercises.find(({ id }) => id === 'need-statement');
  const field = form?.fields.find(({ id }) => id === 'when');
  return field?.choices.find(({ id }) => id === when)?.label;
}

/** A request that is already a whole question of the person's own, unless it opens as the sentences do. */
function ownQuestion(request: string | null | undefined, pack: PhrasingPack): string | undefined {
  if (!request || !/[?？؟]$/u.test(request)) return undefined;
  const lower = request.toLowerCase();
  if (pack.openings.request?.some((opening) => lower.startsWith(`${opening} `))) return undefined;
  return analyze(request, pack).findings.length === 0 ? request : undefined;
}

/** The same sentences, those first that suit how it should sound. */
function inRegister(sentences: readonly Suggestion[], { register }: Parts): readonly Suggestion[] {
  if (register === 'brief') return [...sentences].sort((one, other) => one.text.length - other.text.length);
  if (register !== 'warm') return sentences;
  const warmth: readonly Variant[] = ['together', 'understanding', 'need', 'request'];
  return [...sentences].sort((one, other) => warmth.indexOf(one.variant) - warmth.indexOf(other.variant));
}
