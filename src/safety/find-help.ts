import { helpRegions } from '../generated/help.ts';
import { type MessageDescriptor, message } from '../messages/message.ts';
import type { HelpKind, HelpResource } from '../model/safety.ts';
import { checkDay } from '../time/check-day.ts';
import { helpCountries } from './help-countries.ts';
import { type HelpWords, helpInWords, kindInWords, type Served, servedInWords } from './help-in-words.ts';
import { type HelpStatus, helpStatus } from './help-status.ts';

/** Where, and what for. */
export interface HelpQuery {
  /** ISO 3166-1 alpha-2, in any case. Never a language. A person's input: whatever is no known country gets the fallback. */
  readonly country?: string | null | undefined;
  /** A part of the country, as `area` has it; its own lines come first, and no other line is left out. */
  readonly region?: string | null | undefined;
  /** What for, in the order wanted; everything when left out. */
  readonly kinds?: readonly HelpKind[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A help line with everything that is known about it, and how far it can be trusted today. */
export interface HelpLine extends Omit<HelpResource, 'status' | 'noted'> {
  readonly status: HelpStatus;
  readonly words: HelpWords;
}

/** What no line is listed for. */
export interface HelpGap {
  readonly kind: HelpKind;
  /** Missing only for these people. */
  readonly serves?: Served;
  readonly message: MessageDescriptor;
}

/** The lines of a country, or where to look when none is listed. */
export type HelpResult =
  | {
      readonly status: 'found';
      /** ISO 3166-1 alpha-2, in capitals. */
      readonly country: string;
      /** Emergency first, then in the order of the kinds asked for; directories are the world's. */
      readonly lines: readonly HelpLine[];
      /** What was asked for and is not listed. */
      readonly gaps: readonly HelpGap[];
    }
  | {
      readonly status: 'none';
      readonly fallback: {
        /** To call the local emergency number. */
        readonly message: MessageDescriptor;
        /** Directories of help in many countries; never another country's line. */
        readonly lines: readonly HelpLine[];
      };
    };

const allKinds: readonly HelpKind[] = [
  'emergency',
  'abuse',
  'crisis',
  'own-behaviour',
  'youth',
  'bereavement',
  'debt-advice',
  'directory',
];

/**
 * Find help by country, never by language.
 *
 * @param query - Where and what for; `resourceKinds` of `evaluateSafety` fit into `kinds`.
 * @returns The country's lines with emergency first, each with its status, dates and evidence; for a missing, malformed
 *   or unlisted country `status: 'none'` with a fallback.
 * @throws RangeError when `today` is no day or a kind does not exist.
 * @example
 * const help = findHelp({ country: 'de', kinds: ['abuse'], today: '2026-11-22' });
 * help.status === 'found' && help.lines.map((line) => line.kind) // => ['emergency', 'abuse']
 * findHelp({ country: 'ZZ', today: '2026-11-22' }).status // => 'none'
 */
export function findHelp({ country, region, kinds = allKinds, today }: HelpQuery): HelpResult {
  checkQuery(kinds, today);
  const place = typeof country === 'string' && /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : '';
  const own = helpCountries().includes(place) ? resourcesOf(place) : [];
  const directories = resourcesOf('world');
  if (own.length === 0) {
    return {
      status: 'none',
      fallback: {
        message: message('messages:help.useLocalNumber', {}),
        lines: directories.map((line) => onDay(line, today)),
      },
    };
  }
  const here = [...own, ...directories];
  const wanted = new Set<HelpKind>(['emergency', ...kinds]);
  const lines = [...wanted].flatMap((kind) => ownFirst(linesOf(here, kind), region));
  return {
    status: 'found',
    country: place,
    lines: lines.map((line) => onDay(line, today)),
    gaps: [...wanted].flatMap((kind) => gapsOf(kind, linesOf(here, kind))),
  };
}

function checkQuery(kinds: readonly HelpKind[], today: string): void {
  checkDay('today', today);
  for (const kind of kinds) {
    if (!allKinds.includes(kind))
      throw new RangeError(
        `there is no kind of help ${JSON.stringify(kind)}; use one of ${allKinds.join(', ')}`,
      );
  }
}

const resourcesOf = (region: string): readonly HelpResource[] =>
  helpRegions.find((one) => one.region === region)?.resources ?? [];

const linesOf = (resources: readonly HelpResource[], kind: HelpKind): readonly HelpResource[] =>
  resources.filter((line) => line.kind === kind);

function ownFirst(
  lines: readonly HelpResource[],
  region: string | null | undefined,
): readonly HelpResource[] {
  const own = (line: HelpResource) =>
    typeof region === 'string' && line.area?.toLowerCase() === region.toLowerCase();
  return [...lines.filter(own), ...lines.filter((line) => !own(line))];
}

function onDay(resource: HelpResource, today: string): HelpLine {
  const { noted: _, ...line } = resource;
  const status = helpStatus(resource, today);
  return { ...line, status, words: helpInWords(resource, status) };
}

/** Lines about abuse often serve only some people, so it is said for whom none is listed. */
function gapsOf(kind: HelpKind, lines: readonly HelpResource[]): HelpGap[] {
  if (lines.length === 0)
    return [{ kind, message: message('messages:help.noneListed', { kind: kindInWords(kind) }) }];
  if (kind !== 'abuse') return [];
  const serves = (served: Served) =>
    lines.some(
      (line) => line.serves === null || line.serves.some((one) => [served, 'everyone'].includes(one)),
    );
  return (['women', 'men', 'lgbtq'] as const)
    .filter((served) => !serves(served))
    .map((served) => ({
      kind,
      serves: served,
      message: message('messages:help.noneListedFor', {
        kind: kindInWords(kind),
        who: servedInWords(served),
      }),
    }));
}
