import { describeIssue, type Exercise, type Field, type Issue } from 'attune';
import { answersSchema, toIssues } from 'attune/schemas';
import { h } from '../dom.ts';
import { momentNow } from '../moments.ts';
import type { Reading } from '../reading.ts';
import { say } from '../words.ts';
import type { Control, Draft, FormContext } from './context.ts';
import { fieldControl } from './field-control.ts';
import { createSlots } from './slots.ts';

/** What a form is made from. */
interface FormInput {
  readonly exercise: Exercise;
  readonly mode: 'solo' | 'pair';
  readonly fields: readonly Field[];
  readonly answers: Draft;
  readonly cards: readonly string[];
  /** Fields that stay out of sight until they are asked for. */
  readonly veiled: readonly string[];
  readonly onChange: (answers: Draft) => void;
}

/** A form for an exercise, made from the data of its fields. */
export function createForm(reading: Reading, input: FormInput) {
  const { exercise, fields, onChange } = input;
  const slots = createSlots();
  const controls = new Map<string, Control>();
  const touched = new Set<string>();
  let answers: Draft = input.answers;

  const context: FormContext = {
    reading,
    exercise,
    mode: input.mode,
    cards: input.cards,
    slots,
    answers: () => answers,
    changed: () => changed(),
  };
  const collect = () => {
    const read = [...controls].map(([id, { read }]) => [id, read()] as const);
    answers = Object.fromEntries(read.filter(([, answer]) => answer !== undefined));
  };
  const changed = () => {
    collect();
    for (const { update } of controls.values()) update?.();
    collect();
    onChange(answers);
    if (touched.size > 0) tell(issuesOf().filter(({ path }) => touched.has(path.split('.')[0] ?? '')));
  };
  const issuesOf = () => toIssues(answersSchema(exercise.id, { now: momentNow() }).safeParse(answers).error);
  const inWords = (issue: Issue) => ({
    path: issue.path,
    text: reading.t(describeIssue(issue, exercise.id)),
  });
  const tell = (issues: readonly Issue[]) => slots.show(issues.map(inWords));

  for (const field of fields) controls.set(field.id, fieldControl(context, field, answers[field.id]));
  collect();
  const item = ({ id }: Field): HTMLElement => {
    const element = h('div', { 'data-field': id }, controls.get(id)?.element);
    return input.veiled.includes(id) && answers[id] !== undefined
      ? veil(element, labelOf(exercise, id))
      : element;
  };
  const before = fields.filter(({ phase }) => phase !== 'after');
  const after = fields.filter(({ phase }) => phase === 'after');
  const element = h(
    'form',
    { class: 'exercise-form', novalidate: true, autocomplete: 'off' },
    ...before.map(item),
    after.length > 0 &&
      h(
        'section',
        {},
        h('h2', {}, say('form.afterwards')),
        h('p', { class: 'hint' }, say('form.afterwardsHint')),
        ...after.map(item),
      ),
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  element.addEventListener('input', changed);
  element.addEventListener('change', (event) => {
    const field = (event.target as Element).closest<HTMLElement>('[data-field]')?.dataset.field;
    if (field !== undefined) touched.add(field);
    changed();
  });
  onChange(answers);

  return {
    element,
    focus: slots.focus,
    /** Say all that is wrong, in words beside each field; the same comes back for a summary. */
    check() {
      for (const { id } of fields) touched.add(id);
      collect();
      const issues = issuesOf();
      tell(issues);
      return issues.map((issue) => ({
        ...inWords(issue),
        label: labelOf(exercise, issue.path.split('.')[0] ?? ''),
      }));
    },
  };
}

export const labelOf = ({ fields }: Exercise, id: string): string =>
  fields.find((field) => field.id === id)?.label ?? id;

/** Something written that is not looked at again unless it is asked for. */
function veil(element: HTMLElement, label: string): HTMLElement {
  const show = h('button', { type: 'button', class: 'link' }, say('form.showAgain', { label }));
  element.hidden = true;
  show.addEventListener('click', () => {
    element.hidden = false;
    show.remove();
    element.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });
  return h('div', {}, show, element);
}
