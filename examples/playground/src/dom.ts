import { languageOf } from './other-languages.ts';

export type Child = Node | string | false | undefined | readonly Child[];

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Make an element. Text stays text: nothing is ever read as markup. Text in another language than the page's says so.
 *
 * @param attributes - `true` writes an empty attribute; `false` and `undefined` write none.
 * @example
 * h('a', { href: '#/steps' }, 'Steps') // => <a href="#/steps">Steps</a>
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  put(element, children);
  return element;
}

/** Put children into an element, in the place of those that are there. */
export function put(element: HTMLElement, ...children: readonly Child[]) {
  const all = flat(children);
  const [only] = all;
  const language = all.length === 1 && typeof only === 'string' ? languageOf(only) : undefined;
  if (language && !element.lang) {
    Object.assign(element, language);
    element.replaceChildren(...all);
  } else element.replaceChildren(...nodes(all));
}

/** Flatten children to what `append` takes, without the ones that are not there. */
export const nodes = (children: readonly Child[]): (Node | string)[] =>
  flat(children).map((child) =>
    typeof child === 'string' && languageOf(child) ? h('span', {}, child) : child,
  );

/** Have something read aloud; the same words are not read again. */
export function announce(status: HTMLElement, words: Child) {
  const said = h('span', {}, words);
  if (status.textContent !== said.textContent) status.replaceChildren(...(said.textContent ? [said] : []));
}

/** What stands in one line, one thing after the other. */
export const inRow = (...parts: readonly Child[]): Child =>
  flat(parts).map((part, at) => (at > 0 ? [' · ', part] : part));

function flat(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false || child === '') return [];
    return child instanceof Node || typeof child === 'string' ? [child] : flat(child);
  });
}
