import type { Guide, Step } from '../model/article.ts';
import { type MdList, type MdParagraph, type MdRoot, type RenderOptions, toMdast } from './to-mdast.ts';

/**
 * Write a guide, or one step of it, as Markdown (CommonMark).
 *
 * @param guideOrStep - A guide from `createGuide`, or one of its steps.
 * @param options - Which claims to show, where, what a signal withdraws, and at which depth headings start.
 * @returns Markdown that reads well as it is; whatever a text holds, it stays text.
 * @example
 * toMarkdown(findStep(guide, 'give-space')).split('\n')[0] // => '# Leave room and a way back'
 */
export function toMarkdown(guideOrStep: Guide | Step, options: RenderOptions = {}): string {
  const { children } = toMdast(guideOrStep, options);
  // Two lists in a row would be one; another bullet keeps them apart.
  let bullet: Bullet = '-';
  const parts = children.map((node, index) => {
    bullet = node.type === 'list' && children[index - 1]?.type === 'list' && bullet === '-' ? '*' : '-';
    return write(node, bullet);
  });
  return `${parts.join('\n\n')}\n`;
}

type Bullet = '-' | '*';

function write(node: MdRoot['children'][number], bullet: Bullet): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} ${escapeInline(node.children.map((child) => child.value).join('')).replace(/#+$/, '\\$&')}`;
    case 'list':
      return writeList(node, bullet);
    case 'blockquote':
      return node.children.map((child) => `> ${writeParagraph(child)}`).join('\n>\n');
    default:
      return writeParagraph(node);
  }
}

const writeList = (node: MdList, bullet: Bullet): string =>
  node.children
    .map((item) => {
      const [first, ...rest] = item.children.map((child) =>
        child.type === 'list' ? writeList(child, bullet) : writeParagraph(child),
      );
      return [`${bullet} ${first}`, ...rest.map((part) => part.replace(/^/gm, '  '))].join('\n');
    })
    .join('\n');

function writeParagraph(node: MdParagraph): string {
  const line = node.children
    .map((child) =>
      child.type === 'strong'
        ? `**${escapeInline(child.children.map((one) => one.value).join(''))}**`
        : escapeInline(child.value),
    )
    .join('');
  // At the start of a line `1.`, `-`, `+`, `=`, `>` and `#` begin something else than a paragraph.
  return line
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=>#]/, '\\$&');
}

const escapeInline = (value: string): string =>
  value.replace(/\s+/g, ' ').replace(/[\\`*_[\]<~]|&(?=[#\w])/g, '\\$&');
