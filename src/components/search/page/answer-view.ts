import type { OpenedSearch } from '../../../search/query/open-search.ts';
import type { SearchAnswer } from '../../../search/query/search-answer.ts';
import { type SearchState, touchesDays } from '../../../search/query/search-state.ts';
import type { RankedAnswer } from '../../../search/results/arrange-hits.ts';
import { matchesSelection } from '../../../search/results/filters.ts';
import { keepScrollPosition } from '../../elements.ts';
import { showChosen, showFilters } from '../filters/show-filters.ts';
import { showPeriods } from '../filters/show-periods.ts';
import { showOtherForms } from '../results/no-results.ts';
import { offerPeriod } from '../results/offer-period.ts';
import type { ResultContext } from '../results/result-item.ts';
import { resultList, type ResultList } from '../results/result-list.ts';
import { showAllOf, showStatus } from '../results/show-status.ts';
import type { SearchPlaces } from './search-places.ts';

/** Shows the answers to one search. */
export interface AnswerView {
  /** Lists what has been found so far. */
  readonly showPart: (part: RankedAnswer) => Promise<void>;
  readonly showAll: (whole: RankedAnswer) => Promise<void>;
  /** Shows the counts of filters and chart, from an answer of all parts of the index; `listed` is how many hits the filters leave. */
  readonly showCounts: (answer: SearchAnswer, listed: number) => void;
}

/** Binds the page to one search for a state; `least` results are listed at least. */
export function answerView(
  page: SearchPlaces,
  state: SearchState,
  { manifest, search, loadHeads }: OpenedSearch,
  { signal, least }: { readonly signal: AbortSignal; readonly least: number },
): AnswerView {
  const isByLine = state.view === 'lines';
  const isStale = manifest.archive !== page.archiveKey;
  let list: ResultList | undefined;

  const contextOf = ({ reading }: SearchAnswer): ResultContext => ({
    manifest,
    phrases: reading.phrases,
    query: reading.text,
    isTolerant: state.isTolerant,
    loadHeads,
  });
  const listAll = async ({ answer, ranked }: RankedAnswer): Promise<boolean> => {
    list ??= resultList(page, contextOf(answer), { signal, least });
    return list.show(isByLine ? [] : ranked);
  };
  const showLines = async ({ answer, ranked }: RankedAnswer): Promise<void> => {
    const { showConcordance } = await import('../results/show-concordance.ts');
    await showConcordance(page.lines, ranked, contextOf(answer), signal);
  };
  const showControls = ({ answer, ranked }: RankedAnswer): void => {
    showChosen(page.chosen, state, manifest);
    page.clear.hidden = page.chosen.childElementCount === 0;
    for (const control of page.answerControls) control.hidden = answer.hits.length === 0;
    for (const control of page.listControls) control.hidden = ranked.length === 0;
  };

  return {
    showPart: async (part) => {
      if (part.answer.hits.length === 0 || isByLine) return;
      await listAll(part);
      if (!signal.aborted) showControls(part);
    },
    showAll: async (whole) => {
      const { answer, ranked } = whole;
      const isInOrder = await listAll(whole);
      if (signal.aborted) return;
      page.lines.replaceChildren();
      if (isByLine) void showLines(whole);
      const showState = (): void => {
        showControls(whole);
        showStatus(page.status, { state, answer, shown: ranked, manifest, isInOrder, isStale });
      };
      if (list?.isRead() === true) keepScrollPosition(page.results, showState);
      else showState();
      void offerPeriod(page.status, state.query, signal);
      page.status.querySelector('[data-search-rerank]')?.addEventListener('click', () => {
        void list?.rerank();
      });
      const otherForms = page.status.querySelector<HTMLElement>('[data-search-other-forms]');
      if (otherForms !== null) void showOtherForms(otherForms, state.query, search, signal);
    },
    showCounts: (answer, listed) => {
      showAllOf(page.status, answer, listed);
      const inDays = answer.hits.filter(({ entry }) => touchesDays(entry, state.days));
      const inSelection = answer.hits.filter(({ entry }) => matchesSelection(entry, state.selection));
      showPeriods(page.chart, inSelection, state.days, manifest);
      showFilters(page.filters, inDays, state.selection, manifest);
    },
  };
}
