import type { Field, Option } from 'attune';
import { type Child, h } from './dom.ts';
import { privacyWords, words } from './words.ts';

/** More choices than this are folded. */
const few = 8;

/** Show what a field asks, with nothing to fill in. */
export function previewField(field: Field): HTMLElement {
  const about = [
    privacyWords[field.privacy],
    field.mode === 'pair' && words.onlyTogether,
    field.phase === 'after' && words.afterwards,
  ].filter((text) => text !== false);
  return h(
    'li',
    { class: 'field' },
    h('p', { class: 'field-label' }, field.label),
    field.help !== undefined && h('p', { class: 'field-help' }, field.help),
    answerSpace(field),
    h('p', { class: 'small' }, about.join(' · ')),
  );
}

function answerSpace(field: Field): Child {
  if (field.choices.length > few) {
    return h(
      'details',
      {},
      h('summary', {}, words.choices(field.choices.length)),
      optionList(field.choices, field.kind),
    );
  }
  if (field.choices.length > 0) return optionList(field.choices, field.kind);
  if (field.parts.length > 0) {
    return h(
      'p',
      { class: 'small' },
      `${words.eachEntry}: ${field.parts.map((part) => part.label).join(', ')}`,
    );
  }
  if (field.kind === 'text' || field.kind === 'long-text') return h('div', { class: `lines ${field.kind}` });
  return undefined;
}

const optionList = (options: readonly Option[], kind: Field['kind']): HTMLElement =>
  h('ul', { class: `options ${kind}` }, ...options.map((option) => h('li', {}, option.label)));
