import { h } from '../dom.ts';
import { exerciseCards, opening } from '../parts.ts';
import { isPaused, noticeText, type Reading, type View } from '../reading.ts';
import { say } from '../words.ts';

/** All exercises that may be done now. */
export function exercisesView(reading: Reading): View {
  const { guide } = reading;
  const body = [
    opening(say('exercises.title'), undefined, say('exercises.hint')),
    h(
      'div',
      {},
      isPaused(reading) && h('p', { class: 'hint' }, noticeText(guide, 'paused-for-safety')),
      exerciseCards(
        reading,
        guide.exercises.map((exercise) => exercise.id),
      ),
    ),
  ];
  return { title: guide.discreetTitle, body };
}
