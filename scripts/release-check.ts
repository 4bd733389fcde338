import { helpRegions } from '../src/generated/help.ts';
import { staleLines, uncheckedLines } from './release/help-lines.ts';

// What no release may carry (SAF-19); npm runs it before it publishes. It goes by the day, so no test may depend on it.
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const stale = staleLines(helpRegions, today);
const unchecked = uncheckedLines(helpRegions, today);
const all = helpRegions.flatMap((region) => region.resources).length;
if (unchecked.length > 0)
  console.warn(`${unchecked.length} of ${all} help lines were never checked: ${unchecked.join(', ')}`);
for (const id of stale)
  console.error(
    `help line ${id} was to be checked again before ${today}; look at the operator's own page and date it anew`,
  );
console.log(stale.length === 0 ? 'no help line about abuse or crisis is stale' : `${stale.length} stale`);
process.exitCode = stale.length === 0 ? 0 : 1;
