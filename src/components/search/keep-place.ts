import type { ReadingPlace } from './reading-place.ts';

/** Long enough not to write at every turn of a wheel: browsers limit how often the history may be written. */
const PAUSE_MS = 150;

/** Keeps the place of the reader with the entry of the history, because results are not there yet when a browser goes back. */
export function keepPlace(list: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (items: Iterable<Element>): void => {
    clearTimeout(timer);
    history.replaceState({ place: placeIn(items, list.childElementCount) }, '');
  };
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      keep(list.children);
    }, PAUSE_MS);
  });
  list.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest('[data-article-id]') : null;
    if (item !== null) keep([item]);
  });
}

/** Of the first that is seen. */
function placeIn(items: Iterable<Element>, listed: number): ReadingPlace | null {
  for (const item of items) {
    const { top, bottom } = item.getBoundingClientRect();
    const articleId = item.getAttribute('data-article-id');
    if (bottom > 0 && articleId !== null) return { articleId, top, listed };
  }
  return null;
}
