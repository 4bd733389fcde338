import type { HelpRegion } from '../../src/model/safety.ts';
import { type HelpStatus, helpStatus } from '../../src/safety/help-status.ts';

const linesThatAre = (status: HelpStatus, regions: readonly HelpRegion[], today: string) =>
  regions.flatMap((region) => region.resources).filter((line) => helpStatus(line, today) === status);

/** The lines about abuse and crisis that were checked so long ago that no release may carry them. */
export const staleLines = (regions: readonly HelpRegion[], today: string): readonly string[] =>
  linesThatAre('stale', regions, today)
    .filter((line) => line.kind === 'abuse' || line.kind === 'crisis')
    .map((line) => line.id);

/** The lines that nobody has checked; apps show them as such. */
export const uncheckedLines = (regions: readonly HelpRegion[], today: string): readonly string[] =>
  linesThatAre('unverified', regions, today).map((line) => line.id);
