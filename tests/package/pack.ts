import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A fresh app outside the repository, with the packed package installed and its optional peers beside it. */
export interface App {
  readonly folder: string;
  readonly tarball: string;
  write(path: string, text: string): void;
  /** Run a program in the app; its output, or an error that holds it. */
  run(command: string, ...args: string[]): string;
  /** Run one of the project's own tools in the app. */
  tool(name: string, ...args: string[]): string;
  /** Check the types of a file of the app, as strictly as can be. */
  checkTypes(file: string, moduleResolution: string, ...options: string[]): string;
}

/** Pack the built package and install it into an empty app. */
export function packedApp(): App {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'attune-app-')));
  const options = { encoding: 'utf8' as const, stdio: 'pipe' as const, maxBuffer: 2 ** 26 };
  const run = (cwd: string, command: string, args: string[]): string => {
    try {
      return execFileSync(command, args, { ...options, cwd });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${command} ${args.join(' ')}\n${(stdout + stderr).slice(-20_000)}`);
    }
  };
  const packed = run('.', 'npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const tarball = join(folder, (JSON.parse(packed) as [{ filename: string }])[0].filename);
  const write: App['write'] = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', '{ "name": "app", "private": true, "type": "module" }');
  run(folder, 'npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    tarball,
    resolve('node_modules/zod'),
    resolve('node_modules/i18next'),
  ]);
  const tool: App['tool'] = (name, ...args) => run(folder, resolve('node_modules/.bin', name), args);
  return {
    folder,
    tarball,
    write,
    run: (command, ...args) => run(folder, command, args),
    tool,
    checkTypes: (file, moduleResolution, ...options) => {
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
      const target = ['--target', 'es2022', '--module', module, '--moduleResolution', moduleResolution];
      return tool('tsc', '--strict', '--noEmit', ...target, ...options, file);
    },
  };
}
