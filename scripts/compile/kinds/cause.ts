import type { CauseStructure, CheckInStructure } from '../../../src/model/cause.ts';
import { causeSchema, checkInSchema } from '../../../src/schemas/authored/cause.ts';
import { type Content, define, refer, report, takeOrder } from '../content.ts';
import type { ContentDocument, Section } from '../document.ts';
import { type EntryReader, entryReader } from '../reader.ts';
import { validate } from '../yaml-source.ts';

/** A cause as read, with its document. */
export type ReadCause = CauseStructure & { readonly document: ContentDocument };

/** Read `content/causes/<id>.md`. */
export function readCause(content: Content, document: ContentDocument, id: string): ReadCause | undefined {
  const { frontMatter } = document;
  const front = validate(causeSchema, frontMatter);
  const reader = entryReader(content, document, 'causes', id);
  reader.opening('prefLabel', 'definition', 'a cause');
  reader.named({
    altLabels: 'required',
    scopeNote: 'optional',
    historyNote: 'optional',
    editorialNote: 'optional',
    guidanceNote: front && front.guidance !== 'self-help' ? 'required' : 'optional',
  });
  const checkIns = reader.rest().flatMap((section) => readCheckIn(reader, section, id));
  if (!front) return undefined;
  takeOrder(content, 'cause', id, front.order, frontMatter.at(['order']));
  const { props, broader, ...rest } = front;
  if (broader !== undefined) refer(content, 'cause', broader, frontMatter.at(['broader']));
  reader.referAll('step', front.steps, frontMatter, ['steps']);
  reader.referAll('exercise', front.exercises, frontMatter, ['exercises']);
  reader.referAll('cause', front.related, frontMatter, ['related']);
  reader.referAll('route', front.routes, frontMatter, ['routes']);
  reader.referAll('notice', front.notices, frontMatter, ['notices']);
  reader.referAll('proposition', props, frontMatter, ['props']);
  return {
    id,
    ...rest,
    ...(broader !== undefined && { broader }),
    propositions: props,
    checkIns,
    document,
  } as ReadCause;
}

function readCheckIn(reader: EntryReader, section: Section, cause: string): CheckInStructure[] {
  const { content } = reader;
  if (section.name.startsWith(`${cause}-`) && /^-\d+$/.test(section.name.slice(cause.length)))
    define(content, 'check-in', section.name, section.place);
  else
    report(
      section.place,
      'id-grammar',
      `a check-in of \`${cause}\` is called \`${cause}-1\`, \`${cause}-2\` …, not \`${section.name}\``,
    );
  const attributes = reader.attributes(section, checkInSchema);
  const text = reader.paragraph(section);
  reader.noItems(section);
  if (text) reader.word(section.name, text, 'check-in question', attributes);
  if (!attributes) return [];
  const { polarity, raises } = attributes;
  if (raises && section.attributes) {
    reader.referAll('answer', raises.answers, section.attributes, ['raises', 'answers']);
    reader.referAll('notice', raises.notices, section.attributes, ['raises', 'notices']);
    reader.referAll('route', raises.routes, section.attributes, ['raises', 'routes']);
  }
  return [{ id: section.name, polarity, ...(raises && { raises }) } as CheckInStructure];
}
