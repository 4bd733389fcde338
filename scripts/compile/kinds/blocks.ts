import type { BlockStructure } from '../../../src/model/article.ts';
import { blockSchema } from '../../../src/schemas/authored/step.ts';
import { checkId, refer, report, reportLost } from '../content.ts';
import type { Section } from '../document.ts';
import type { EntryReader } from '../reader.ts';
import { noYaml } from '../yaml-source.ts';

/** A block as read: its structure, and which frame of the article it belongs to. */
export type ReadBlock = BlockStructure & { readonly frame?: 'intro' | 'closing' | undefined };

const exampleParts = ['situation', 'avoid', 'say'];

/** Read the blocks of a step, or of the article, where each says which frame it belongs to. */
export function readBlocks(reader: EntryReader, owner: string, isFramed: boolean): ReadBlock[] {
  return reader.rest().flatMap((section) => {
    checkId(section.name, section.place);
    const attributes = reader.attributes(section, blockSchema);
    if (!attributes) return [];
    const { type, props, notFor, frame } = attributes;
    if (isFramed && frame === undefined)
      reportLost(
        section.place,
        'invalid-value',
        `\`${section.name}\` needs \`frame: intro\` or \`frame: closing\``,
      );
    if (!isFramed && frame !== undefined)
      report(section.place, 'invalid-value', 'only blocks of the article have a `frame`; take it out');
    const source = section.attributes ?? noYaml(section.place);
    reader.referAll('proposition', props, source, ['props']);
    reader.referAll('signal', notFor, source, ['notFor']);
    const evidence = 'evidence' in attributes ? attributes.evidence : [];
    reader.referAll('claim', evidence, source, ['evidence']);
    if (attributes.type === 'claim') refer(reader.content, 'claim', attributes.claim, source.at(['claim']));
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

/** Read the words that a block of this type has; the ids of its list items are returned. */
function readWords(
  reader: EntryReader,
  section: Section,
  attributes: ReturnType<typeof blockSchema.parse>,
  owner: string,
): string[] {
  const { word } = reader;
  const { type } = attributes;
  if (type === 'claim') {
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
    reader.parts(section, 'example', exampleParts, (part) =>
      word(`${section.name}-${part.id}`, part, `${part.id} of an example of ${owner}`, attributes),
    );
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
  return readItems(section, (item) => word(`${section.name}-${item.id}`, item, `item of a list of ${owner}`));
}

/** The ids of a section's items, each checked and handed on. */
export function readItems(section: Section, take: (item: Section['items'][number]) => void): string[] {
  for (const item of section.items) {
    checkId(item.id, item.place);
    take(item);
  }
  return section.items.map((item) => item.id);
}
