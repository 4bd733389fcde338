import { en } from '../../../src/phrasing/grammar/en.ts';
import type { Grammar } from '../../../src/phrasing/pack.ts';

/** The languages that have a grammar, and so may have rules. */
export const grammars: Readonly<Record<string, Grammar>> = { en };
