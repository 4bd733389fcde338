// The door `attune/phrasing/en`.
import { harm } from '../../generated/harm-en.ts';
import { tables } from '../../generated/phrasing-en.ts';
import { en as grammar } from '../grammar/en.ts';
import type { PhrasingPack } from '../pack.ts';

/** Rules and words for English drafts. */
const pack: PhrasingPack = { ...tables, harm, grammar };
export default pack;
