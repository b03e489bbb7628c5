import type { ReadingPlace } from './reading-place.ts';

/** The snippets around the result are there by then. */
const SETTLED_MS = 1500;

/** Puts the result where the reader left it. Does nothing without a place, or where no such result is listed. */
export function returnToPlace(list: HTMLElement, place: ReadingPlace | null): void {
  if (place === null) return;
  const item = list.querySelector(`[data-article-id="${CSS.escape(place.articleId)}"]`);
  if (item === null) return;
  const stop = new AbortController();
  // Snippets that arrive above the result push it down, until all are there or the reader moves.
  const settling = new ResizeObserver(() => {
    scrollBy({ top: item.getBoundingClientRect().top - place.top, behavior: 'instant' });
  });
  stop.signal.addEventListener('abort', () => {
    settling.disconnect();
  });
  for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(
      move,
      () => {
        stop.abort();
      },
      { signal: stop.signal, passive: true },
    );
  }
  setTimeout(() => {
    stop.abort();
  }, SETTLED_MS);
  settling.observe(list);
}
