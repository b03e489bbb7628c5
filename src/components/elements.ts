/** Makes an element with attributes and children. Text is always text, never markup. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The element that a script works on. Throws when markup and script do not fit. */
export function findElement<Kind extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Expected ${selector} on the page`);
  return element;
}

/** Redraws a part of the page; the element that had the focus, told by its id, has it afterwards too. */
export function keepFocus(redraw: () => void): void {
  const id = document.activeElement?.id ?? '';
  redraw();
  if (id !== '' && document.activeElement?.id !== id) document.getElementById(id)?.focus();
}

/** Changes something above an element that the reader looks at, and scrolls by as much as that has moved it. */
export function keepStill(element: HTMLElement, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  change();
  const moved = element.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}
