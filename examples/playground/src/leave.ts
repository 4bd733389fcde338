import type { Guide } from 'attune';
import { h } from './dom.ts';
import { exitText } from './reading.ts';

/** An ordinary page about anything at all. */
const ordinaryPage = 'https://www.wikipedia.org/';

/** Cover the page at once, forget its address and open an ordinary page in its place. */
function leave(guide: Guide) {
  const cover = h('div', { class: 'cover' });
  for (const child of document.body.children) child.setAttribute('inert', '');
  document.body.append(cover);
  document.title = ' ';
  // Text that comes after the region is announced; text that comes with it often is not.
  cover.append(h('p', { class: 'visually-hidden', role: 'alert' }, exitText(guide, 'leaving')));
  location.replace(ordinaryPage);
}

/** The button that leaves, and the sentences beside it. */
export function leaveParts(guide: Guide) {
  const button = h(
    'button',
    { type: 'button', class: 'leave', 'aria-describedby': 'leave-explanation' },
    exitText(guide, 'leave'),
  );
  button.addEventListener('click', () => leave(guide));
  const explanation = h(
    'p',
    { class: 'leave-explanation', id: 'leave-explanation' },
    exitText(guide, 'explanation'),
    ' ',
    h('span', { class: 'keyboard' }, exitText(guide, 'keyboard')),
  );
  return { button, explanation };
}

/** Leave when Shift is pressed three times, each within two seconds, with no other key between. */
export function listenForShift(guide: Guide, signal: AbortSignal) {
  let presses = 0;
  let latest = 0;
  const count = (event: KeyboardEvent) => {
    if (event.repeat) return;
    const goesOn = event.key === 'Shift' && event.timeStamp - latest < 2000;
    presses = event.key === 'Shift' ? (goesOn ? presses : 0) + 1 : 0;
    latest = event.timeStamp;
    if (presses === 3) leave(guide);
  };
  window.addEventListener('keydown', count, { signal });
}
