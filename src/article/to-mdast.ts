import type { Block, Guide, Step } from '../model/article.ts';
import type { Cause } from '../model/cause.ts';
import type { SafetySelection } from '../safety/evaluate-safety.ts';
import { blocksFor } from './blocks-for.ts';
import { type ClaimChoice, showsClaim } from './claims.ts';

// The nodes of mdast (https://github.com/syntax-tree/mdast) that a guide needs; a test holds them against its own types.
export interface MdText {
  type: 'text';
  value: string;
}
export interface MdStrong {
  type: 'strong';
  children: MdText[];
}
export interface MdParagraph {
  type: 'paragraph';
  children: (MdText | MdStrong)[];
}
export interface MdHeading {
  type: 'heading';
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  children: MdText[];
}
export interface MdListItem {
  type: 'listItem';
  spread: boolean;
  children: (MdParagraph | MdList)[];
}
export interface MdList {
  type: 'list';
  ordered: boolean;
  spread: boolean;
  children: MdListItem[];
}
export interface MdBlockquote {
  type: 'blockquote';
  children: MdParagraph[];
}
export interface MdRoot {
  type: 'root';
  children: (MdHeading | MdParagraph | MdList | MdBlockquote)[];
}

/** How to render a guide or a step. */
export interface RenderOptions {
  /** Which cited claims to show; `'default'` unless said otherwise. */
  readonly claims?: ClaimChoice;
  /** Where it is read, ISO 3166-1 alpha-2; claims that are bound to another place are left out. */
  readonly country?: string;
  /** What the reader set about their safety; advice that a signal withdraws is left out. */
  readonly signals?: readonly SafetySelection[];
  /** The depth of the first heading, 1 to 5; 1 unless said otherwise. */
  readonly depth?: 1 | 2 | 3 | 4 | 5;
}

type Nodes = MdRoot['children'];
/** The blocks of a section that are shown. */
type Shown = (section: { readonly blocks: readonly Block[] }) => readonly Block[];

/**
 * Turn a guide, or one step of it, into a Markdown syntax tree (mdast) for the tools of unified.
 *
 * @param guideOrStep - A guide from `createGuide`, or one of its steps.
 * @param options - Which claims to show, where, what a signal withdraws, and at which depth headings start.
 * @returns A new `root` of headings in order, paragraphs, lists and block quotes; its text is never markup.
 * @example
 * toMdast(findStep(guide, 'give-space')).children[0]
 * // => { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Leave room and a way back' }] }
 */
export function toMdast(guideOrStep: Guide | Step, options: RenderOptions = {}): MdRoot {
  const { claims = 'default', country, signals = [], depth = 1 } = options;
  const shown: Shown = (section) =>
    blocksFor(section, { signals }).filter(
      (block) => block.type !== 'claim' || showsClaim(block, claims, country),
    );
  if (!('steps' in guideOrStep)) return { type: 'root', children: stepNodes(guideOrStep, depth, shown) };
  const guide = guideOrStep;
  const below = (depth + 1) as 2;
  const frame = (section: Guide['intro']) => [heading(below, section.title), ...blockNodes(shown(section))];
  return {
    type: 'root',
    children: [
      heading(depth, guide.title),
      paragraph(guide.summary),
      ...frame(guide.intro),
      ...guide.steps.flatMap((step) => stepNodes(step, below, shown)),
      ...frame(guide.closing),
      heading(below, guide.labels.causes),
      causeList(guide.causes, undefined),
    ],
  };
}

const text = (value: string): MdText => ({ type: 'text', value });
const heading = (depth: MdHeading['depth'], value: string): MdHeading => ({
  type: 'heading',
  depth,
  children: [text(value)],
});
const paragraph = (value: string): MdParagraph => ({ type: 'paragraph', children: [text(value)] });
const labelled = (label: string, value: string): MdParagraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [text(`${label}:`)] }, text(` ${value}`)],
});
const list = (items: MdListItem['children'][]): MdList => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children })),
});

const stepNodes = (step: Step, depth: MdHeading['depth'], shown: Shown): Nodes => [
  heading(depth, step.title),
  paragraph(step.summary),
  ...blockNodes(shown(step)),
];

function blockNodes(blocks: readonly Block[]): Nodes {
  return blocks.flatMap((block): Nodes => {
    switch (block.type) {
      case 'list':
        return [paragraph(block.text), list(block.items.map((item) => [paragraph(item.text)]))];
      case 'example':
        return [
          list(
            (['situation', 'avoid', 'say'] as const).map((part) => [
              labelled(block.labels[part], block[part]),
            ]),
          ),
        ];
      case 'claim':
        return [{ type: 'blockquote', children: [paragraph(block.text), paragraph(block.limitations)] }];
      default:
        return [paragraph(block.text)];
    }
  });
}

function causeList(causes: readonly Cause[], broader: string | undefined): MdList {
  const here = causes.filter((cause) => cause.broader === broader);
  return list(
    here.map((cause) => {
      const own = labelled(cause.label, cause.definition);
      return cause.narrower.length > 0 ? [own, causeList(causes, cause.id)] : [own];
    }),
  );
}
