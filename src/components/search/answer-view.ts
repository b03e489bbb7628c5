import { matchesSelection } from '../../search/query/matches-selection.ts';
import { rankHits } from '../../search/query/rank-hits.ts';
import type { Hit } from '../../search/query/hit.ts';
import type { SearchAnswer } from '../../search/query/search-answer.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import { touchesDays } from '../../search/results/touches-days.ts';
import type { OpenedSearch } from '../../search/query/open-search.ts';
import type { ResultContext } from './result-item.ts';
import { resultList } from './result-list.ts';
import type { ResultList } from './result-list.ts';
import type { SearchRun } from './run-search.ts';
import type { SearchPage } from './search-page.ts';
import { showChosen } from './show-chosen.ts';
import { showConcordance } from './show-concordance.ts';
import { showFilters } from './show-filters.ts';
import { showOtherForms } from './show-other-forms.ts';
import { showPeriods } from './show-periods.ts';
import { showStatus } from './show-status.ts';

/** How the answers to one search come onto the page. */
export interface AnswerView {
  /** Lists what there is so far. */
  readonly showPart: (answer: SearchAnswer) => Promise<void>;
  readonly showAll: (answer: SearchAnswer) => Promise<void>;
  /** Counts for filters and chart. */
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
  const showCounts = ({ hits }: SearchAnswer): void => {
    const inDays = hits.filter(({ entry }) => touchesDays(entry, state.days));
    const atAnyTime = hits.filter(({ entry }) => matchesSelection(entry, state.selection));
    showPeriods(page.chart, atAnyTime, state.days);
    showFilters(page.filters, inDays, state.selection, manifest);
  };

  return {
    showPart: async (answer) => {
      if (answer.hits.length > 0 && !isByLine) await listAll(answer);
    },
    showAll: async (answer) => {
      const isInOrder = await listAll(answer);
      if (signal.aborted) return;
      rank(answer);
      page.lines.replaceChildren();
      if (isByLine) void showConcordance(page.lines, ranked, contextOf(answer), signal);
      showCounts(answer);
      showChosen(page.chosen, state, manifest);
      page.clear.hidden = page.chosen.childElementCount === 0;
      showStatus(page.status, { state, answer, shown: ranked, manifest, isInOrder });
      page.status.querySelector('[data-search-rerank]')?.addEventListener('click', () => {
        void list?.rerank();
      });
      for (const control of page.answerControls) control.hidden = answer.hits.length === 0;
      for (const control of page.listControls) control.hidden = ranked.length === 0;
      const otherForms = page.status.querySelector<HTMLElement>('[data-search-other-forms]');
      if (otherForms !== null) void showOtherForms(otherForms, state.query, search, signal);
    },
    showCounts,
    loadIds: async () => (await loadHeads(ranked)).map(({ head }) => head.id),
  };
}
