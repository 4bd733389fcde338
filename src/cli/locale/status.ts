import { canonicalTag, type LocaleFolder, type Source } from './folder.ts';
import { type Progress, progressOf } from './grade.ts';
import { chainOf, resolve } from './merge.ts';
import { sync } from './sync.ts';

/** How far a locale is. */
export interface LocaleStatus extends Progress {
  readonly tag: string;
  readonly name: string;
  /** Strings that changed since `sync` was last run. */
  readonly unsynced: number;
}

/** How far each locale is; all of them, or one. */
export function statusOf(
  folders: ReadonlyMap<string, LocaleFolder>,
  source: Source,
  tags: Iterable<string> = folders.keys(),
): LocaleStatus[] {
  return [...tags].flatMap((tag) => {
    const folder = folders.get(tag);
    // Without a valid tag nothing is known of its language; `check` says so.
    if (!folder || canonicalTag(tag) === undefined) return [];
    const { added, changed, removed } = sync(folder, source);
    return [
      {
        tag,
        name: folder.about.name,
        ...progressOf(resolve(chainOf(tag, folders), source)),
        unsynced: added.length + changed.length + removed.length,
      },
    ];
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A table in Markdown, which reads well on a terminal too. */
export function statusTable(all: readonly LocaleStatus[]): string {
  const head = [
    'locale',
    'grade',
    'current',
    'reviewed',
    'changed',
    'meaning changed',
    'missing',
    'machine only',
    'not synced',
  ];
  const rows = all.map((one) => [
    one.tag,
    one.grade,
    percent(one.translated),
    percent(one.reviewed),
    ...[one.changed, one.meaningChanged, one.missing, one.machine, one.unsynced].map(String),
  ]);
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}
