/** Browsers limit how often the history may be written. */
const PAUSE_MS = 150;

/** Stores the reader's place in the history, because browsers cannot restore it before the results are listed. */
export function keepReadingPlace(lists: readonly HTMLElement[]): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (items: Iterable<Element>): void => {
    clearTimeout(timer);
    const listed = Math.max(...lists.map((list) => list.childElementCount));
    history.replaceState({ place: placeIn(items, listed) }, '');
  };
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      keep(lists.flatMap((list) => [...list.children]));
    }, PAUSE_MS);
  });
  for (const list of lists) {
    list.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('[data-article-id]') : null;
      if (item !== null) keep([item]);
    });
  }
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

/** By then the snippets around the result are loaded. */
const SETTLED_MS = 1500;

/** Scrolls the result to where the reader left it. Does nothing without a place, or when the result is not listed. */
export function returnToReadingPlace(list: HTMLElement, place: ReadingPlace | null): void {
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

/** The result that was opened, or else the one at the top of the window, and how far below the top it stands. */
export interface ReadingPlace {
  readonly articleId: string;
  readonly top: number;
  /** How many results were listed, and are needed to come back to it. */
  readonly listed: number;
}

/** The place that an entry of the history keeps; `null` when it keeps none. */
export function readingPlaceOf(state: unknown): ReadingPlace | null {
  const place = fieldOf(state, 'place');
  const [articleId, top, listed] = ['articleId', 'top', 'listed'].map((name) => fieldOf(place, name));
  const isPlace = typeof articleId === 'string' && typeof top === 'number' && typeof listed === 'number';
  return isPlace ? { articleId, top, listed } : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
