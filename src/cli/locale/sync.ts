import type { LocaleFolder, Source } from './folder.ts';
import { hashOf, type Origin, type Stamp, stamp } from './lock.ts';
import { hasWords } from './unit.ts';

/** What `sync` found. */
export interface Synced {
  readonly stamps: readonly Stamp[];
  /** Keys of translations that are new, and of those that somebody changed since. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Keys whose translation is gone. */
  readonly removed: readonly string[];
}

/**
 * Stamp every string whose translation changed. A hand edit drops the review, and makes a machine's words
 * `machine-edited`. What did not change keeps its stamp, however the English moved on.
 */
export function sync(
  folder: LocaleFolder,
  source: Source,
  by: { readonly origin?: Origin; readonly by?: string } = {},
): Synced {
  const stamps: Stamp[] = [];
  const added: string[] = [];
  const changed: string[] = [];
  for (const unit of source.units) {
    const target = folder.strings.get(unit.key);
    if (!target || !hasWords(target.forms)) continue;
    const before = folder.stamps.get(unit.key);
    if (before?.target === hashOf(target.forms)) {
      stamps.push(before);
      continue;
    }
    (before ? changed : added).push(unit.key);
    const edited: Origin = before && before.origin !== 'human' ? 'machine-edited' : 'human';
    stamps.push(
      stamp(unit, target.forms, { origin: by.origin ?? edited, state: 'translated', by: by.by ?? '' }),
    );
  }
  const kept = new Set(stamps.map(({ key }) => key));
  return { stamps, added, changed, removed: [...folder.stamps.keys()].filter((key) => !kept.has(key)) };
}
