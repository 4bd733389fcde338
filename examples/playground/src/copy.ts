import { h, put } from './dom.ts';
import { say } from './words.ts';

let count = 0;

/** A button that copies the words of an element and says beside it what came of that. */
export function copyButton(source: HTMLElement): HTMLElement {
  count += 1;
  source.id = `copy-${count}`;
  const status = h('span', { class: 'small', role: 'status' });
  const button = h(
    'button',
    { type: 'button', class: 'button quiet small-button', 'aria-describedby': source.id },
    say('draft.copy'),
  );
  button.addEventListener('click', async () => {
    // A region that is emptied first is read again when the same words return.
    status.textContent = '';
    put(status, say((await copy(source)) ? 'draft.copied' : 'draft.copyByHand'));
  });
  return h('div', { class: 'row' }, button, status);
}

/** Copy an element's words, or select them where a page may not write to the clipboard. */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
