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
