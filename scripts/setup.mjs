// Plain JavaScript for any Node from 20 on: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs';

const mark = 'node_modules/.attune-setup';
const fail = (line) => {
  console.error(`setup: ${line}`);
  process.exit(1);
};

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`Node ${process.versions.node} is too old; install Node 20 or newer`);

const isCurrent =
  existsSync(mark) &&
  statSync(mark).mtimeMs >= Math.max(statSync('package-lock.json').mtimeMs, statSync('package.json').mtimeMs);
if (isCurrent) {
  console.log('setup: dependencies are current');
} else {
  console.log('setup: installing dependencies from package-lock.json …');
  try {
    accessSync('.', constants.W_OK);
  } catch {
    fail('this folder is not writable; clone the project where you may write');
  }
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    const output = `${install.stderr ?? ''}${install.error?.message ?? ''}`;
    if (/EACCES|EPERM|EROFS/.test(output))
      fail('npm may not write here; clone the project where you may write');
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
      fail('the npm registry can’t be reached; connect to the network once, later runs work offline');
    }
    fail(`npm ci failed: ${output.trim().split('\n')[0]}`);
  }
  const node = spawnSync('node_modules/.bin/node', ['-v'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (!/^v2[2-9]\./.test(node.stdout ?? '')) {
    fail('the package `node` was not installed; run `npm ci` without --ignore-scripts');
  }
  writeFileSync(mark, '');
  console.log('setup: done');
}
