import { followAddress } from './follow-address.ts';
import { keepReadingPlace, returnToReadingPlace } from './reading-place.ts';
import { runSearch } from './run-search.ts';
import type { SearchForm } from './search-form.ts';
import { searchTools } from '../results/search-tools.ts';

/** Where the page shows things. */
export interface SearchPage {
  /** Which state of the archive the page was built from. */
  readonly archiveKey: string;
  readonly form: SearchForm;
  readonly status: HTMLElement;
  /** What the reader has narrowed the search to. */
  readonly chosen: HTMLElement;
  readonly results: HTMLElement;
  /** Where more results are asked for. */
  readonly more: HTMLElement;
  /** Where occurrences stand one a line. */
  readonly lines: HTMLElement;
  readonly tools: HTMLElement;
  readonly chart: HTMLElement;
  readonly filters: HTMLElement;
  /** What makes sense only when something is found. */
  readonly answerControls: readonly HTMLElement[];
  /** What makes sense only when the filters leave something of it. */
  readonly listControls: readonly HTMLElement[];
  /** What makes sense only when a filter is chosen. */
  readonly clear: HTMLElement;
  /** What is offered before anything is asked. */
  readonly idle: HTMLElement;
}

/** Runs the search page: the address holds its state, and what is shown follows from it. */
export function startSearchPage(page: SearchPage): void {
  const { form, status, results } = page;
  let running: AbortController | undefined;
  /** Whether the next search starts from nothing. */
  let isFresh = false;
  let loadIds = (): Promise<readonly string[]> => Promise.resolve([]);

  const { showAgain } = followAddress(form, async (state, place) => {
    running?.abort();
    const { signal } = (running = new AbortController());
    const shown = await runSearch(page, state, { signal, least: place?.listed ?? 0, isFresh });
    if (shown === undefined) return;
    ({ loadIds } = shown);
    returnToReadingPlace(results, place);
  });
  keepReadingPlace(results);
  searchTools(page.tools, () => loadIds());
  const retry = (): void => {
    isFresh = true;
    showAgain();
    isFresh = false;
  };
  status.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search-retry]')) retry();
  });
  addEventListener('online', () => {
    if (status.querySelector('[data-search-retry]')) retry();
  });
}
