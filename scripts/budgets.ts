import { execFileSync } from 'node:child_process';

// What may not grow unseen. Sizes are checked on the packed tarball, in tests/package.
// Noise only slows, so the best of five counts.
const best = (run: () => void): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: 'ignore' });

const start = best(() => node('-e', ''));
const compile = best(() => node('scripts/compile.ts', '--check'));
const most = 3_000;
console.log(
  `compile: ${Math.round(compile)} ms (${(compile / start).toFixed(1)} × the start of Node); at most ${most} ms`,
);
process.exitCode = compile <= most ? 0 : 1;
