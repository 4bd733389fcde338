import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './compile/compile.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } },
});

const { files, problems, errors } = compile(values.root);
for (const problem of problems) console.error(problem);
if (errors > 0) {
  console.error(`${errors} ${errors === 1 ? 'problem' : 'problems'} in content/; nothing was written`);
  process.exit(1);
}

const outdated = [...files].filter(([path, text]) => {
  const target = join(values.root, path);
  return !existsSync(target) || readFileSync(target, 'utf8') !== text;
});
if (values.check) {
  for (const [path] of outdated)
    console.error(`${path} is not current; run \`npm run compile\` and commit what it writes`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of outdated) {
    mkdirSync(dirname(join(values.root, path)), { recursive: true });
    writeFileSync(join(values.root, path), text);
  }
}
const done = values.check ? (outdated.length > 0 ? 'outdated' : 'current') : 'written';
console.log(
  `content compiled: ${files.size} files, ${values.check ? `${outdated.length || 'all'} ${done}` : `${outdated.length} ${done}`}`,
);
