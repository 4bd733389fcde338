import { note } from '../blocks.ts';
import { h } from '../dom.ts';
import { previewField } from '../field-preview.ts';
import { cards, howLong, opening, section, stepCard, withWhom } from '../parts.ts';
import { isPaused, isWithheld, noticeText, participantsNow, type Reading, type View } from '../reading.ts';
import { words } from '../words.ts';
import { withheld } from './sections.ts';

/** One exercise as it can be done now, with a preview of its form. */
export function exerciseView(reading: Reading, id: string): View | undefined {
  const { guide } = reading;
  const exercise = guide.exercises.find((one) => one.id === id);
  if (!exercise) return undefined;
  const participants = participantsNow(reading, exercise);
  if (participants.length === 0) return withheld(reading, exercise.title);
  const inPairs = participants.includes('pair');
  const fields = exercise.fields.filter(
    (field) =>
      !(field.notFor && isWithheld(reading, { notFor: field.notFor })) && (inPairs || field.mode !== 'pair'),
  );
  const body = [
    opening(exercise.title, h('a', { href: '#/exercises' }, words.exercises), exercise.purpose),
    h('p', { class: 'facts' }, h('span', {}, howLong(exercise)), h('span', {}, withWhom(participants))),
    h(
      'div',
      {},
      isPaused(reading) && h('p', { class: 'hint' }, noticeText(guide, 'paused-for-safety')),
      exercise.safetyGate === 'pair' &&
        inPairs &&
        h(
          'p',
          { class: 'hint' },
          words.beforeTogether,
          ' ',
          h('a', { href: '#/suggestions' }, words.toQuestions),
        ),
      note(
        'caution',
        words.keepInMind,
        ...exercise.cautions
          .filter((caution) => !isWithheld(reading, caution))
          .map((caution) => h('p', {}, caution.text)),
      ),
      note('device', words.deviceTitle, h('p', {}, exercise.deviceWarning)),
      section(words.aloneTitle, h('p', {}, exercise.soloVariant)),
      section(words.onPaper, h('p', {}, exercise.onPaper)),
      section(
        words.preview,
        h('p', { class: 'hint' }, words.previewHint),
        h('ol', { class: 'fields' }, ...fields.map(previewField)),
      ),
      section(words.atTheEnd, h('p', {}, exercise.evaluationNote)),
      section(
        words.belongsTo,
        exercise.frame === 'closing'
          ? h('p', {}, words.everyStep)
          : cards(exercise.steps.map((step) => stepCard(reading, step))),
      ),
    ),
  ];
  return { title: exercise.discreetTitle, body };
}
