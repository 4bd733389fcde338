import type { Grade } from '../../model/words.ts';
import type { Resolved } from './merge.ts';

/** How far a locale is, in numbers of strings. */
export interface Progress {
  readonly grade: Grade;
  /** Shares from 0 to 1; a string whose English changed a little counts half. */
  readonly translated: number;
  readonly reviewed: number;
  readonly strings: number;
  readonly fresh: number;
  readonly cosmetic: number;
  readonly changed: number;
  readonly meaningChanged: number;
  readonly missing: number;
  /** Strings that only a machine has seen. */
  readonly machine: number;
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.floor((part / whole) * 1000) / 1000;

/** Count what was found for every string of a locale. */
export function progressOf(resolved: readonly Resolved[]): Progress {
  const count = (test: (one: Resolved) => boolean): number => resolved.filter(test).length;
  const strings = resolved.length;
  const fresh = count((one) => one.staleness === 'fresh');
  const cosmetic = count((one) => one.staleness === 'cosmetic');
  const changed = count((one) => one.staleness === 'changed');
  const meaningChanged = count((one) => one.staleness === 'meaning-changed');
  const machine = count(
    ({ from, stamp }) => from !== 'en' && stamp?.origin === 'machine' && stamp.state === 'translated',
  );
  const translated = share(fresh + cosmetic + changed / 2, strings);
  const reviewed = share(
    count(
      ({ staleness, stamp }) =>
        (staleness === 'fresh' || staleness === 'cosmetic') && stamp?.state === 'reviewed',
    ),
    strings,
  );
  return {
    grade: gradeOf(translated, reviewed, machine),
    translated,
    reviewed,
    strings,
    fresh,
    cosmetic,
    changed,
    meaningChanged,
    missing: strings - fresh - cosmetic - changed - meaningChanged,
    machine,
  };
}

function gradeOf(translated: number, reviewed: number, machine: number): Grade {
  if (translated >= 0.98 && reviewed >= 0.9) return 'A';
  if (translated >= 0.9 && machine === 0) return 'B';
  return translated >= 0.6 ? 'C' : 'D';
}
