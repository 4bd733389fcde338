// The door `attune/phrasing/en`.
import { tables } from '../../generated/phrasing-en.ts';
import { en as grammar } from '../grammar/en.ts';
import type { PhrasingPack } from '../pack.ts';

/** Rules and words for English drafts. */
const pack: PhrasingPack = { ...tables, grammar };
export default pack;
