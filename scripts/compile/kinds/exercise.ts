import * as z from 'zod';
import type { ExerciseStructure, FieldStructure } from '../../../src/model/exercise.ts';
import { cautionSchema, exerciseSchema, type fieldSchema } from '../../../src/schemas/authored/exercise.ts';
import { wordAttributes } from '../../../src/schemas/authored/step.ts';
import { type Content, define, refer, report, suggestion } from '../content.ts';
import type { ContentDocument, Section } from '../document.ts';
import { type EntryReader, entryReader } from '../reader.ts';
import { validate } from '../yaml-source.ts';
import { readItems } from './blocks.ts';
import { checkFields } from './field-constraints.ts';

const fieldWordsSchema = z.strictObject(wordAttributes);
const sharedCollections = ['causes', 'check-ins', 'exercises'];

/** Read `content/exercises/<id>.md`. */
export function readExercise(
  content: Content,
  document: ContentDocument,
  id: string,
): ExerciseStructure | undefined {
  define(content, 'exercise', id, document.start);
  const { frontMatter } = document;
  const front = validate(exerciseSchema, frontMatter);
  const reader = entryReader(content, document, 'exercises', id);
  reader.opening('title', 'purpose', 'an exercise');
  reader.named({
    discreetTitle: 'required',
    deviceWarning: 'required',
    onPaper: 'required',
    soloVariant: 'required',
    evaluationNote: 'required',
  });
  const sections = reader.rest();
  const isCaution = (section: Section) =>
    (section.attributes?.value as { type?: unknown })?.type !== undefined;
  const cautions = sections.filter(isCaution).flatMap((section) => readCaution(reader, section));
  if (!front) return undefined;
  const { props, fields: fieldMap, ...rest } = front;
  const fieldSections = sections.filter((section) => !isCaution(section));
  const local: Content = { ...content, definitions: new Map() };
  for (const section of fieldSections) {
    define(local, 'block', section.name, section.place);
    if (!(section.name in fieldMap)) {
      report(
        section.place,
        'unknown-id',
        `no field \`${section.name}\` in the front matter${suggestion(section.name, Object.keys(fieldMap))}`,
      );
    }
  }
  const fields = Object.entries(fieldMap).map(([name, field]) => {
    const section = fieldSections.find((one) => one.name === name);
    if (!section)
      report(
        frontMatter.keyAt(['fields'], name),
        'missing-words',
        `the field \`${name}\` has no words; write \`## ${name}\` and its label`,
      );
    return readField(reader, document, name, field, section);
  });
  reader.referAll('proposition', props, frontMatter, ['props']);
  reader.referAll('signal', front.notFor, frontMatter, ['notFor']);
  const exercise = { id, ...rest, steps: [], propositions: props, cautions, fields } as ExerciseStructure;
  checkFields(exercise, frontMatter);
  return exercise;
}

function readCaution(reader: EntryReader, section: Section): ExerciseStructure['cautions'][number][] {
  const attributes = reader.attributes(section, cautionSchema);
  define({ ...reader.content, definitions: new Map() }, 'block', section.name, section.place);
  const text = reader.paragraph(section);
  reader.noItems(section);
  if (text) reader.word(section.name, text, 'caution of an exercise', attributes);
  if (!attributes) return [];
  const { notFor } = attributes;
  if (section.attributes) reader.referAll('signal', notFor, section.attributes, ['notFor']);
  return [
    { id: section.name, ...(notFor.length > 0 && { notFor }) } as ExerciseStructure['cautions'][number],
  ];
}

function readField(
  reader: EntryReader,
  document: ContentDocument,
  name: string,
  field: z.output<typeof fieldSchema>,
  section: Section | undefined,
): FieldStructure {
  const { frontMatter } = document;
  reader.referAll('signal', field.notFor, frontMatter, ['fields', name, 'notFor']);
  const { notFor, ...rest } = field;
  const structure: Record<string, unknown> = { id: name, ...rest, ...(notFor.length > 0 && { notFor }) };
  const from = 'from' in field ? field.from : undefined;
  if (from && !sharedCollections.includes(from))
    refer(reader.content, 'deck', from, frontMatter.at(['fields', name, 'from']));
  for (const [part, item] of Object.entries(itemsOf(field))) {
    if ('from' in item && item.from && !sharedCollections.includes(item.from)) {
      refer(reader.content, 'deck', item.from, frontMatter.at(['fields', name, 'item', part, 'from']));
    }
  }
  if (section) {
    const options = readFieldWords(reader, section);
    const takesOptions = ['choice', 'multi-choice', 'scale', 'ref'].includes(field.kind);
    const [first] = section.items;
    if (takesOptions && options.length > 0) structure.options = options;
    else if (first && !(field.kind === 'list' && field.item))
      report(first.place, 'structure', `a ${field.kind} has no options`);
    for (const item of section.items) {
      if (field.kind === 'list' && field.item && !(item.id in field.item)) {
        report(
          item.place,
          'unknown-id',
          `the list \`${name}\` has no part \`${item.id}\`${suggestion(item.id, Object.keys(field.item))}`,
        );
      }
    }
  }
  return structure as unknown as FieldStructure;
}

const itemsOf = (field: z.output<typeof fieldSchema>) =>
  field.kind === 'list' ? { ...(field.of && { of: field.of }), ...field.item } : {};

/** The label, the help and the options of a field; the options' ids are returned. */
function readFieldWords(reader: EntryReader, section: Section): string[] {
  const [label, help, extra] = section.paragraphs;
  const attributes = reader.attributes(section, fieldWordsSchema);
  if (label) reader.word(section.name, label, 'label of a field', attributes);
  else
    report(
      section.place,
      'missing-words',
      `the field \`${section.name}\` has no label; write it under the heading`,
    );
  if (help) reader.word(`${section.name}-help`, help, 'help of a field');
  if (extra) report(extra.place, 'structure', 'a field has a label and one paragraph of help');
  return readItems(reader.content, section, (item) =>
    reader.word(`${section.name}-${item.id}`, item, 'option of a field'),
  );
}
