import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { engineClasses } from '../../scripts/compile/phrasing/pack-tables.ts';

const parts = ['content', 'locales', 'src/generated', 'package.json', 'SAFETY.md'];

/** Small packs in the place of the real ones, whose many examples would be checked again for every case. */
const packs = 'tests/compile/pack';

/** A copy of everything the compiler reads and writes, to break and to mend. */
export class Sandbox {
  readonly root: string = mkdtempSync(join(tmpdir(), 'attune-compile-'));
  /** Every file that was touched, as it was before. */
  readonly #before = new Map<string, string | undefined>();

  constructor() {
    for (const part of parts) cpSync(part, join(this.root, part), { recursive: true });
    for (const language of readdirSync(packs)) {
      const pack = join(this.root, 'content/phrasing', language);
      rmSync(pack, { recursive: true, force: true });
      cpSync(join(packs, language), pack, { recursive: true });
      const lexicon = join(pack, 'lexicon.yml');
      const classes = engineClasses.map((name) => `  ${name}: ${name}-word\n`);
      writeFileSync(
        lexicon,
        readFileSync(lexicon, 'utf8').replace('classes:\n', `classes:\n${classes.join('')}`),
      );
    }
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
