import type { DeckItemStructure } from '../../../src/model/vocabulary.ts';
import { deckItemSchemas, deckSchema, plainItemSchema } from '../../../src/schemas/authored/vocabulary.ts';
import { type Content, define, report } from '../content.ts';
import type { ContentDocument, Section } from '../document.ts';
import { type EntryReader, entryReader } from '../reader.ts';
import { validate } from '../yaml-source.ts';

export interface ReadDeck {
  readonly id: string;
  readonly order: number;
  readonly items: readonly DeckItemStructure[];
}

const sceneParts = ['situation', 'said', 'restated'];

/** Read `content/vocabulary/<deck>.md`. */
export function readDeck(content: Content, document: ContentDocument, id: string): ReadDeck | undefined {
  define(content, 'deck', id, document.start);
  const front = validate(deckSchema, document.frontMatter);
  const reader = entryReader(content, document, 'vocabulary', id);
  reader.opening('title', 'summary', 'a deck');
  reader.named({});
  const local: Content = { ...content, definitions: new Map() };
  const schema =
    id in deckItemSchemas ? deckItemSchemas[id as keyof typeof deckItemSchemas] : plainItemSchema;
  const items = reader.rest().flatMap((section) => {
    define(local, 'block', section.name, section.place);
    const attributes = reader.attributes(section, schema);
    if (id === 'scenarios') readScene(reader, section);
    else readLabel(reader, section, id, attributes);
    if (!attributes) return [];
    const { note: _note, max: _max, meaning: _meaning, ...own } = attributes;
    return [{ id: section.name, ...own } as DeckItemStructure];
  });
  return front && { id, order: front.order, items };
}

function readLabel(
  reader: EntryReader,
  section: Section,
  deck: string,
  attributes: object | undefined,
): void {
  const text = reader.paragraph(section);
  reader.noItems(section);
  if (text) reader.word(section.name, text, `item of the deck ${deck}`, attributes);
}

function readScene(reader: EntryReader, section: Section): void {
  for (const part of sceneParts) {
    const item = section.items.find((one) => one.id === part);
    if (item)
      reader.word(
        part === 'situation' ? section.name : `${section.name}-${part}`,
        item,
        `${part} of a practice scene`,
      );
    else report(section.place, 'missing-words', `the scene \`${section.name}\` lacks \`- ${part}: …\``);
  }
}
