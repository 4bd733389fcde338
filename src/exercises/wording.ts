import type { RouteId } from '../generated/ids.ts';
import { label } from '../messages/message.ts';
import type { SafetyCategory } from '../model/phrasing.ts';
import { analyze } from '../phrasing/analyze.ts';
import type { SafetyNotice } from '../phrasing/gate.ts';
import { rephrase } from '../phrasing/rephrase.ts';
import type { EvaluationContext, EvaluationNotice } from './evaluation.ts';
import { notice } from './notice.ts';

type Text = string | null | undefined;
type Rules = Pick<EvaluationContext, 'pack'>;

/** What the wording check finds in a field, with what could be said instead; nothing is ever changed. */
export function wordingNotices(field: string, text: Text, { pack }: Rules): readonly EvaluationNotice[] {
  if (!pack || !text) return [];
  const result = rephrase(text, pack);
  if (result.status === 'clear') return [];
  if (result.status === 'safety') return [helpNotice(field, result.safety)];
  return result.findings.map((finding) => ({
    id: 'wording',
    severity: 'info',
    field,
    message: label('phrasing', 'kinds', `${finding.kind}-why`),
    finding,
    ...(result.status === 'rephrased' && { suggestions: result.suggestions }),
  }));
}

/** The way to help when words may tell of harm; nothing else is said about them. */
export function harmNotices(field: string, text: Text, { pack }: Rules): readonly EvaluationNotice[] {
  if (!pack || !text) return [];
  const { safety } = analyze(text, pack);
  return safety.length > 0 ? [helpNotice(field, safety)] : [];
}

/** Whether a notice says that words may tell of harm: then nothing is built from them. */
export const tellsOfHarm = ({ id, routes }: EvaluationNotice): boolean =>
  id === 'wording' && routes !== undefined;

/** Two questions at once, in whatever script their marks are. */
export const questionNotices = (field: string, text: Text): readonly EvaluationNotice[] =>
  (text?.match(/[?？؟]+/gu)?.length ?? 0) > 1 ? [notice('one-question', { field })] : [];

function helpNotice(field: string, safety: readonly SafetyNotice[]): EvaluationNotice {
  return {
    id: 'wording',
    severity: 'suggest',
    field,
    message: label('phrasing', 'outcomes', 'safety'),
    routes: [...new Set(safety.map(({ category }) => routeFor(category)))],
  };
}

function routeFor(category: SafetyCategory): RouteId {
  switch (category) {
    case 'self-harm':
      return 'crisis';
    case 'own-violence':
      return 'change-own-behaviour';
    default:
      return 'offer-information';
  }
}
