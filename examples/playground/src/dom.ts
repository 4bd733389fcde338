export type Child = Node | string | false | undefined | readonly Child[];

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Make an element. Text stays text: nothing is ever read as markup.
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
  element.append(...nodes(children));
  return element;
}

/** Flatten children to what `append` takes, without the ones that are not there. */
export function nodes(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false || child === '') return [];
    return child instanceof Node || typeof child === 'string' ? [child] : nodes(child);
  });
}
