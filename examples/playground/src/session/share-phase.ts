import {
  type Answers,
  buildShare,
  describeIssue,
  type ExerciseId,
  type Field,
  type SharedField,
} from 'attune';
import { copyButton } from '../copy.ts';
import { type Child, h } from '../dom.ts';
import { section, textButton } from '../parts.ts';
import { say } from '../words.ts';
import { answerLines } from './answer-words.ts';
import type { Run } from './session.ts';

/** One answer that its author may share. */
interface Item {
  readonly label: string;
  readonly field: string;
  readonly author?: 'a' | 'b' | 'partner';
  /** Private until its author says so, for this answer alone. */
  readonly isPromoted: boolean;
}

/** Choose what to share, answer by answer, and see exactly what it would be. */
export function sharePhase(run: Run): Child[] {
  const { exercise, session, go } = run;
  const items = exercise.fields.flatMap((field) => itemsOf(run, field));
  const taken = new Set<Item>();
  const preview = h('div', { class: 'shared' });
  const fill = () => preview.replaceChildren(...previewOf(run, [...taken]));
  const box = (item: Item) => {
    const input = h('input', { type: 'checkbox', autocomplete: 'off' });
    input.addEventListener('change', () => {
      if (input.checked) taken.add(item);
      else taken.delete(item);
      fill();
    });
    return h('label', { class: 'box' }, input, h('span', {}, item.label));
  };
  const open = items.filter(({ isPromoted }) => !isPromoted);
  const kept = items.filter(({ isPromoted }) => isPromoted);
  fill();
  return [
    h('p', { class: 'hint' }, say('share.hint')),
    items.length === 0 && h('p', {}, say('share.nothing')),
    open.length > 0 &&
      h('fieldset', {}, h('legend', {}, say('share.pick')), h('div', { class: 'boxes' }, ...open.map(box))),
    kept.length > 0 &&
      h(
        'fieldset',
        {},
        h('legend', {}, say('share.kept')),
        h('p', { class: 'hint' }, say('share.keptHint')),
        h('div', { class: 'boxes' }, ...kept.map((item) => promotion(item, box))),
      ),
    section(say('share.preview'), preview),
    h(
      'div',
      { class: 'ways' },
      textButton(say('session.back'), () => go('form'), 'quiet'),
    ),
    session.mode === 'pair' && h('p', { class: 'small' }, say('share.eachOwn')),
  ];
}

/** What is private is released by an act of its own; only then is there a box to tick. */
function promotion(item: Item, box: (item: Item) => HTMLElement): HTMLElement {
  const element = h('div', {});
  const release = textButton(
    say('share.release', { label: item.label }),
    () => {
      const label = box(item);
      element.replaceChildren(label);
      label.querySelector('input')?.focus();
    },
    'quiet small-button',
  );
  element.append(release);
  return element;
}

function itemsOf({ session }: Run, field: Field): readonly Item[] {
  const answer = session.answers[field.id];
  const mayLeave = ['owner', 'joint', 'device-promotable'].includes(field.privacy);
  if (answer === undefined || answer === null || !mayLeave || field.kind === 'consent') return [];
  const item = { label: field.label, field: field.id, isPromoted: field.privacy === 'device-promotable' };
  if (field.privacy === 'joint') return [item];
  if (field.by === 'partner') return [{ ...item, author: 'partner' }];
  if (field.by !== 'each') return [item];
  const authors = (['a', 'b'] as const).filter(
    (author) => (answer as Record<string, unknown>)[author] != null,
  );
  return authors.map((author) => ({
    ...item,
    author,
    label: `${field.label} (${author === 'a' ? say('person.a') : say('person.b')})`,
  }));
}

function previewOf(run: Run, items: readonly Item[]): readonly HTMLElement[] {
  const { reading, exercise, session } = run;
  const fields = items.map(({ field, author, isPromoted }) => ({
    field,
    ...(author && { author }),
    ...(isPromoted && { promote: true as const }),
  }));
  const result = buildShare(
    exercise.id,
    session.answers as Answers<ExerciseId>,
    fields as unknown as readonly SharedField<ExerciseId>[],
  );
  if (!result.ok)
    return result.issues.map((issue) =>
      h('p', { class: 'issue' }, reading.t(describeIssue(issue, exercise.id))),
    );
  const lines = answerLines(run, result.share.answers);
  if (lines.length === 0) return [h('p', {}, say('share.nothingTicked'))];
  const text = h('p', { class: 'said', dir: 'auto' }, lines.join('\n'));
  return [
    text,
    copyButton(text),
    h(
      'details',
      {},
      h('summary', {}, say('share.asData')),
      h('pre', { dir: 'ltr', tabindex: '0' }, JSON.stringify(result.share, null, 2)),
    ),
  ];
}
