import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { type Place, report } from './content.ts';
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

/** Read a Markdown file into its parts; whatever has no place in the format is reported. */
export function readDocument(file: VFile): ContentDocument {
  const tree: Root = parser.parse(file);
  const start: Place = { file, line: 1, column: 1 };
  let frontMatter: YamlSource = readYaml('', start);
  let title: Text | undefined;
  let lead: Text | undefined;
  const sections: (Section & { paragraphs: Text[]; items: (Text & { id: string })[] })[] = [];
  for (const node of tree.children) {
    const section = sections.at(-1);
    const place = placeOf(file, node);
    if (node.type === 'yaml') {
      frontMatter = readYaml(node.value, { ...place, line: place.line + 1 });
    } else if (node.type === 'heading' && node.depth === 1) {
      if (title) report(place, 'structure', 'a file has one `#` title; make this a `##` section');
      else title = readText(file, node);
    } else if (node.type === 'heading') {
      const found = readHeading(file, node);
      if (found) sections.push({ ...found, paragraphs: [], items: [] });
    } else if (node.type === 'paragraph') {
      const text = readText(file, node);
      if (section) section.paragraphs.push(text);
      else if (lead || !title)
        report(place, 'structure', 'one paragraph may stand between the title and the first `##` heading');
      else lead = text;
    } else if (node.type === 'list' && section) {
      section.items.push(...readItems(file, node));
    } else {
      report(
        place,
        'structure',
        `a ${node.type} has no place here; write headings, paragraphs and lists of \`- id: words\``,
      );
    }
  }
  return { file, start, frontMatter, title, lead, sections };
}

function readHeading(file: VFile, node: Heading): Pick<Section, 'name' | 'place' | 'attributes'> | undefined {
  const place = placeOf(file, node);
  const source = String(file).slice(node.position?.start.offset, node.position?.end.offset);
  const match = headingPattern.exec(source);
  if (!match?.[1] || node.depth !== 2) {
    report(
      place,
      'heading-without-id',
      'a section starts with `## its-id` or `## its-id {type: advice}`, and with nothing else',
    );
    return undefined;
  }
  const column = source.indexOf('{') + place.column;
  return {
    name: match[1],
    place,
    attributes: match[2] ? readYaml(match[2], { ...place, column }) : undefined,
  };
}

function readText(file: VFile, node: Heading | Paragraph): Text {
  const markup = node.children.find((child) => child.type !== 'text');
  if (markup) report(placeOf(file, markup), 'markup', `a string is plain text; take the ${markup.type} out`);
  return { value: plainText(node).replace(/\s*\n\s*/g, ' '), place: placeOf(file, node) };
}

function readItems(file: VFile, list: List): (Text & { id: string })[] {
  return list.children.flatMap((item) => {
    const place = placeOf(file, item);
    const [paragraph, ...rest] = item.children;
    const text = paragraph?.type === 'paragraph' && rest.length === 0 ? readText(file, paragraph) : undefined;
    const match = text && itemPattern.exec(text.value);
    if (!match?.[1] || !match[2]) {
      report(place, 'heading-without-id', 'a list item is written `- its-id: Words.`');
      return [];
    }
    return [{ id: match[1], value: match[2], place }];
  });
}
