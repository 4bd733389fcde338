import type { Grammar } from '../../src/phrasing/pack.ts';
import { checkCauses, checkLeaves } from './check-causes.ts';
import { checkCarried, checkNotAdopted, type Trace, traceOf } from './check-trace.ts';
import { checkWords } from './check-words.ts';
import { type Content, type IdKind, report, reportLost, suggestion } from './content.ts';
import { checkPack } from './phrasing/check-pack.ts';
import { grammars } from './phrasing/grammars.ts';
import type { Source } from './read.ts';

/** The word that stands for all signals of harm by the partner. */
export const harmGroup = 'harm';

const usedSomewhere: readonly IdKind[] = ['claim', 'exercise', 'deck', 'route'];

/** Check everything that one file alone can't know; returns the trace from propositions to what carries them. */
export function check(source: Source): Trace {
  checkReferences(source);
  checkCauses(source);
  checkWords(source.content);
  const trace = traceOf(source);
  checkNotAdopted(source, trace);
  // What nothing uses or carries may be meant where a file could not be read or names an unknown id.
  if (isWhole(source)) {
    checkUnused(source.content);
    checkLeaves(source.causes);
    checkCarried(source, trace);
    for (const pack of source.packs)
      checkPack(pack, grammars[pack.authored.language] as Grammar, source.version);
  }
  return trace;
}

const isWhole = ({ files }: Source): boolean => files.every((file) => !file.data.partlyRead);

function checkReferences(source: Source): void {
  const { references, definitions } = source.content;
  const isRead = isWhole(source);
  for (const { kind, id, place } of references) {
    const known = definitions.get(kind);
    if (known?.has(id) || (kind === 'signal' && id === harmGroup) || (!known && !isRead)) continue;
    reportLost(place, 'unknown-id', `unknown ${kind} \`${id}\`${suggestion(id, known?.keys() ?? [])}`);
  }
}

function checkUnused({ references, definitions }: Content): void {
  for (const kind of usedSomewhere) {
    const used = new Set(references.filter((one) => one.kind === kind).map((one) => one.id));
    for (const [id, place] of definitions.get(kind) ?? []) {
      if (!used.has(id))
        report(place, 'unused-id', `nothing uses the ${kind} \`${id}\`; refer to it or delete it`);
    }
  }
}
