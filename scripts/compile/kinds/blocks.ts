import type { BlockStructure } from '../../../src/model/article.ts';
import { blockSchema } from '../../../src/schemas/authored/step.ts';
import { type Content, define, type Place, refer, report, suggestion } from '../content.ts';
import type { Section } from '../document.ts';
import { attributePlace, type EntryReader } from '../reader.ts';

/** A block as read: its structure, and which frame of the article it belongs to. */
export type ReadBlock = BlockStructure & { readonly frame?: 'intro' | 'closing' | undefined };

const exampleParts = ['situation', 'avoid', 'say'];

/** Read the blocks of a step or of the article's frames. */
export function readBlocks(reader: EntryReader, sections: readonly Section[], owner: string): ReadBlock[] {
  return sections.flatMap((section) => {
    const { content } = reader;
    define(content, 'block', section.name, section.place);
    const attributes = reader.attributes(section, blockSchema);
    if (!attributes) return [];
    const { type, props, notFor, frame } = attributes;
    reader.referAll('proposition', props, source(section), ['props']);
    reader.referAll('signal', notFor, source(section), ['notFor']);
    const evidence = 'evidence' in attributes ? attributes.evidence : [];
    reader.referAll('claim', evidence, source(section), ['evidence']);
    const items = readWords(reader, section, attributes, owner);
    return [
      {
        id: section.name,
        type,
        frame,
        ...(props.length > 0 && { propositions: props as BlockStructure['propositions'] }),
        ...(notFor.length > 0 && { notFor: notFor as BlockStructure['notFor'] }),
        ...(evidence.length > 0 && { evidence: evidence as BlockStructure['evidence'] }),
        ...(attributes.type === 'claim' && { claim: attributes.claim as BlockStructure['claim'] }),
        ...(items.length > 0 && { items }),
      } as ReadBlock,
    ];
  });
}

const source = (section: Section) => ({
  value: undefined,
  at: (path: readonly PropertyKey[]): Place => attributePlace(section, path),
  keyAt: () => section.place,
});

/** Read the words that a block of this type has; the ids of its list items are returned. */
function readWords(
  reader: EntryReader,
  section: Section,
  attributes: ReturnType<typeof blockSchema.parse>,
  owner: string,
): string[] {
  const { content, word } = reader;
  const { type } = attributes;
  if (type === 'claim') {
    refer(content, 'claim', attributes.claim, attributePlace(section, ['claim']));
    if (section.paragraphs[0]) {
      report(
        section.paragraphs[0].place,
        'structure',
        'a claim block has no words of its own; write them in the claim’s file',
      );
    }
    reader.noItems(section);
    return [];
  }
  if (type === 'example') {
    readExample(reader, section, attributes, owner);
    return [];
  }
  const text = reader.paragraph(section);
  if (text) word(section.name, text, `${type} of ${owner}`, attributes);
  if (type !== 'list') {
    reader.noItems(section);
    return [];
  }
  if (section.items.length < 2)
    report(
      section.place,
      'missing-words',
      `the list \`${section.name}\` needs two items or more: \`- its-id: Words.\``,
    );
  return readItems(content, section, (item) =>
    word(`${section.name}-${item.id}`, item, `item of a list of ${owner}`),
  );
}

function readExample(
  reader: EntryReader,
  section: Section,
  attributes: { note?: string | undefined },
  owner: string,
): void {
  if (section.paragraphs[0])
    report(
      section.paragraphs[0].place,
      'structure',
      'an example is a list of `situation`, `avoid` and `say`',
    );
  for (const item of section.items) {
    if (exampleParts.includes(item.id))
      reader.word(`${section.name}-${item.id}`, item, `${item.id} of an example of ${owner}`, attributes);
    else
      report(
        item.place,
        'unknown-key',
        `an example has no \`${item.id}\`${suggestion(item.id, exampleParts)}`,
      );
  }
  for (const part of exampleParts) {
    if (!section.items.some((item) => item.id === part)) {
      report(section.place, 'missing-words', `the example \`${section.name}\` lacks \`- ${part}: …\``);
    }
  }
}

/** The ids of a section's items, each checked and handed on once. */
export function readItems(
  content: Content,
  section: Section,
  take: (item: Section['items'][number]) => void,
): string[] {
  const seen: Content = { ...content, definitions: new Map() };
  for (const item of section.items) {
    define(seen, 'block', item.id, item.place);
    take(item);
  }
  return section.items.map((item) => item.id);
}
