import type { Hit, SearchAnswer } from '../../search/query/search-answer.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import { countOccurrences } from '../../search/results/count-occurrences.ts';
import type { SearchManifest } from '../../search/format/manifest.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';
import { noResults } from './no-results.ts';
import { partName } from './part-name.ts';
import { queryProblem } from './query-problem.ts';
import { retryButton } from './retry-button.ts';

/** What the status tells about an answer. */
export interface ShownAnswer {
  readonly state: SearchState;
  readonly answer: SearchAnswer;
  /** What the filters leave. */
  readonly shown: readonly Hit[];
  readonly manifest: SearchManifest;
  /** Whether the list is in the order that was asked for. */
  readonly isInOrder: boolean;
  /** Whether the index is of another archive than the page. */
  readonly isStale: boolean;
}

/** Says what a search came to. The total is marked as such only when it is final and whole. */
export function showStatus(status: HTMLElement, shownAnswer: ShownAnswer): void {
  const { state, answer, shown, manifest } = shownAnswer;
  if (answer.problem !== null) {
    status.replaceChildren(queryProblem(state.query, answer.problem));
    return;
  }
  const isWhole = answer.unsearched === 0;
  status.replaceChildren(
    ...(shownAnswer.isStale ? [staleNotice()] : []),
    ...(isWhole ? [] : [lostParts(answer, manifest)]),
    ...(isWhole || shown.length > 0 ? [summary(shownAnswer)] : []),
    ...asides(shownAnswer).map((text) => make('p', { class: 'aside' }, text)),
    ...(isWhole && shown.length === 0 ? [noResults(state, answer, manifest)] : []),
  );
}

function lostParts({ unsearched, lost }: SearchAnswer, manifest: SearchManifest): HTMLElement {
  const why = navigator.onLine ? '' : searchWords.noNetwork;
  const parts = lost.map((shard) => partName(shard, manifest));
  return make('p', { class: 'problem' }, why, searchWords.incomplete(unsearched, parts), retryButton());
}

function staleNotice(): HTMLElement {
  const reload = make('button', { type: 'button', 'data-search-reload': '' }, searchWords.reload);
  reload.addEventListener('click', () => {
    location.reload();
  });
  return make('p', { class: 'problem' }, searchWords.stale, reload);
}

function summary({ answer, shown, isInOrder }: ShownAnswer): HTMLElement {
  const { hits, reading, unsearched } = answer;
  const count = String(shown.length);
  const total =
    unsearched === 0
      ? make('strong', { 'data-result-total': count }, count)
      : make('span', {}, searchWords.atLeast, make('strong', {}, count));
  const { count: times, isExact } = countOccurrences(shown, reading.phrases);
  const occurrences = isExact ? searchWords.timesInAll(times) : searchWords.aboutTimes(times);
  const line = make(
    'p',
    {},
    total,
    ` ${searchWords.articles}`,
    make('span', { 'data-search-occurrences': '' }, times === 0 ? '' : occurrences),
    make('span', { class: 'aside', 'data-search-of-all': '' }),
  );
  if (reading.kind === 'simplified' && hits.length > 0) {
    line.append(aside(searchWords.asSimplified(reading.text)));
  }
  if (!isInOrder) {
    line.append(
      make('button', { type: 'button', class: 'quiet', 'data-search-rerank': '' }, searchWords.rerank),
    );
  }
  return line;
}

function asides({ state, shown }: ShownAnswer): string[] {
  if (!state.isTolerant || shown.length === 0) return [];
  const confused = shown.filter(({ isExact }) => !isExact).length;
  return [searchWords.nearCount(confused, shown.length)];
}

function aside(text: string): HTMLElement {
  return make('span', { class: 'aside' }, text);
}
