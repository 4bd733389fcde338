import { decks } from '../generated/structure.ts';
import type { Deck, Vocabulary } from '../model/vocabulary.ts';
import type { Read } from './locale-words.ts';

/** Join the decks with their words. */
export function vocabularyInWords(read: Read): Vocabulary {
  const entries = Object.entries(decks).map(([deck, items]): [string, Deck] => {
    const words = read('vocabulary', deck);
    return [
      deck,
      {
        title: words('title'),
        summary: words('summary'),
        items: items.map((item) => {
          const said = words.maybe(`${item.id}-said`);
          const restated = words.maybe(`${item.id}-restated`);
          return { ...item, label: words(item.id), ...(said && { said }), ...(restated && { restated }) };
        }),
      },
    ];
  });
  return Object.fromEntries(entries) as unknown as Vocabulary;
}
