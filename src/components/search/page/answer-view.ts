import { matchesSelection, touchesDays } from '../../../search/results/filters.ts';
import { rankHits } from '../../../search/results/arrange-hits.ts';
import type { Hit, SearchAnswer } from '../../../search/query/search-answer.ts';
import type { SearchState } from '../../../search/query/search-state.ts';
import type { OpenedSearch } from '../../../search/query/open-search.ts';
import { keepStill } from '../../elements.ts';
import type { ResultContext } from '../results/result-item.ts';
import { resultList, type ResultList } from '../results/result-list.ts';
import type { SearchRun } from './run-search.ts';
import type { SearchPage } from './search-page.ts';
import { showAllOf, showStatus } from '../results/show-status.ts';
import { showChosen, showFilters } from '../filters/show-filters.ts';
import { showConcordance } from '../results/show-concordance.ts';
import { showOtherForms } from '../results/no-results.ts';
import { showPeriods } from '../filters/show-periods.ts';

/** How the answers to one search come onto the page. */
export interface AnswerView {
  /** Lists what there is so far. */
  readonly showPart: (answer: SearchAnswer) => Promise<void>;
  /** Whether a query was read and the filters leave nothing of what it finds. */
  readonly isNothing: (answer: SearchAnswer) => boolean;
  readonly showAll: (answer: SearchAnswer) => Promise<void>;
  /** Shows the numbers that filters and chart have, from an answer of all parts of the index. */
  readonly showCounts: (answer: SearchAnswer) => void;
  /** The ids of all results, in their order. */
  readonly loadIds: () => Promise<readonly string[]>;
}

/** Binds the page to one search for a state. */
export function answerView(
  page: SearchPage,
  state: SearchState,
  run: SearchRun,
  { manifest, search, loadHeads }: OpenedSearch,
): AnswerView {
  const { signal } = run;
  const isByLine = state.view === 'lines';
  let list: ResultList | undefined;
  let ranked: readonly Hit[] = [];

  const contextOf = ({ reading }: SearchAnswer): ResultContext => ({
    manifest,
    phrases: reading.phrases,
    query: reading.text,
    isTolerant: state.isTolerant,
    loadHeads,
  });
  const isStale = manifest.archive !== page.archiveKey;
  const rank = (answer: SearchAnswer): readonly Hit[] => {
    const chosen = answer.hits.filter(
      ({ entry }) => touchesDays(entry, state.days) && matchesSelection(entry, state.selection),
    );
    ranked = rankHits(chosen, state.order);
    return ranked;
  };
  const listAll = async (answer: SearchAnswer): Promise<boolean> => {
    list ??= resultList(page, contextOf(answer), run);
    return list.show(isByLine ? [] : rank(answer));
  };
  const showControls = ({ hits }: SearchAnswer): void => {
    showChosen(page.chosen, state, manifest);
    page.clear.hidden = page.chosen.childElementCount === 0;
    for (const control of page.answerControls) control.hidden = hits.length === 0;
    for (const control of page.listControls) control.hidden = ranked.length === 0;
  };
  const showCounts = (answer: SearchAnswer): void => {
    const { hits } = answer;
    showAllOf(page.status, answer, ranked.length);
    const inDays = hits.filter(({ entry }) => touchesDays(entry, state.days));
    const atAnyTime = hits.filter(({ entry }) => matchesSelection(entry, state.selection));
    showPeriods(page.chart, atAnyTime, state.days);
    showFilters(page.filters, inDays, state.selection, manifest);
  };

  return {
    showPart: async (answer) => {
      if (answer.hits.length === 0 || isByLine) return;
      await listAll(answer);
      if (!signal.aborted) showControls(answer);
    },
    showAll: async (answer) => {
      const isInOrder = await listAll(answer);
      if (signal.aborted) return;
      rank(answer);
      page.lines.replaceChildren();
      if (isByLine) void showConcordance(page.lines, ranked, contextOf(answer), signal);
      const tell = (): void => {
        showControls(answer);
        showStatus(page.status, { state, answer, shown: ranked, manifest, isInOrder, isStale });
      };
      if (list?.isRead() === true) keepStill(page.results, tell);
      else tell();
      page.status.querySelector('[data-search-rerank]')?.addEventListener('click', () => {
        void list?.rerank();
      });
      const otherForms = page.status.querySelector<HTMLElement>('[data-search-other-forms]');
      if (otherForms !== null) void showOtherForms(otherForms, state.query, search, signal);
    },
    isNothing: (answer) => answer.problem === null && rank(answer).length === 0,
    showCounts,
    loadIds: async () => (await loadHeads(ranked)).map(({ head }) => head.id),
  };
}
