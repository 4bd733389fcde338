import { phrasingWords } from '../generated/phrasing-words.ts';
import type { PhrasingWords } from '../model/phrasing.ts';
import type { Read } from './locale-words.ts';

/** The words for what the wording check finds. */
export function phrasingInWords(read: Read): PhrasingWords {
  const titles = (group: 'kinds' | 'variants' | 'declines' | 'outcomes') => {
    const words = read('phrasing', group);
    return Object.fromEntries(phrasingWords[group].map((id) => [id, words(id)]));
  };
  const kinds = read('phrasing', 'kinds');
  return {
    kinds: Object.fromEntries(
      phrasingWords.kinds.map((id) => [id, { title: kinds(id), why: kinds(`${id}-why`) }]),
    ),
    variants: titles('variants'),
    declines: titles('declines'),
    outcomes: titles('outcomes'),
  } as unknown as PhrasingWords;
}
