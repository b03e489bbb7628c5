/** Whether single keys do something: whoever types by voice, or with a shaking hand, can turn them off in the settings. */
function hasShortcuts(): boolean {
  return document.documentElement.dataset['readKeys'] !== 'off';
}

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

/** Where arrow keys have a meaning of their own. */
const USES_ARROW_KEYS = 'input, textarea, select, summary, [contenteditable], [tabindex], [role]';

/** Arrow keys lead to the article before and after, unless they are needed where the focus is, or turned off. */
export function stepByKey(): void {
  document.addEventListener('keydown', (event) => {
    const rel = relOf(event);
    const isTaken = event.defaultPrevented || document.activeElement?.closest(USES_ARROW_KEYS);
    const scrollsSideways = document.documentElement.scrollWidth > window.innerWidth;
    if (rel === undefined || isTaken || scrollsSideways || !hasShortcuts()) return;
    document.querySelector<HTMLAnchorElement>(`.step a[rel="${rel}"]`)?.click();
  });
}

function relOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'prev' | 'next' | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === 'ArrowLeft') return 'prev';
  return key === 'ArrowRight' ? 'next' : undefined;
}
