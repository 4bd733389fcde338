import { createHash } from 'node:crypto';
import { type Forms, placeholdersOf, type Unit } from './unit.ts';

export const origins = ['human', 'machine', 'machine-edited'] as const;
const states = ['translated', 'reviewed'] as const;

/** Who wrote a translation. */
export type Origin = (typeof origins)[number];

/** What is known of one translated string: a line of `.lock`. */
export interface Stamp {
  readonly key: string;
  /** The English that it translates. */
  readonly source: string;
  /** The same without case, punctuation and spacing. */
  readonly loose: string;
  /** The translation that was stamped. */
  readonly target: string;
  readonly meaning: number;
  readonly origin: Origin;
  readonly state: (typeof states)[number];
  /** Who reviewed it, else who wrote it; may be empty. */
  readonly by: string;
}

/** How well a translation still fits its English. */
export type Staleness = 'fresh' | 'cosmetic' | 'changed' | 'meaning-changed';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
const canonical = (forms: Forms, change: (text: string) => string): string =>
  JSON.stringify(
    Object.keys(forms)
      .sort()
      .map((form) => [form, change(forms[form] ?? '')]),
  );

/** The hash of a string. */
export const hashOf = (forms: Forms): string => digest(canonical(forms, (text) => text));

/** The hash of a string of which only letters, marks, digits, signs and placeholders count. */
const looseHashOf = (forms: Forms): string =>
  digest(
    canonical(forms, (text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{S}{}]+/gu, ''),
    ),
  );

const allPlaceholders = (forms: Forms): string =>
  [...new Set(Object.values(forms).flatMap(placeholdersOf))].sort().join();

/** Compare a translation with today's English. Without a stamp nothing is known against it. */
export function stalenessOf(unit: Unit, target: Forms, stamp: Stamp | undefined): Staleness {
  if (allPlaceholders(target) !== allPlaceholders(unit.forms)) return 'meaning-changed';
  if (!stamp) return 'fresh';
  if (stamp.meaning !== unit.meaning) return 'meaning-changed';
  if (stamp.source === hashOf(unit.forms)) return 'fresh';
  return stamp.loose === looseHashOf(unit.forms) ? 'cosmetic' : 'changed';
}

/** A line that `readLock` could not read. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
}

/** Read `.lock`. After a union merge a key can have several lines; all are given. */
export function readLock(text: string): {
  readonly stamps: readonly Stamp[];
  readonly bad: readonly BadLine[];
} {
  const stamps: Stamp[] = [];
  const bad: BadLine[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [key = '', source = '', loose = '', target = '', meaning = '', origin, state, by, ...more] =
      line.split('\t');
    const isRead =
      [source, loose, target].every((hash) => /^[0-9a-f]{10}$/.test(hash)) &&
      /^[1-9]\d*$/.test(meaning) &&
      origins.includes(origin as Origin) &&
      states.includes(state as Stamp['state']) &&
      by !== undefined &&
      more.length === 0;
    if (isRead) stamps.push({ key, source, loose, target, meaning: +meaning, origin, state, by } as Stamp);
    else bad.push({ line: index + 1, text: line });
  }
  return { stamps, bad };
}

const lineOf = ({ key, source, loose, target, meaning, origin, state, by }: Stamp): string =>
  [key, source, loose, target, meaning, origin, state, by.replace(/\s+/g, ' ').trim()].join('\t');

/** Write `.lock`: sorted by key, so that two branches seldom touch the same lines. */
export const writeLock = (stamps: readonly Stamp[]): string =>
  stamps.length === 0 ? '' : `${stamps.map(lineOf).sort(byCodeUnit).join('\n')}\n`;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One stamp a key. Of several, the one that fits the words in the file wins, then the one that fits today's English, then
 * the higher meaning, then a review; what is left is decided by the line's own text, the same on every machine.
 */
export function settle(
  stamps: readonly Stamp[],
  targets: ReadonlyMap<string, { readonly forms: Forms }>,
  units: ReadonlyMap<string, Unit>,
): Map<string, Stamp> {
  const settled = new Map<string, Stamp>();
  const rank = (stamp: Stamp): number[] => {
    const target = targets.get(stamp.key);
    const unit = units.get(stamp.key);
    return [
      Number(target !== undefined && hashOf(target.forms) === stamp.target),
      Number(unit !== undefined && hashOf(unit.forms) === stamp.source && unit.meaning === stamp.meaning),
      stamp.meaning,
      Number(stamp.state === 'reviewed'),
    ];
  };
  for (const stamp of [...stamps].sort((a, b) => byCodeUnit(lineOf(a), lineOf(b)))) {
    const before = settled.get(stamp.key);
    if (!before || isHigher(rank(stamp), rank(before))) settled.set(stamp.key, stamp);
  }
  return settled;
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && (a[at] as number) > (b[at] as number);
}

/** Stamp a string as it stands now. */
export function stamp(unit: Unit, target: Forms, about: Pick<Stamp, 'origin' | 'state' | 'by'>): Stamp {
  return {
    key: unit.key,
    source: hashOf(unit.forms),
    loose: looseHashOf(unit.forms),
    target: hashOf(target),
    meaning: unit.meaning,
    ...about,
  };
}
