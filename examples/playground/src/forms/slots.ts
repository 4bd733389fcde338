import { h, nodes } from '../dom.ts';

/** The place beside a control where an issue is said in words. */
interface Slot {
  readonly issue: HTMLElement;
  readonly inputs: readonly HTMLElement[];
}

/** An issue in words, with the path of the answer that it is about. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

export type Slots = ReturnType<typeof createSlots>;

/** The id of a control in the page. */
export const idOf = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** All places of a form where issues can be said. */
export function createSlots() {
  const slots = new Map<string, Slot>();

  /** The nearest place around a path that is on screen. */
  const nearest = (path: string): Slot | undefined => {
    const parts = path.split('.');
    for (let length = parts.length; length > 0; length -= 1) {
      const slot = slots.get(parts.slice(0, length).join('.'));
      if (slot?.issue.isConnected) return slot;
    }
    return undefined;
  };

  return {
    /** Make the place for the issues of a path, empty; `inputs` are marked as invalid with it. */
    open(path: string, inputs: readonly HTMLElement[]): HTMLElement {
      const issue = h('p', { class: 'issue', id: `${idOf(path)}-issue`, hidden: true });
      slots.set(path, { issue, inputs });
      return issue;
    },
    /** Say these issues, and no others. */
    show(said: readonly Said[]) {
      for (const { issue, inputs } of slots.values()) {
        issue.textContent = '';
        issue.hidden = true;
        for (const input of inputs) input.removeAttribute('aria-invalid');
      }
      for (const { path, text } of said) {
        const slot = nearest(path);
        if (!slot) continue;
        slot.issue.append(...nodes([slot.issue.hasChildNodes() && ' ', text]));
        slot.issue.hidden = false;
        for (const input of slot.inputs) input.setAttribute('aria-invalid', 'true');
      }
    },
    /** Take the focus to the control that an issue is about. */
    focus(path: string) {
      const field = nearest(path)?.issue.closest('.field');
      for (const folded of field?.querySelectorAll('details') ?? []) folded.open = true;
      field?.querySelector<HTMLElement>('[aria-invalid="true"], input, select, textarea, button')?.focus();
    },
  };
}
