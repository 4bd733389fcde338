import { h } from './dom.ts';

/** Give the person a file; it goes from the page to their device and nowhere else. */
export function download(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** A button that opens a file of the person's. What is no JSON reads as `undefined`. */
export function fileButton(label: string, onOpen: (saved: unknown) => void): HTMLElement {
  const input = h('input', { type: 'file', accept: '.json,application/json', class: 'visually-hidden' });
  input.addEventListener('change', async () => {
    const text = await input.files?.[0]?.text();
    input.value = '';
    onOpen(parsed(text ?? ''));
  });
  return h('label', { class: 'button quiet small-button file' }, input, label);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
