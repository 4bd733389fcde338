import type { ClaimStructure } from '../../../src/model/claim.ts';
import { claimSchema } from '../../../src/schemas/authored/claim.ts';
import { type Content, report } from '../content.ts';
import type { ContentDocument } from '../document.ts';
import { entryReader } from '../reader.ts';
import { validate } from '../yaml-source.ts';

/** Read `content/claims/<id>.md`. */
export function readClaim(
  content: Content,
  document: ContentDocument,
  id: string,
): ClaimStructure | undefined {
  const { frontMatter } = document;
  const front = validate(claimSchema, frontMatter);
  const reader = entryReader(content, document, 'claims', id);
  reader.opening('title', 'statement', 'a claim');
  for (const field of ['attribution', 'period']) {
    if (!document.sections.some((section) => section.name === field)) {
      report(
        document.start,
        'claim-attribution',
        `a claim is never shown without its ${field}; write \`## ${field}\` and a line under it`,
      );
    }
  }
  reader.named({
    attribution: 'optional',
    period: 'optional',
    population: 'required',
    limitations: 'required',
  });
  for (const section of reader.rest())
    report(section.place, 'structure', `a claim has no section \`${section.name}\``);
  if (!front) return undefined;
  const { props, ...rest } = front;
  reader.referAll('proposition', props, frontMatter, ['props']);
  reader.referAll('claim', front.counterClaims, frontMatter, ['counterClaims']);
  if (front.display === 'default' && front.confidence === 'low') {
    report(
      frontMatter.at(['display']),
      'claim-display',
      'a claim of low confidence is not shown by default; use `opt-in` or `archive`',
    );
  }
  return { id, ...rest, propositions: props } as ClaimStructure;
}
