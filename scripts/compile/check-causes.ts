import { report } from './content.ts';
import type { ReadCause } from './kinds/cause.ts';
import type { Source } from './read.ts';

/** Check the tree of causes and their labels, as SKOS asks. */
export function checkCauses(source: Source): void {
  const byId = new Map<string, ReadCause>(source.causes.map((cause) => [cause.id, cause]));
  for (const cause of source.causes) {
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
      const isAbove = id === cause.id || ancestors.includes(id);
      if (isAbove || (other && ancestorsOf(other, byId).includes(cause.id))) {
        report(
          frontMatter.at(['related', index]),
          'related-ancestor',
          `\`${id}\` is above or below \`${cause.id}\` in the tree, or the same, and can't be related too; take it out of \`related\``,
        );
      }
    });
    if (cause.steps.length === 0 || cause.exercises.length === 0)
      report(start, 'cause-incomplete', 'a cause points to a step and to an exercise, one or more of each');
    if (cause.guidance === 'safety-first' && cause.routes.length === 0)
      report(
        frontMatter.at(['guidance']),
        'cause-incomplete',
        'a `safety-first` cause has a safety route; write `routes: [offer-information]`',
      );
  }
  checkLabels(source);
}

/** A cause that people answer questions about has questions. */
export function checkLeaves(causes: readonly ReadCause[]): void {
  for (const { id, checkIns, document } of causes) {
    const isLeaf = !causes.some((other) => other.broader === id);
    if (isLeaf && checkIns.length < 2)
      report(document.start, 'cause-incomplete', 'a cause with no narrower one needs two check-ins or more');
  }
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
    if (other)
      report(
        word.place,
        'label-clash',
        `\`${other}\` has this label too; find another, as a label names one cause`,
      );
    preferred.set(label, cause);
  }
  for (const [, fields] of entries) {
    const word = fields.get('altLabels');
    const seen = new Set<string>();
    for (const label of word?.text
      .toLowerCase()
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean) ?? []) {
      const owner = preferred.get(label);
      if (word && owner)
        report(
          word.place,
          'label-clash',
          `“${label}” is the label of \`${owner}\` already; take it out of the alternative labels`,
        );
      if (word && seen.has(label))
        report(word.place, 'label-clash', `“${label}” stands here twice; take one out`);
      seen.add(label);
    }
  }
}
