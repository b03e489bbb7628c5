import { type OpenedSearch, openSearch } from '../../../search/query/open-search.ts';
import { type SearchScope, wantedScope } from '../../../search/query/search-scope.ts';
import type { SearchState } from '../../../search/query/search-state.ts';
import { type RankedAnswer, rankAnswer } from '../../../search/results/arrange-hits.ts';
import { addresses } from '../../../routes.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';
import type { FoundArticles } from '../results/download-results.ts';
import { retryButton, searchClock } from '../results/search-clock.ts';
import { answerView } from './answer-view.ts';
import type { SearchRun } from './search-run.ts';
import { offerRelated, showOnlyRelated } from './run-related.ts';
import { clearAnswer, clearRelated, type SearchPlaces } from './search-places.ts';

/** What a search has put on the page. */
export interface ShownSearch {
  /** All results, in their order. */
  readonly loadFound: () => Promise<FoundArticles>;
}

/** Searches for what a state asks for, and shows the results as they arrive; `undefined` when it was aborted or failed. */
export async function runSearch(
  page: SearchPlaces,
  state: SearchState,
  run: SearchRun,
): Promise<ShownSearch | undefined> {
  const { signal } = run;
  setBusy(page, true);
  try {
    const loaded = await loadSearch(run.isFresh);
    if (signal.aborted) return undefined;
    page.idle.hidden = state.query.trim() !== '';
    clearRelated(page);
    if (page.idle.hidden && state.mode === 'related') {
      await showOnlyRelated(page, state, run, loaded.manifest);
      return { loadFound: () => Promise.resolve({ ids: [], phrases: [], manifest: loaded.manifest }) };
    }
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
  page: SearchPlaces,
  state: SearchState,
  run: SearchRun,
  loaded: OpenedSearch,
): Promise<ShownSearch | undefined> {
  const { signal } = run;
  const view = answerView(page, state, loaded, run);
  const clock = searchClock(page.status, loaded.manifest);
  const ask = async (scope: SearchScope | undefined): Promise<RankedAnswer | undefined> => {
    const answer = await loaded.search(state.query, signal, {
      scope,
      isTolerant: state.isTolerant,
      onProgress: (progress) => {
        if (signal.aborted) return;
        clock.tick(progress);
        void view.showPart(rankAnswer(progress.answer, state));
      },
    });
    return answer && rankAnswer(answer, state);
  };
  const scope = wantedScope(state, loaded.manifest);
  try {
    const inScope = await ask(scope);
    // Whether filters leave nothing, or there is nothing, is known only when all parts are there.
    const needsAll = scope !== undefined && inScope !== undefined && foundNothing(inScope);
    const final = needsAll ? await ask(undefined) : inScope;
    clock.stop();
    if (final === undefined) return undefined;
    await view.showAll(final);
    if (final === inScope && scope !== undefined) void countAll(final.ranked.length);
    else view.showCounts(final.answer, final.ranked.length);
    if (signal.aborted) return undefined;
    void offerRelated(page, state, run, { manifest: loaded.manifest, final });
    return {
      loadFound: async () => ({
        ids: (await loaded.loadHeads(final.ranked)).map(({ head }) => head.id),
        phrases: final.answer.reading.phrases,
        manifest: loaded.manifest,
      }),
    };
  } finally {
    clock.stop();
  }

  /** The results are complete; what other filters would leave is known only from all parts. */
  async function countAll(listed: number): Promise<void> {
    const whole = await loaded.search(state.query, signal, { isTolerant: state.isTolerant });
    if (whole !== undefined) view.showCounts(whole, listed);
  }
}

function foundNothing({ answer, ranked }: RankedAnswer): boolean {
  return answer.problem === null && answer.unsearched === 0 && ranked.length === 0;
}

function setBusy({ status, results }: SearchPlaces, isBusy: boolean): void {
  for (const place of [status, results]) {
    if (isBusy) place.setAttribute('aria-busy', 'true');
    else place.removeAttribute('aria-busy');
  }
  if (isBusy) status.querySelector('[data-result-total]')?.removeAttribute('data-result-total');
}

let openedSearch: OpenedSearch | undefined;

/** Opens the index, anew with `isFresh`; after a failure the next call tries again. */
async function loadSearch(isFresh: boolean): Promise<OpenedSearch> {
  if (isFresh) openedSearch = undefined;
  openedSearch ??= await openSearch(addresses.search, isFresh);
  return openedSearch;
}

/** Shows the hint for an empty query. */
function showIdle(page: SearchPlaces): void {
  clearAnswer(page);
  const help = makeElement('a', { href: addresses.helpWithSearch }, searchWords.help);
  page.status.replaceChildren(makeElement('p', { class: 'aside' }, searchWords.hint, help));
}

/** Says that search is not possible, and why as far as the browser knows. */
function showProblem(page: SearchPlaces): void {
  clearAnswer(page);
  const why = navigator.onLine ? searchWords.broken : searchWords.offline;
  page.status.replaceChildren(makeElement('p', { class: 'problem' }, why, retryButton()));
}
