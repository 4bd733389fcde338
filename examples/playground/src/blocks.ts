import type { Block, ExampleBlock, Guide, RouteId } from 'attune';
import { type Child, h } from './dom.ts';
import { labelled, unreviewedNote } from './parts.ts';
import { isWithheld, type Reading, routesOf, shownClaims } from './reading.ts';
import { say } from './words.ts';

/** Show the blocks of a step or section, without what a signal withdraws and the claims nobody asked for. */
export function renderBlocks(reading: Reading, blocks: readonly Block[]): HTMLElement {
  const shown = blocks.filter(
    (block) =>
      !isWithheld(reading, block) &&
      (block.type !== 'claim' || shownClaims(reading).some((claim) => claim.id === block.claim)),
  );
  return h('div', { class: 'blocks' }, ...inRuns(shown).map((run) => renderRun(run)));
}

/** Neighbours that belong together: cautions in one note, questions in one list. */
function inRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const joins = (block.type === 'caution' || block.type === 'question') && last?.[0]?.type === block.type;
    if (joins) last?.push(block);
    else runs.push([block]);
  }
  return runs;
}

function renderRun(run: readonly Block[]): HTMLElement {
  const [first] = run;
  const parts = run.map((block) => renderBlock(block));
  if (first?.type === 'caution') return note('caution', say('page.keepInMind'), ...parts);
  if (first?.type === 'question') return note('question', say('page.toThinkAbout'), ...parts);
  return parts[0] ?? h('div');
}

/** Where help is, and the way to it: safety information stands before everything else. */
export const routeNotes = (guide: Guide, ids: readonly RouteId[]): HTMLElement[] =>
  routesOf(guide, ids).map((route) =>
    note(
      'caution',
      route.title,
      h('p', {}, route.text),
      unreviewedNote(route),
      h('p', {}, h('a', { href: '#/help' }, say('page.help'))),
    ),
  );

/** A set-off part with a small label. */
export const note = (kind: string, label: string, ...children: Child[]): HTMLElement =>
  h('div', { class: `note ${kind}`, role: 'note' }, h('p', { class: 'label' }, label), ...children);

function renderBlock(block: Block): HTMLElement {
  const language = { lang: block.lang, dir: block.dir };
  switch (block.type) {
    case 'example':
      return renderExample(block);
    case 'list':
      return h(
        'div',
        { class: 'list', ...language },
        h('p', {}, block.text),
        h('ul', {}, ...block.items.map((item) => h('li', {}, item.text))),
      );
    case 'claim':
      return h(
        'div',
        { class: 'note claim', role: 'note', ...language },
        h('p', {}, block.text),
        h('p', { class: 'limits' }, labelled(say('claims.limits'), block.limitations)),
        h('p', { class: 'small' }, h('a', { href: `#/claims/${block.claim}` }, say('claims.more'))),
      );
    default:
      return h('p', { class: block.type, ...language }, block.text);
  }
}

function renderExample(block: ExampleBlock): HTMLElement {
  const part = (name: 'situation' | 'avoid' | 'say') =>
    h(
      'div',
      { class: name },
      h('dt', {}, block.labels[name]),
      h('dd', {}, name === 'situation' ? block[name] : h('q', {}, block[name])),
    );
  return h(
    'dl',
    { class: 'example', lang: block.lang, dir: block.dir },
    part('situation'),
    part('avoid'),
    part('say'),
  );
}
