import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const parts = ['content', 'locales', 'src/generated', 'package.json', 'SAFETY.md'];

/** A copy of everything the compiler reads and writes, to break and to mend. */
export class Sandbox {
  readonly root: string = mkdtempSync(join(tmpdir(), 'attune-compile-'));
  /** Every file that was touched, as it was before. */
  readonly #before = new Map<string, string | undefined>();

  constructor() {
    for (const part of parts) cpSync(part, join(this.root, part), { recursive: true });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    this.#remember(path);
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    this.#remember(path);
    rmSync(join(this.root, path));
  }

  /** Put back every file as it was first seen. */
  mend(): void {
    for (const [path, text] of this.#before) {
      if (text === undefined) rmSync(join(this.root, path), { force: true });
      else writeFileSync(join(this.root, path), text);
    }
    this.#before.clear();
  }

  delete(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #remember(path: string): void {
    if (this.#before.has(path)) return;
    this.#before.set(path, existsSync(join(this.root, path)) ? this.read(path) : undefined);
  }
}
