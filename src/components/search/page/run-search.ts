import { type OpenedSearch, openSearch } from '../../../search/query/open-search.ts';
import type { SearchAnswer } from '../../../search/query/search-answer.ts';
import { wantedScope } from '../../../search/query/search-scope.ts';
import type { SearchState } from '../../../search/query/search-state.ts';
import { addresses } from '../../../routes.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';
import { retryButton, searchClock } from '../results/search-clock.ts';
import { answerView } from './answer-view.ts';
import type { SearchPage } from './search-page.ts';

/** Under what a search runs. */
export interface SearchRun {
  readonly signal: AbortSignal;
  /** Results to list at least. */
  readonly least: number;
  /** Whether what was loaded for searches before may be the trouble. */
  readonly isFresh: boolean;
}

/** What a search has put on the page. */
interface ShownSearch {
  /** The ids of all results, in their order. */
  readonly loadIds: () => Promise<readonly string[]>;
}

/** Searches for what a state asks for, and shows it while it comes; `undefined` when the signal ended it, or it failed. */
export async function runSearch(
  page: SearchPage,
  state: SearchState,
  run: SearchRun,
): Promise<ShownSearch | undefined> {
  const { signal } = run;
  setBusy(page, true);
  try {
    const loaded = await loadSearch(run.isFresh);
    if (signal.aborted) return undefined;
    page.idle.hidden = state.query.trim() !== '';
    if (page.idle.hidden) return await searchAndShow(page, state, run, loaded);
    showIdle(page);
  } catch (problem) {
    console.error(problem);
    if (!signal.aborted) showProblem(page);
  } finally {
    if (!signal.aborted) setBusy(page, false);
  }
  return undefined;
}

async function searchAndShow(
  page: SearchPage,
  state: SearchState,
  run: SearchRun,
  loaded: OpenedSearch,
): Promise<ShownSearch | undefined> {
  const { signal } = run;
  const view = answerView(page, state, run, loaded);
  const clock = searchClock(page.status, loaded.manifest);
  const ask = (scope: ReturnType<typeof wantedScope>): Promise<SearchAnswer | undefined> =>
    loaded.search(state.query, signal, {
      scope,
      isTolerant: state.isTolerant,
      onProgress: (progress) => {
        if (signal.aborted) return;
        clock.tick(progress);
        void view.showPart(progress.answer);
      },
    });
  const scope = wantedScope(state, loaded.manifest);
  try {
    const answer = await ask(scope);
    // Whether filters leave nothing, or there is nothing, only all parts can tell.
    const isNothing = answer !== undefined && answer.unsearched === 0 && view.isNothing(answer);
    const final = scope !== undefined && isNothing ? await ask(undefined) : answer;
    clock.stop();
    if (final === undefined) return undefined;
    await view.showAll(final);
    if (final === answer && scope !== undefined) void countAll();
    else view.showCounts(final);
    return signal.aborted ? undefined : { loadIds: view.loadIds };
  } finally {
    clock.stop();
  }

  /** The results are complete; the numbers beside filters that lie outside of those chosen take all parts. */
  async function countAll(): Promise<void> {
    const whole = await loaded.search(state.query, signal, { isTolerant: state.isTolerant });
    if (whole !== undefined) view.showCounts(whole);
  }
}

function setBusy({ status, results }: SearchPage, isBusy: boolean): void {
  for (const place of [status, results]) {
    if (isBusy) place.setAttribute('aria-busy', 'true');
    else place.removeAttribute('aria-busy');
  }
  if (isBusy) status.querySelector('[data-result-total]')?.removeAttribute('data-result-total');
}

let openedSearch: OpenedSearch | undefined;

/** Loads what every search needs, anew when that is asked for; after a failure the next call tries again. */
async function loadSearch(isFresh: boolean): Promise<OpenedSearch> {
  if (isFresh) openedSearch = undefined;
  openedSearch ??= await openSearch(addresses.search, isFresh);
  return openedSearch;
}

/** Shows the page as it is before anything is asked. */
function showIdle(page: SearchPage): void {
  clearAnswer(page);
  const help = makeElement('a', { href: addresses.helpWithSearch }, searchWords.help);
  page.status.replaceChildren(makeElement('p', { class: 'aside' }, searchWords.hint, help));
}

/** Says that nothing can be searched, and why as far as the browser knows. */
function showProblem(page: SearchPage): void {
  clearAnswer(page);
  const why = navigator.onLine ? searchWords.broken : searchWords.offline;
  page.status.replaceChildren(makeElement('p', { class: 'problem' }, why, retryButton()));
}

/** Takes everything off the page that an answer has put there. */
function clearAnswer({
  status,
  chosen,
  results,
  more,
  lines,
  chart,
  filters,
  answerControls,
  listControls,
}: SearchPage): void {
  for (const place of [status, chosen, results, more, lines, chart, filters]) place.replaceChildren();
  for (const control of [...answerControls, ...listControls]) control.hidden = true;
}
