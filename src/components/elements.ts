/** Makes an element with attributes and children. Text is always text, never markup. A policy forbids the attribute `style`. */
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

/** Makes a button that does something when it is pressed. */
export function makeButton(
  text: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', ...attributes }, text);
  button.addEventListener('click', act);
  return button;
}

/** Finds an element that a script needs. Throws when the page has none of that kind. */
export function findElement<Kind extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Expected ${selector} on the page`);
  return element;
}

/** Redraws a part of the page; the focus stays on the element with the same id. */
export function keepFocus(redraw: () => void): void {
  const id = document.activeElement?.id ?? '';
  redraw();
  if (id !== '' && document.activeElement?.id !== id) document.getElementById(id)?.focus();
}

/** Makes a change above an element that the reader looks at, and scrolls so that the element stays in its place. */
export function keepScrollPosition(element: HTMLElement, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  change();
  const moved = element.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}
