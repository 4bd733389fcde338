import { label } from '../messages/message.ts';
import { analyze } from '../phrasing/analyze.ts';
import { rephrase } from '../phrasing/rephrase.ts';
import type { EvaluationContext, EvaluationNotice } from './evaluation.ts';

/** What the wording check finds in a field, with what could be said instead; nothing is ever changed. */
export function wordingNotices(
  field: string,
  text: string | null | undefined,
  { pack }: EvaluationContext,
): readonly EvaluationNotice[] {
  if (!pack || !text) return [];
  const { safety, findings } = analyze(text, pack);
  if (safety.length > 0) return [safetyNotice(field)];
  const result = findings.length > 0 ? rephrase(text, pack) : undefined;
  return findings.map((finding) => ({
    id: 'wording',
    severity: 'info',
    field,
    message: label('phrasing', 'kinds', `${finding.kind}-why`),
    finding,
    ...(result?.status === 'rephrased' && { suggestions: result.suggestions }),
  }));
}

function safetyNotice(field: string): EvaluationNotice {
  return {
    id: 'wording',
    severity: 'suggest',
    field,
    message: label('phrasing', 'outcomes', 'safety'),
    routes: ['offer-information'],
  };
}
