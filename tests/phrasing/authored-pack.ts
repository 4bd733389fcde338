import { openFolder } from '../../scripts/compile/content-files.ts';
import { readPack } from '../../scripts/compile/kinds/phrasing.ts';

/** The English rules as they are authored, with their examples. */
export function authoredPack() {
  const pack = readPack(openFolder('.'), 'en');
  if (!pack) throw new Error('content/phrasing/en is not valid; run npm run compile');
  return pack.authored;
}
