import type { DeckItemStructure } from '../../../src/model/vocabulary.ts';
import { deckItemSchemas, deckSchema, plainItemSchema } from '../../../src/schemas/authored/vocabulary.ts';
import { type Content, checkId, define, takeOrder } from '../content.ts';
import type { ContentDocument, Section } from '../document.ts';
import { type EntryReader, entryReader } from '../reader.ts';
import { validate } from '../yaml-source.ts';

export interface ReadDeck {
  readonly id: string;
  readonly order: number;
  readonly items: readonly DeckItemStructure[];
}

const sceneParts = ['situation', 'said', 'restated'];
/** The deck whose items answer the check-in questions. */
const answerDeck = 'noticing';

/** Read `content/vocabulary/<deck>.md`. */
export function readDeck(content: Content, document: ContentDocument, id: string): ReadDeck | undefined {
  const front = validate(deckSchema, document.frontMatter);
  const reader = entryReader(content, document, 'vocabulary', id);
  reader.opening('title', 'summary', 'a deck');
  reader.named({});
  const schema = Object.hasOwn(deckItemSchemas, id)
    ? deckItemSchemas[id as keyof typeof deckItemSchemas]
    : plainItemSchema;
  const items = reader.rest().flatMap((section) => {
    if (id === answerDeck) define(content, 'answer', section.name, section.place);
    else checkId(section.name, section.place);
    const attributes = reader.attributes(section, schema);
    if (id === 'scenarios') readScene(reader, section);
    else readLabel(reader, section, id, attributes);
    if (!attributes) return [];
    const { note: _note, max: _max, meaning: _meaning, ...own } = attributes;
    return [{ id: section.name, ...own } as DeckItemStructure];
  });
  if (!front) return undefined;
  takeOrder(content, 'deck', id, front.order, document.frontMatter.at(['order']));
  return { id, order: front.order, items };
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
  reader.parts(section, 'scene', sceneParts, (part) => {
    const field = part.id === 'situation' ? section.name : `${section.name}-${part.id}`;
    reader.word(field, part, `${part.id} of a practice scene`);
  });
}
