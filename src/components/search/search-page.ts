import type { Search } from '../../search/query/create-search.ts';
import type { Hit } from '../../search/query/hit.ts';
import { formatAddress } from '../../search/query/format-address.ts';
import { matchesSelection } from '../../search/query/matches-selection.ts';
import { parseAddress } from '../../search/query/parse-address.ts';
import { rankHits } from '../../search/query/rank-hits.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import { touchesDays } from '../../search/results/touches-days.ts';
import { searchTolerantly } from '../../search/results/search-tolerantly.ts';
import type { TolerantAnswer } from '../../search/results/search-tolerantly.ts';
import { searchWords } from '../../words/search-words.ts';
import { foldStories } from './fold-stories.ts';
import { followTyping } from './follow-typing.ts';
import { keepPlace } from './keep-place.ts';
import { loadSearch } from './load-search.ts';
import { make } from './make.ts';
import { returnToPlace } from './return-to-place.ts';
import type { SearchForm } from './search-form.ts';
import { searchTools } from './search-tools.ts';
import { ARTICLES_BY_LINE } from './articles-by-line.ts';
import { showConcordance } from './show-concordance.ts';
import { showFilters } from './show-filters.ts';
import { showNearForms } from './show-near-forms.ts';
import { showOccurrences } from './show-occurrences.ts';
import { showOtherForms } from './show-other-forms.ts';
import { showPeriods } from './show-periods.ts';
import { showResults } from './show-results.ts';
import { showStatus } from './show-status.ts';

/** Where the page shows things. */
export interface SearchPage {
  readonly form: SearchForm;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** Where occurrences stand one a line. */
  readonly lines: HTMLElement;
  readonly tools: HTMLElement;
  readonly chart: HTMLElement;
  readonly filters: HTMLElement;
  /** What makes sense only when there is an answer. */
  readonly controls: readonly HTMLElement[];
  /** What makes sense only when a filter is chosen. */
  readonly clear: HTMLElement;
  /** What is offered before anything is asked. */
  readonly idle: HTMLElement;
}

/** Runs the search page: the address holds its state, and what is shown follows from it. */
export function startSearchPage(page: SearchPage): void {
  const { form } = page;
  let running: AbortController | undefined;
  /** Whether the reader has asked for what the address says; typing goes on over what was only typed. */
  let isAsked = true;

  const show = async (state: SearchState): Promise<boolean> => {
    running?.abort();
    const { signal } = (running = new AbortController());
    await showAnswer(page, state, signal);
    return !signal.aborted;
  };
  const go = (how: 'pushState' | 'replaceState'): void => {
    const state = form.read();
    const address = `${location.pathname}${formatAddress(state)}`;
    if (address !== `${location.pathname}${location.search}`) history[how](null, '', address);
    void show(state);
  };
  const ask = (): void => {
    const isTyped = !isAsked && form.read().query === parseAddress(location.search).query;
    go(isTyped ? 'replaceState' : 'pushState');
    isAsked = true;
  };
  const restore = (): void => {
    const state = parseAddress(location.search);
    form.write(state);
    isAsked = true;
    const place: unknown = history.state;
    void show(state).then((isShown) => {
      if (isShown) returnToPlace(page.results, place);
    });
  };

  followTyping(form.query, () => {
    go(isAsked ? 'pushState' : 'replaceState');
    isAsked = false;
  });
  form.onAsk(ask);
  keepPlace(page.results);
  searchTools(page.tools, () => Promise.resolve(listed));
  addEventListener('popstate', restore);
  page.status.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search-retry]')) void show(form.read());
  });
  restore();
}

async function showAnswer(page: SearchPage, state: SearchState, signal: AbortSignal): Promise<void> {
  for (const place of [page.status, page.results]) place.setAttribute('aria-busy', 'true');
  page.status.querySelector('[data-result-total]')?.removeAttribute('data-result-total');
  try {
    const { manifest, search, loadHeads } = await loadSearch();
    if (signal.aborted) return;
    page.idle.hidden = state.query.trim() !== '';
    page.clear.hidden = [...Object.values(state.selection), ...Object.values(state.days)].every(
      (chosen) => chosen.length === 0,
    );
    if (!page.idle.hidden) return showNothing(page, searchWords.hint);
    const waiting = setTimeout(() => page.status.replaceChildren(searchWords.searching), PATIENCE_MS);
    const asked = state.isTolerant
      ? searchTolerantly(search, state.query, signal)
      : searchExactly(search, state.query, signal);
    const found = await asked.finally(() => clearTimeout(waiting));
    if (found === undefined || signal.aborted) return;
    const { answer, formOf } = found;
    const inDays = answer.hits.filter(({ entry }) => touchesDays(entry, state.days));
    const chosen = inDays.filter(({ entry }) => matchesSelection(entry, state.selection));
    const atAnyTime = answer.hits.filter(({ entry }) => matchesSelection(entry, state.selection));
    const { phrases, text } = answer.reading;
    const ranked = await loadHeads(rankHits(chosen, state.order));
    if (signal.aborted) return;
    const context = { manifest, phrases, formOf, query: text, isTolerant: state.isTolerant };
    const isByLine = state.view === 'lines';
    showResults(page.results, isByLine ? [] : ranked, context);
    void foldStories(page.results, signal);
    page.lines.replaceChildren();
    if (isByLine) void showConcordance(page.lines, ranked, context, signal);
    listed = ranked.map(({ head }) => head.id);
    showPeriods(page.chart, atAnyTime, state.days);
    showFilters(page.filters, inDays, state.selection, manifest);
    showStatus(page.status, {
      query: state.query,
      answer,
      shown: chosen.length,
      manifest,
    });
    showControls(page, answer.hits);
    if (state.isTolerant && answer.problem === null) showNearForms(page.status, found.forms);
    const otherForms = page.status.querySelector<HTMLElement>('[data-search-other-forms]');
    if (otherForms !== null && answer.hits.length === 0) {
      void showOtherForms(otherForms, state.query, search, signal);
    }
    const occurrences = page.status.querySelector<HTMLElement>('[data-search-occurrences]');
    if (occurrences !== null)
      void showOccurrences(occurrences, ranked, phrases, signal, isByLine ? ARTICLES_BY_LINE : undefined);
  } catch (problem) {
    console.error(problem);
    if (!signal.aborted) showBroken(page);
  } finally {
    if (!signal.aborted) for (const place of [page.status, page.results]) place.removeAttribute('aria-busy');
  }
}

/** The articles of the list, as tools take them along. */
let listed: readonly string[] = [];

async function searchExactly(
  search: Search,
  query: string,
  signal: AbortSignal,
): Promise<TolerantAnswer | undefined> {
  const answer = await search(query, signal);
  return answer && { answer, formOf: new Map(), forms: [] };
}

/** A search that takes longer says so; a quick one must not flicker. */
const PATIENCE_MS = 300;

function showControls(page: SearchPage, hits: readonly Hit[]): void {
  for (const control of page.controls) control.hidden = hits.length === 0;
}

function showNothing(page: SearchPage, message: string): void {
  page.status.replaceChildren(make('p', { class: 'aside' }, message));
  page.results.replaceChildren();
  page.filters.replaceChildren();
  page.chart.replaceChildren();
  page.lines.replaceChildren();
  showControls(page, []);
}

function showBroken(page: SearchPage): void {
  showNothing(page, '');
  const retry = make('button', { type: 'button', 'data-search-retry': '' }, searchWords.retry);
  page.status.replaceChildren(make('p', { class: 'problem' }, searchWords.broken, retry));
}
