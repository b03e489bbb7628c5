import { hasShortcuts } from '../has-shortcuts.ts';

/** Where arrow keys have a meaning of their own. */
const OWN_KEYS = 'input, textarea, select, summary, [contenteditable], [tabindex], [role]';

/** Arrow keys lead to the article before and after, unless they are needed where the focus is, or turned off. */
export function stepByKey(): void {
  document.addEventListener('keydown', (event) => {
    const rel = relOf(event);
    const isTaken = event.defaultPrevented || document.activeElement?.closest(OWN_KEYS);
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
