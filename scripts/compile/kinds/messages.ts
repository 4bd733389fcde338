import { plainItemSchema } from '../../../src/schemas/authored/vocabulary.ts';
import { type Content, report } from '../content.ts';
import type { ContentDocument, Section, Text } from '../document.ts';
import { entryReader } from '../reader.ts';

/** A sentence that a function speaks: its key for i18next and the names of the values in it. */
export interface ReadMessage {
  readonly key: string;
  readonly values: readonly string[];
}

const placeholder = /\{\{(.*?)\}\}/g;
const valueName = /^[a-z][A-Za-z0-9]*$/;
/** The plural categories of English, as list items of a message that counts. */
const plurals = ['one', 'other'];

/** Read `content/messages/<entry>.md`: one heading a message; a message that counts is a list with `one` and `other`. */
export function readMessages(content: Content, document: ContentDocument, entry: string): ReadMessage[] {
  const reader = entryReader(content, document, 'messages', entry);
  reader.noFrontMatter();
  return document.sections.map((section) => {
    const attributes = reader.attributes(section, plainItemSchema);
    const texts: Text[] = [];
    const add = (field: string, text: Text) => {
      reader.word(field, text, 'message that the package speaks', attributes);
      texts.push(text);
    };
    if (section.items.length > 0) {
      reader.parts(section, 'counting message', plurals, (part) => add(`${section.name}_${part.id}`, part));
    } else {
      const text = reader.paragraph(section);
      if (text) add(section.name, text);
    }
    return { key: `messages:${entry}.${section.name}`, values: valuesOf(section, texts) };
  });
}

function valuesOf(section: Section, texts: readonly Text[]): string[] {
  const [first = [], ...others] = texts.map((text) => {
    const names = [...text.value.matchAll(placeholder)].map(([, name = '']) => name);
    for (const name of names.filter((one) => !valueName.test(one)))
      report(text.place, 'placeholder', `\`{{${name}}}\` is no value; write a name such as \`{{returnAt}}\``);
    return [...new Set(names)].sort();
  });
  for (const other of others) {
    if (other.join() !== first.join())
      report(section.place, 'placeholder', `all plural forms of \`${section.name}\` hold the same values`);
  }
  if (section.items.length > 0 && !first.includes('count'))
    report(
      section.place,
      'placeholder',
      `a counting message holds \`{{count}}\`; \`${section.name}\` does not`,
    );
  return first;
}
