import { execFileSync } from 'node:child_process';

// What may not grow unseen. Sizes are checked on the packed tarball, in tests/package.
const median = (run: () => void): number => {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1] ?? Number.POSITIVE_INFINITY;
};
const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: 'ignore' });

const start = median(() => node('-e', ''));
const compile = median(() => node('scripts/compile.ts', '--check'));
const most = 3_000;
console.log(
  `compile: ${Math.round(compile)} ms (${(compile / start).toFixed(1)} × the start of Node); at most ${most} ms`,
);
process.exitCode = compile <= most ? 0 : 1;
