import * as z from 'zod';
import { plainItemSchema } from '../../src/schemas/authored/vocabulary.ts';
import { addWord, type Content, type IdKind, refer, report, suggestion } from './content.ts';
import type { ContentDocument, Section, Text } from './document.ts';
import { noYaml, validate, type YamlSource } from './yaml-source.ts';

const noFrontMatterSchema = z.strictObject({});

/** What a section may carry for translators. */
interface WordAttributes {
  readonly note?: string | undefined;
  readonly max?: number | undefined;
  readonly meaning?: number | undefined;
}

/** Reads the words and references of one entry, so that each kind of file says only what it holds. */
export interface EntryReader {
  readonly content: Content;
  /** Add a string of this entry. */
  word(field: string, text: Text, use: string, attributes?: WordAttributes): void;
  /** Report front matter in a file that has none. */
  noFrontMatter(): void;
  /** Add the title and the lead under their field names. */
  opening(title: string, lead: string, of: string): void;
  /** Add the named fields; those that are required and missing are reported. */
  named(fields: Readonly<Record<string, 'required' | 'optional'>>): void;
  /** Every section that is not a named field. */
  rest(): readonly Section[];
  /** Refer to all ids of a list in YAML. */
  referAll(kind: IdKind, ids: readonly string[], source: YamlSource, path: readonly PropertyKey[]): void;
  /** Check a section's attributes. */
  attributes<Schema extends z.ZodType>(section: Section, schema: Schema): z.output<Schema> | undefined;
  /** The one paragraph of a section, reported when there is none or more. */
  paragraph(section: Section): Text | undefined;
  /** Report a list under a heading that takes none. */
  noItems(section: Section): void;
  /** Hand on the parts of a section that is written as a list; each part stands in it once, and nothing else. */
  parts(
    section: Section,
    of: string,
    names: readonly string[],
    take: (part: Section['items'][number]) => void,
  ): void;
}

/** Open one entry of a namespace for reading. */
export function entryReader(
  content: Content,
  document: ContentDocument,
  namespace: string,
  entry: string,
): EntryReader {
  let namedFields: readonly string[] = [];

  const word: EntryReader['word'] = (field, text, use, attributes = {}) => {
    const { note, max, meaning } = attributes;
    addWord(content, [namespace, entry, field], {
      text: text.value,
      place: text.place,
      use,
      note,
      max,
      meaning,
    });
  };

  const paragraph: EntryReader['paragraph'] = (section) => {
    const [first, second] = section.paragraphs;
    if (!first)
      report(
        section.place,
        'missing-words',
        `\`${section.name}\` has no words; write one paragraph under it`,
      );
    if (second)
      report(
        second.place,
        'structure',
        `\`${section.name}\` holds one paragraph; start another section or join the two`,
      );
    return first;
  };

  const noItems: EntryReader['noItems'] = (section) => {
    const [item] = section.items;
    if (item)
      report(item.place, 'structure', `\`${section.name}\` takes no list; write its words as a paragraph`);
  };

  const attributes: EntryReader['attributes'] = (section, schema) =>
    validate(schema, section.attributes ?? { ...noYaml(section.place), value: {} });

  return {
    content,
    word,
    paragraph,
    noItems,
    attributes,
    noFrontMatter() {
      validate(noFrontMatterSchema, document.frontMatter);
    },
    opening(title, lead, of) {
      if (document.title) word(title, document.title, `${title} of ${of}`);
      else
        report(
          document.start,
          'missing-words',
          `the file has no title; begin it with \`# …\` (the ${title} of ${of})`,
        );
      if (document.lead) word(lead, document.lead, `${lead} of ${of}`);
      else
        report(document.start, 'missing-words', `the file has no ${lead}; write a paragraph under its title`);
    },
    named(fields) {
      namedFields = Object.keys(fields);
      for (const [name, need] of Object.entries(fields)) {
        const section = document.sections.find((one) => one.name === name);
        if (section) {
          const text = paragraph(section);
          noItems(section);
          const own = attributes(section, plainItemSchema);
          if (text) word(name, text, name, own);
        } else if (need === 'required') {
          report(
            document.start,
            'missing-words',
            `\`${name}\` is missing; write \`## ${name}\` and a paragraph under it`,
          );
        }
      }
    },
    rest() {
      return document.sections.filter((section) => {
        if (namedFields.includes(section.name)) return false;
        if (section.attributes || !/[A-Z]/.test(section.name)) return true;
        report(
          section.place,
          'unknown-key',
          `there is no field \`${section.name}\` here${suggestion(section.name, namedFields)}`,
        );
        return false;
      });
    },
    referAll(kind, ids, source, path) {
      ids.forEach((id, index) => {
        const place = source.at([...path, index]);
        if (ids.indexOf(id) < index)
          report(place, 'duplicate-id', `\`${id}\` stands in this list twice; take one out`);
        refer(content, kind, id, place);
      });
    },
    parts(section, of, names, take) {
      const [paragraph] = section.paragraphs;
      const list = names.map((name) => `\`- ${name}: …\``);
      if (paragraph)
        report(
          paragraph.place,
          'structure',
          `the ${of} \`${section.name}\` is only a list: ${list.join(', ')}`,
        );
      for (const item of section.items) {
        if (!names.includes(item.id))
          report(
            item.place,
            'unknown-key',
            `the ${of} \`${section.name}\` has no part \`${item.id}\`${suggestion(item.id, names)}`,
          );
      }
      names.forEach((name, index) => {
        const part = section.items.find((item) => item.id === name);
        if (part) take(part);
        else report(section.place, 'missing-words', `the ${of} \`${section.name}\` lacks ${list[index]}`);
      });
    },
  };
}
