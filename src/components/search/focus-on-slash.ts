import { hasShortcuts } from '../has-shortcuts.ts';

/** Lets the key `/` lead to a search field from anywhere on the page, but not out of another field; readers can turn it off. */
export function focusOnSlash(field: HTMLInputElement): void {
  if (hasShortcuts()) field.setAttribute('aria-keyshortcuts', '/');
  document.addEventListener('keydown', (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
    if (event.key !== '/' || !isPlain || !hasShortcuts() || takesText(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}
