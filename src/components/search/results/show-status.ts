import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { QueryProblem } from '../../../search/query/query-node.ts';
import type { Hit, SearchAnswer } from '../../../search/query/search-answer.ts';
import type { SearchState } from '../../../search/query/search-state.ts';
import { countOccurrences } from '../../../search/results/count-occurrences.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeButton, makeElement } from '../../elements.ts';
import { noResults } from './no-results.ts';
import { partName, retryButton } from './search-clock.ts';

/** What the status line says about an answer. */
interface ShownAnswer {
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

/** Says what a search found. `data-result-total` is set only when the total is final and complete. */
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
    ...asides(shownAnswer).map((text) => makeElement('p', { class: 'aside' }, text)),
    ...(isWhole && shown.length === 0 ? [noResults(state, answer, manifest)] : []),
  );
}

function lostParts({ unsearched, lost }: SearchAnswer, manifest: SearchManifest): HTMLElement {
  const why = navigator.onLine ? '' : searchWords.noNetwork;
  const parts = lost.map((shard) => partName(shard, manifest));
  return makeElement(
    'p',
    { class: 'problem' },
    why,
    searchWords.incomplete(unsearched, parts),
    retryButton(),
  );
}

/** Says that page and index are of different builds. */
export function staleNotice(): HTMLElement {
  const act = (): void => {
    location.reload();
  };
  const reload = makeButton(searchWords.reload, act, { 'data-search-reload': '' });
  return makeElement('p', { class: 'problem' }, searchWords.stale, reload);
}

function summary({ answer, shown, isInOrder }: ShownAnswer): HTMLElement {
  const { hits, reading, unsearched } = answer;
  const count = String(shown.length);
  const total =
    unsearched === 0
      ? makeElement('strong', { 'data-result-total': count }, count)
      : makeElement('span', {}, searchWords.atLeast, makeElement('strong', {}, count));
  const { count: times, isExact } = countOccurrences(shown, reading.phrases);
  const occurrences = isExact ? searchWords.timesInAll(times) : searchWords.aboutTimes(times);
  const line = makeElement(
    'p',
    {},
    total,
    ` ${searchWords.articles}`,
    makeElement('span', { 'data-search-occurrences': '' }, times === 0 ? '' : occurrences),
    makeElement('span', { class: 'aside', 'data-search-of-all': '' }),
  );
  if ((reading.kind === 'simplified' || reading.kind === 'traditional') && hits.length > 0) {
    line.append(aside(searchWords.asConverted(reading.text, reading.kind)));
  }
  if (!isInOrder) {
    line.append(
      makeElement('button', { type: 'button', class: 'quiet', 'data-search-rerank': '' }, searchWords.rerank),
    );
  }
  return line;
}

function asides({ state, shown }: ShownAnswer): string[] {
  const { stroke, star } = searchWords.unknownSigns;
  const signs = [
    ...(/[|｜]/u.test(state.query) ? [stroke] : []),
    ...(/[*＊]/u.test(state.query) ? [star] : []),
  ];
  if (!state.isTolerant || shown.length === 0) return signs;
  const confused = shown.filter(({ isExact }) => !isExact).length;
  return [...signs, searchWords.nearCount(confused, shown.length)];
}

function aside(text: string): HTMLElement {
  return makeElement('span', { class: 'aside' }, text);
}

/** Adds to the status how many results there are without the filters, or that not all parts could be searched. */
export function showAllOf(status: HTMLElement, { hits, unsearched }: SearchAnswer, shown: number): void {
  const place = status.querySelector('[data-search-of-all]');
  if (place === null) return;
  if (unsearched > 0) place.textContent = searchWords.countsIncomplete(unsearched);
  else place.textContent = shown < hits.length ? searchWords.ofAll(hits.length) : '';
}

/** Says why a query cannot be parsed and at which character, and marks the place in it. */
function queryProblem(query: string, { reason, start, end }: QueryProblem): HTMLElement {
  const [before, part, after] = [query.slice(0, start), query.slice(start, end), query.slice(end)];
  return makeElement(
    'div',
    { class: 'problem' },
    makeElement('p', {}, searchWords.unreadable([...before].length + 1, part, reason)),
    makeElement('p', { class: 'query' }, before, makeElement('mark', {}, part), after),
  );
}
