import { followAddress } from './follow-address.ts';
import { keepReadingPlace, returnToReadingPlace } from './reading-place.ts';
import { runSearch, type ShownSearch } from './run-search.ts';
import type { SearchPlaces } from './search-places.ts';
import { searchTools } from '../results/search-tools.ts';

/** Runs the search page: the address holds its state, and what is shown follows from it. */
export function startSearchPage(page: SearchPlaces): void {
  const { form, status, results, related } = page;
  let running: AbortController | undefined;
  /** Whether the next search starts from nothing. */
  let isFresh = false;
  let shown: ShownSearch | undefined;

  const { showAgain } = followAddress(form, async (state, place) => {
    running?.abort();
    const { signal } = (running = new AbortController());
    const next = await runSearch(page, state, { signal, least: place?.listed ?? 0, isFresh });
    if (next === undefined) return;
    shown = next;
    for (const list of [results, related.results]) returnToReadingPlace(list, place);
  });
  keepReadingPlace([results, related.results]);
  searchTools(page.tools, () => shown?.loadFound());
  const retry = (): void => {
    isFresh = true;
    showAgain();
    isFresh = false;
  };
  for (const place of [status, related.status]) {
    place.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-search-retry]')) retry();
    });
    addEventListener('online', () => {
      if (place.querySelector('[data-search-retry]')) retry();
    });
  }
}
