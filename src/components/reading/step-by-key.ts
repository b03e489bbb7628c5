/** Where arrow keys have a meaning of their own. */
const OWN_KEYS = 'input, textarea, select, summary, [contenteditable], [tabindex], [role]';

/** Arrow keys lead to the article before and after, unless they are needed where the focus is. */
export function stepByKey(): void {
  document.addEventListener('keydown', (event) => {
    const rel = relOf(event);
    const isTaken = event.defaultPrevented || document.activeElement?.closest(OWN_KEYS);
    const scrollsSideways = document.documentElement.scrollWidth > window.innerWidth;
    if (rel === undefined || isTaken || scrollsSideways) return;
    document.querySelector<HTMLAnchorElement>(`.step a[rel="${rel}"]`)?.click();
  });
}

function relOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'prev' | 'next' | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (key === 'ArrowLeft') return 'prev';
  return key === 'ArrowRight' ? 'next' : undefined;
}
