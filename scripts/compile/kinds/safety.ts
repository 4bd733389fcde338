import type * as z from 'zod';
import type {
  HelpRegion,
  NoticeStructure,
  RouteStructure,
  SignalStructure,
} from '../../../src/model/safety.ts';
import { helpSchema, noticeSchema, routeSchema, signalSchema } from '../../../src/schemas/authored/safety.ts';
import { plainItemSchema } from '../../../src/schemas/authored/vocabulary.ts';
import { addWord, type Content, checkId, define, type IdKind, report } from '../content.ts';
import type { ContentDocument, Section } from '../document.ts';
import { type EntryReader, entryReader } from '../reader.ts';
import { validate, type YamlSource } from '../yaml-source.ts';

/** Read a file of signals, routes or notices: one section each. */
function readList<Schema extends z.ZodType, Structure>(
  content: Content,
  document: ContentDocument,
  kind: IdKind,
  schema: Schema,
  take: (reader: EntryReader, section: Section, attributes: z.output<Schema>) => Structure,
): Structure[] {
  const reader = entryReader(content, document, 'safety', `${kind}s`);
  reader.noFrontMatter();
  reader.opening('title', 'summary', `the ${kind}s`);
  reader.named({});
  return reader.rest().flatMap((section) => {
    define(content, kind, section.name, section.place);
    const attributes = reader.attributes(section, schema);
    return attributes ? [take(reader, section, attributes)] : [];
  });
}

/** Read `content/safety/signals.md`. */
export const readSignals = (content: Content, document: ContentDocument): SignalStructure[] =>
  readList(content, document, 'signal', signalSchema, (reader, section, { harm, routes, ...attributes }) => {
    const text = reader.paragraph(section);
    reader.noItems(section);
    if (text) reader.word(section.name, text, 'safety signal, said by the reader', attributes);
    if (section.attributes) reader.referAll('route', routes, section.attributes, ['routes']);
    return { id: section.name, harm, routes } as SignalStructure;
  });

/** Read `content/safety/routes.md`. */
export const readRoutes = (content: Content, document: ContentDocument): RouteStructure[] =>
  readList(
    content,
    document,
    'route',
    routeSchema,
    (reader, section, { pairWork, helpKinds, ...attributes }) => {
      reader.parts(section, 'route', ['title', 'text'], (part) =>
        reader.word(`${section.name}-${part.id}`, part, `${part.id} of a safety route`, attributes),
      );
      return { id: section.name, pairWork, helpKinds } as RouteStructure;
    },
  );

/** Read `content/safety/notices.md`. */
export const readNotices = (content: Content, document: ContentDocument): NoticeStructure[] =>
  readList(
    content,
    document,
    'notice',
    noticeSchema,
    (reader, section, { severity, routes, ...attributes }) => {
      const text = reader.paragraph(section);
      reader.noItems(section);
      if (text) reader.word(section.name, text, 'notice beside a result', attributes);
      if (section.attributes) reader.referAll('route', routes, section.attributes, ['routes']);
      return { id: section.name, severity, routes } as NoticeStructure;
    },
  );

/** Read `content/safety/intended-purpose.md`. */
export function readIntendedPurpose(content: Content, document: ContentDocument): void {
  const reader = entryReader(content, document, 'safety', 'intended-purpose');
  reader.noFrontMatter();
  reader.opening('title', 'text', 'the intended purpose');
  reader.named({ whoItIsFor: 'required', notFor: 'required', limits: 'required' });
  for (const section of reader.rest())
    report(section.place, 'structure', `the intended purpose has no section \`${section.name}\``);
}

/** Read `content/safety/quick-exit.md`; the ids are returned in order. */
export function readQuickExit(content: Content, document: ContentDocument): string[] {
  const reader = entryReader(content, document, 'safety', 'quick-exit');
  reader.noFrontMatter();
  reader.opening('title', 'summary', 'the quick exit');
  reader.named({});
  return reader.rest().map((section) => {
    checkId(section.name, section.place);
    const attributes = reader.attributes(section, plainItemSchema);
    const text = reader.paragraph(section);
    reader.noItems(section);
    if (text) reader.word(section.name, text, 'words of the quick exit', attributes);
    return section.name;
  });
}

/** Read `content/safety/help/<country>.yml`. */
export function readHelp(content: Content, source: YamlSource, name: string): HelpRegion | undefined {
  const help = validate(helpSchema, source);
  if (!help) return undefined;
  const region = 'country' in help ? help.country : help.region;
  if (region.toLowerCase() !== name)
    report(
      source.at(['country' in help ? 'country' : 'region']),
      'invalid-value',
      `\`${region}\` stands in the file of \`${name}\`; write it in \`${region.toLowerCase()}.yml\``,
    );
  const resources = help.resources.map(({ note, ...resource }, index) => {
    define(content, 'help-resource', resource.id, source.at(['resources', index, 'id']));
    if (note !== undefined) {
      const place = source.at(['resources', index, 'note']);
      addWord(content, ['safety', 'help', resource.id], {
        text: note,
        place,
        use: `what to know about ${resource.name}`,
      });
    }
    return { ...resource, ...(note !== undefined && { noted: true }) };
  });
  return { region, resources } as HelpRegion;
}
