import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Everything that must hold, one step after the other; the last line is what CI reads.
const steps: readonly (readonly [name: string, command: string])[] = [
  ['generated files are current', 'node scripts/compile.ts --check'],
  ['lint and format', 'biome check --error-on-warnings .'],
  ['build', 'npm run --silent build'],
  ['types', 'tsc -p . && tsc -p examples/playground'],
  ['budgets', 'node scripts/budgets.ts'],
  ['unused code', 'knip'],
];

let passed = 0;
let failed = 0;
const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'attune-test-'));
const report = join(folder, 'report.json');

if (!/^v2[2-9]\./.test(process.version)) {
  console.error(
    `the tests run on the project's own Node 22, not on ${process.version}; start them with \`npm test\``,
  );
  process.exit(1);
}
for (const [name, command] of steps) {
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status === 0) passed += 1;
  else failed += 1;
}
const vitest = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
} catch {
  console.error('vitest wrote no report');
}
if (vitest.status !== 0 && failed === 0) failed = 1;
rmSync(folder, { recursive: true, force: true });
console.log(`${Math.round((Date.now() - started) / 1000)} seconds`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
