import { divideQuery } from '../../search/query/divide-query.ts';
import type { SearchAnswer } from '../../search/query/search-answer.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

/** What the status tells about an answer. */
export interface ShownAnswer {
  readonly query: string;
  readonly answer: SearchAnswer;
  /** How many results the filters leave. */
  readonly shown: number;
  /** How many articles the archive has. */
  readonly articles: number;
}

/** Says what a search came to. The total stands there only when it is final and whole. */
export function showStatus(status: HTMLElement, { query, answer, shown, articles }: ShownAnswer): void {
  const { reading, hits, unsearched } = answer;
  if (unsearched > 0) {
    status.replaceChildren(
      make('p', { class: 'problem' }, searchWords.incomplete(unsearched), retryButton()),
    );
    return;
  }
  const total = make('strong', { 'data-result-total': String(shown) }, String(shown));
  const line = make(
    'p',
    {},
    total,
    ` ${searchWords.articles}`,
    make('span', { 'data-search-occurrences': '' }),
  );
  if (shown < hits.length) line.append(make('span', { class: 'aside' }, searchWords.ofAll(hits.length)));
  if (reading.kind === 'simplified' && hits.length > 0) {
    line.append(make('span', { class: 'aside' }, searchWords.asSimplified(reading.text)));
  }
  status.replaceChildren(line, ...(shown === 0 ? [noResults(query, answer, articles)] : []));
}

function noResults(query: string, { hits }: SearchAnswer, articles: number): HTMLElement {
  return make(
    'div',
    { class: 'none' },
    make('h2', {}, searchWords.noneTitle(query)),
    make('p', {}, hits.length > 0 ? searchWords.noneFiltered(hits.length) : searchWords.noneTried(articles)),
    ...divisionOffer(query),
    make(
      'p',
      { class: 'lists' },
      searchWords.browse,
      ...searchWords.lists.map(({ text, href }) => make('a', { href }, text)),
    ),
  );
}

function divisionOffer(query: string): HTMLElement[] {
  const divided = divideQuery(query);
  if (divided === '') return [];
  const href = `/search/?${new URLSearchParams({ q: divided }).toString()}`;
  return [make('p', {}, make('a', { href }, searchWords.divide(divided)))];
}

function retryButton(): HTMLButtonElement {
  return make('button', { type: 'button', 'data-search-retry': '' }, searchWords.retry);
}
