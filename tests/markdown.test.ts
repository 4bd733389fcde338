import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import {
  createGuide,
  findStep,
  type Guide,
  type MdRoot,
  type Step,
  toMarkdown,
  toMdast,
} from '../src/index.ts';
import { readLocale } from './read-locale.ts';

const guide = createGuide(readLocale('en'));
const parse = (markdown: string) => unified().use(remarkParse).parse(markdown);
const stringify = (tree: MdRoot) =>
  unified()
    .use(remarkStringify)
    .stringify(tree as Root);

/** A tree as nested lists of what it says, without positions and with neighbouring texts joined. */
function outline(node: unknown): unknown {
  const { type, value, depth, children } = node as {
    type: string;
    value?: string;
    depth?: number;
    children?: unknown[];
  };
  if (value !== undefined) return [type, value];
  const inner = (children ?? []).map(outline) as [string, unknown][];
  const joined: [string, unknown][] = [];
  for (const part of inner) {
    const last = joined.at(-1);
    if (last?.[0] === 'text' && part[0] === 'text') last[1] = `${last[1]}${part[1]}`;
    else joined.push([...part]);
  }
  return [type, depth, ...joined];
}

const targets: readonly (readonly [string, Guide | Step])[] = [
  ['the guide', guide],
  ...guide.steps.map((step) => [step.id, step] as const),
];

test.each(targets)('%s: the Markdown parses back to the tree', (_, target) => {
  const options = { claims: 'all' } as const;
  expect(outline(parse(toMarkdown(target, options)))).toEqual(outline(toMdast(target, options)));
});

test.each(targets)('%s: remark writes the tree and reads it back', (_, target) => {
  const tree = toMdast(target);
  expect(outline(parse(stringify(tree)))).toEqual(outline(tree));
});

test.each(targets)('%s: headings go down one at a time from a single first one', (_, target) => {
  const depths = toMdast(target).children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  expect(depths[0]).toBe(1);
  expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
  depths.forEach((depth, index) => {
    expect(depth - (depths[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('headings can start deeper, inside a page of your own', () => {
  expect(toMarkdown(findStep(guide, 'give-space'), { depth: 3 })).toMatch(/^### /);
});

test('claims are shown as asked for: by default none that is bound to a place, a doubt or the archive', () => {
  const shown = (options: Parameters<typeof toMarkdown>[1]) => {
    const markdown = plain(toMarkdown(guide, options));
    return guide.claims.filter((claim) => markdown.includes(claim.text)).map((claim) => claim.id);
  };
  const plain = (markdown: string) => markdown.replace(/\\([^\w\s])/g, '$1');
  expect(shown({})).toContain('webmd-active-listening');
  expect(shown({})).not.toContain('patch-valentine-filings');
  expect(shown({ claims: 'opt-in', country: 'US' })).toContain('way-crisis-of-connection');
  expect(shown({ claims: 'opt-in', country: 'US' })).not.toContain('patch-valentine-filings');
  expect(shown({ claims: 'all' })).toHaveLength(guide.claims.length);
});

test('whatever a text holds stays text', () => {
  const giveSpace = findStep(guide, 'give-space');
  const line = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'*_`[]<>&#+-=1.) ~|{}\\!:@/\n\t".a'), minLength: 1, maxLength: 12 }),
  );
  const visible = (text: string) => text.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(
      line.filter((text) => visible(text) !== '' && !/[\p{Cc}\p{Cs}]/u.test(visible(text))),
      (text) => {
        const step: Step = {
          ...giveSpace,
          title: visible(text),
          summary: visible(text),
          blocks: [
            { type: 'paragraph', id: 'x', text: visible(text), propositions: [], notFor: [], evidence: [] },
          ],
        };
        expect(outline(parse(toMarkdown(step)))).toEqual(outline(toMdast(step)));
      },
    ),
    { numRuns: 1000 },
  );
});
