import { type EvaluationNotice, findExercise, findStep } from 'attune';
import { note, routeNotes } from '../blocks.ts';
import { copyButton } from '../copy.ts';
import { type Child, h } from '../dom.ts';
import { labelOf } from '../forms/form.ts';
import { say } from '../words.ts';
import type { Run } from './session.ts';
import { suggestionList } from './suggestion-list.ts';

/** Where help is, before everything else. */
export const routesFirst = ({ reading }: Run, notices: readonly EvaluationNotice[]): HTMLElement[] =>
  routeNotes(
    reading.guide,
    notices.flatMap(({ routes = [] }) => routes),
  );

/** Advice beside a result; what is said with the way to help stands there already. */
export function noticeList(run: Run, notices: readonly EvaluationNotice[]): Child {
  const { guide, t } = run.reading;
  const plain = notices.filter(({ id, finding }) => id !== 'route' && finding === undefined);
  return plain.map(({ message, field, exercise, step }) =>
    note(
      'guidance',
      field === undefined ? say('session.notice') : labelOf(run.exercise, field),
      h('p', {}, t(message)),
      exercise &&
        h('p', {}, h('a', { href: `#/exercises/${exercise}` }, findExercise(guide, exercise).title)),
      step && h('p', {}, h('a', { href: `#/steps/${step}` }, findStep(guide, step).title)),
    ),
  );
}

/** What the wording check found, field by field, with what could be said instead. */
export function wordingList(run: Run, notices: readonly EvaluationNotice[]): Child {
  const { t, guide, visit } = run.reading;
  const found = notices.filter(({ finding }) => finding !== undefined);
  const fields = [...new Set(found.map(({ field = '' }) => field))];
  return fields.map((field) => {
    const here = found.filter((notice) => notice.field === field);
    const text = writtenIn(run, field);
    const language = { lang: visit.pack?.language ?? guide.tag, dir: 'auto' };
    return h(
      'div',
      { class: 'wording' },
      h('h3', {}, labelOf(run.exercise, field)),
      ...here.map(({ finding, message }) =>
        h(
          'div',
          {},
          h('p', { class: 'found', ...language }, h('q', {}, text.slice(finding?.start, finding?.end))),
          h('p', { class: 'why' }, t(message)),
        ),
      ),
      suggestionList(
        run.reading,
        here.find(({ suggestions }) => suggestions !== undefined)?.suggestions ?? [],
        'h4',
      ),
    );
  });
}

/** The words of an answer, as an evaluation reads them. */
function writtenIn({ session }: Run, field: string): string {
  const answer = session.answers[field];
  const text = typeof answer === 'object' ? (answer as { other?: unknown } | null)?.other : answer;
  return String(text ?? '')
    .trim()
    .normalize('NFC');
}

/** Words to take along. */
export function toCopy(text: string): HTMLElement {
  const said = h('p', { class: 'said', dir: 'auto' }, text);
  return h('div', {}, said, copyButton(said));
}
