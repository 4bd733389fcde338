import type * as z from 'zod';
import { addWord, type Content, type IdKind, type Place, refer, report, suggestion } from './content.ts';
import type { ContentDocument, Section, Text } from './document.ts';
import { validate, type YamlSource } from './yaml-source.ts';

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
  /** Report words that no kind of section has. */
  noItems(section: Section): void;
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

  return {
    content,
    word,
    paragraph,
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
          const { note, max, meaning } = (section.attributes?.value ?? {}) as WordAttributes;
          if (text) word(name, text, name, { note, max, meaning });
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
        refer(content, kind, id, source.at([...path, index]));
      });
    },
    attributes(section, schema) {
      return validate(
        schema,
        section.attributes ?? { value: {}, at: () => section.place, keyAt: () => section.place },
      );
    },
    noItems(section) {
      const [item] = section.items;
      if (item)
        report(item.place, 'structure', `\`${section.name}\` takes no list; write its words as a paragraph`);
    },
  };
}

/** The place of a section's attributes, for references. */
export const attributePlace = (section: Section, path: readonly PropertyKey[]): Place =>
  section.attributes?.at(path) ?? section.place;
