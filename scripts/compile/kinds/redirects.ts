import type { Redirects } from '../../../src/model/plan.ts';
import { redirectsSchema } from '../../../src/schemas/authored/redirects.ts';
import { type Content, refer, report } from '../content.ts';
import { validate, type YamlSource } from '../yaml-source.ts';

const kinds = { exercises: 'exercise', causes: 'cause' } as const;

/** Read `content/redirects.yml`, when all ids are known: what is renamed leads to an id that exists, from one that does not. */
export function readRedirects(content: Content, source: YamlSource): Redirects {
  const redirects = validate(redirectsSchema, source);
  if (!redirects) return { exercises: {}, causes: {} };
  for (const name of ['exercises', 'causes'] as const) {
    const kind = kinds[name];
    for (const [from, to] of Object.entries(redirects[name])) {
      refer(content, kind, to, source.at([name, from]));
      if (content.definitions.get(kind)?.has(from))
        report(
          source.keyAt([name], from),
          'duplicate-id',
          `the ${kind} \`${from}\` still exists; only an id that is gone leads to another`,
        );
    }
  }
  return redirects as Redirects;
}
