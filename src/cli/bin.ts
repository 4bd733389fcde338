#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './main.ts';

const { out, error, code } = await run(process.argv.slice(2), {
  input: () => readFileSync(0, 'utf8'),
  colors: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
});
// Who reads it may stop early, as `head` does.
process.stdout.on('error', () => {});
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
