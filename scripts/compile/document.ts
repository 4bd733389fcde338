import type { Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { type Place, report, reportLost, showPlace } from './content.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A plain text and where it starts. */
export interface Text {
  readonly value: string;
  readonly place: Place;
}

/** What stands under one `##` heading: an id or field name, attributes, words. */
export interface Section {
  readonly name: string;
  readonly place: Place;
  /** The mapping in braces; absent when the heading has none. */
  readonly attributes: YamlSource | undefined;
  readonly paragraphs: readonly Text[];
  readonly items: readonly (Text & { readonly id: string })[];
}

type WritableSection = Section & { paragraphs: Text[]; items: (Text & { id: string })[] };

/** A content file in parts: structure in front, words below. */
export interface ContentDocument {
  readonly file: VFile;
  readonly start: Place;
  readonly frontMatter: YamlSource;
  readonly title: Text | undefined;
  readonly lead: Text | undefined;
  readonly sections: readonly Section[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter);
const headingPattern = /^#+\s+([A-Za-z0-9_.:-]+)\s*(\{.*\})?\s*$/;
const itemPattern = /^([A-Za-z0-9_.:-]+):\s+([\s\S]+)$/;

const placeOf = (file: VFile, node: RootContent | PhrasingContent | List['children'][number]): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** What an author calls a node: `inline code`, `thematic break`. */
const nameOf = ({ type }: RootContent | PhrasingContent): string =>
  type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('html', 'HTML tag');

/** Read a Markdown file into its parts; whatever has no place in the format is reported. */
export function readDocument(file: VFile): ContentDocument {
  const start: Place = { file, line: 1, column: 1 };
  let frontMatter: YamlSource = readYaml('', start);
  let title: Text | undefined;
  let lead: Text | undefined;
  let section: WritableSection | undefined;
  const sections: WritableSection[] = [];
  for (const node of parser.parse(file).children) {
    const place = placeOf(file, node);
    if (node.type === 'yaml') {
      frontMatter = readYaml(node.value, { ...place, line: place.line + 1 });
    } else if (node.type === 'heading' && node.depth === 1) {
      if (title) report(place, 'structure', 'a file has one `#` title; make this a `##` section');
      else if (lead || section)
        report(place, 'structure', 'the `#` title stands above all words; move it up');
      title ??= readText(file, node);
    } else if (node.type === 'heading') {
      const found = readHeading(file, node, sections);
      section = { ...(found ?? { name: '', place, attributes: undefined }), paragraphs: [], items: [] };
      if (found) sections.push(section);
    } else if (node.type === 'paragraph') {
      const text = readText(file, node);
      if (section) section.paragraphs.push(text);
      else if (lead)
        report(place, 'structure', 'one paragraph may stand between the title and the first `##` heading');
      else lead = text;
    } else if (node.type === 'list' && section) {
      readItems(file, node, section);
    } else {
      report(
        place,
        'structure',
        `unexpected ${nameOf(node)}; under a heading stand paragraphs and lists of \`- id: words\``,
      );
    }
  }
  return { file, start, frontMatter, title, lead, sections };
}

function readHeading(
  file: VFile,
  node: Heading,
  before: readonly Section[],
): Pick<Section, 'name' | 'place' | 'attributes'> | undefined {
  const place = placeOf(file, node);
  const source = String(file).slice(node.position?.start.offset, node.position?.end.offset);
  const [, name, braces] = headingPattern.exec(source) ?? [];
  if (name === undefined || node.depth !== 2) {
    reportLost(
      place,
      'heading-without-id',
      'a section starts with `## its-id` or `## its-id {type: advice}`, and with nothing else',
    );
    return undefined;
  }
  const twin = before.find((section) => section.name === name);
  if (twin) {
    reportTwin(place, name, twin.place);
    return undefined;
  }
  const column = source.indexOf('{') + place.column;
  return { name, place, attributes: braces ? readYaml(braces, { ...place, column }) : undefined };
}

const reportTwin = (place: Place, name: string, twin: Place): void =>
  reportLost(
    place,
    'duplicate-id',
    `\`${name}\` already stands at ${showPlace(twin)}; choose another id or join the two`,
  );

function readText(file: VFile, node: Heading | Paragraph): Text {
  for (const child of node.children) {
    if (child.type !== 'text')
      report(placeOf(file, child), 'markup', `a string is plain text; take the ${nameOf(child)} out`);
  }
  return {
    value: plainText(node, { includeHtml: false }).replace(/\s*\n\s*/g, ' '),
    place: placeOf(file, node),
  };
}

function readItems(file: VFile, list: List, section: WritableSection): void {
  for (const item of list.children) {
    const place = placeOf(file, item);
    const [paragraph, ...rest] = item.children;
    const text = paragraph?.type === 'paragraph' && rest.length === 0 ? readText(file, paragraph) : undefined;
    const [, id, value] = itemPattern.exec(text?.value ?? '') ?? [];
    const twin = section.items.find((one) => one.id === id);
    if (id === undefined || value === undefined)
      report(place, 'heading-without-id', 'a list item is written `- its-id: Words.`');
    else if (twin) reportTwin(place, id, twin.place);
    else section.items.push({ id, value, place });
  }
}
