import type * as z from 'zod';
import type { ExerciseStructure, FieldStructure } from '../../../src/model/exercise.ts';
import { cautionSchema, exerciseSchema, type fieldSchema } from '../../../src/schemas/authored/exercise.ts';
import { plainItemSchema } from '../../../src/schemas/authored/vocabulary.ts';
import { type Content, checkId, refer, report, suggestion, takeOrder } from '../content.ts';
import type { ContentDocument, Section } from '../document.ts';
import { type EntryReader, entryReader } from '../reader.ts';
import { validate } from '../yaml-source.ts';
import { readItems } from './blocks.ts';
import { checkFieldConstraints } from './field-constraints.ts';
import { checkFieldReferences } from './field-references.ts';
import { listItems } from './list-items.ts';

const sharedCollections = ['causes', 'check-ins', 'exercises'];

/** Read `content/exercises/<id>.md`. */
export function readExercise(
  content: Content,
  document: ContentDocument,
  id: string,
): ExerciseStructure | undefined {
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
  takeOrder(content, 'exercise', id, front.order, frontMatter.at(['order']));
  const { props, fields: fieldMap, ...rest } = front;
  const fieldSections = sections.filter((section) => !isCaution(section));
  for (const { name, place } of fieldSections) {
    if (!Object.hasOwn(fieldMap, name))
      report(
        place,
        'unknown-id',
        `no field \`${name}\` in the front matter${suggestion(name, Object.keys(fieldMap)) || '; a caution is written `{type: caution}`'}`,
      );
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
  const exercise = { id, ...rest, propositions: props, cautions, fields } as ExerciseStructure;
  checkFieldReferences(exercise, frontMatter);
  checkFieldConstraints(exercise, frontMatter);
  return exercise;
}

function readCaution(reader: EntryReader, section: Section): ExerciseStructure['cautions'][number][] {
  const attributes = reader.attributes(section, cautionSchema);
  checkId(section.name, section.place);
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
  for (const [path, item] of listItems(structure as unknown as FieldStructure)) {
    if ('from' in item && item.from && !sharedCollections.includes(item.from))
      refer(reader.content, 'deck', item.from, frontMatter.at(['fields', name, ...path, 'from']));
  }
  if (section) {
    const ids = readFieldWords(reader, section);
    if (field.kind === 'list' && field.item) checkParts(section, Object.keys(field.item));
    else if (['choice', 'multi-choice', 'scale', 'ref'].includes(field.kind)) {
      if (ids.length > 0) structure.options = ids;
    } else if (section.items[0])
      report(section.items[0].place, 'structure', `a field of kind \`${field.kind}\` has no options`);
  }
  return structure as unknown as FieldStructure;
}

/** The parts of a record are named, each once, and nothing else. */
function checkParts(section: Section, parts: readonly string[]): void {
  for (const { id, place } of section.items) {
    if (!parts.includes(id))
      report(
        place,
        'unknown-id',
        `the list \`${section.name}\` has no part \`${id}\`${suggestion(id, parts)}`,
      );
  }
  for (const part of parts) {
    if (!section.items.some((item) => item.id === part))
      report(section.place, 'missing-words', `the list \`${section.name}\` lacks \`- ${part}: …\``);
  }
}

/** The label, the help and the options of a field; the options' ids are returned. */
function readFieldWords(reader: EntryReader, section: Section): string[] {
  const [label, help, extra] = section.paragraphs;
  const attributes = reader.attributes(section, plainItemSchema);
  if (label) reader.word(section.name, label, 'label of a field', attributes);
  else
    report(
      section.place,
      'missing-words',
      `the field \`${section.name}\` has no label; write it under the heading`,
    );
  if (help) reader.word(`${section.name}-help`, help, 'help of a field');
  if (extra) report(extra.place, 'structure', 'a field has a label and one paragraph of help');
  return readItems(section, (item) => reader.word(`${section.name}-${item.id}`, item, 'option of a field'));
}
