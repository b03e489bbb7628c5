import { divideQuery } from '../../search/query/divide-query.ts';
import type { SearchAnswer } from '../../search/query/search-answer.ts';
import type { QueryProblem } from '../../search/query/query-node.ts';
import type { SearchManifest, ShardSummary } from '../../search/search-manifest.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

/** What the status tells about an answer. */
export interface ShownAnswer {
  readonly query: string;
  readonly answer: SearchAnswer;
  /** How many results the filters leave. */
  readonly shown: number;
  readonly manifest: SearchManifest;
}

/** Says what a search came to. The total stands there only when it is final and whole. */
export function showStatus(status: HTMLElement, { query, answer, shown, manifest }: ShownAnswer): void {
  const { reading, problem, hits, unsearched, lost } = answer;
  if (problem !== null) {
    status.replaceChildren(make('p', { class: 'problem' }, problemText(query, problem)));
    return;
  }
  if (unsearched > 0) {
    status.replaceChildren(
      make('p', { class: 'problem' }, searchWords.incomplete(unsearched, lost.map(partName)), retryButton()),
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
  status.replaceChildren(line, ...(shown === 0 ? [noResults(query, answer, manifest)] : []));
}

function problemText(query: string, { reason, start, end }: QueryProblem): string {
  return searchWords.unreadable([...query.slice(0, start)].length + 1, query.slice(start, end), reason);
}

/** The years that a part of the index is about. */
function partName({ from, to }: ShardSummary): string {
  return searchWords.years(from.slice(0, 4), to.slice(0, 4));
}

function noResults(query: string, { hits }: SearchAnswer, manifest: SearchManifest): HTMLElement {
  return make(
    'div',
    { class: 'none' },
    make('h2', {}, searchWords.noneTitle(query)),
    make(
      'p',
      {},
      hits.length > 0 ? searchWords.noneFiltered(hits.length) : searchWords.noneTried(manifest.articles),
    ),
    ...divisionOffer(query),
    make('div', { 'data-search-other-forms': '' }),
    ...(hits.length > 0 ? [] : [make('p', { class: 'aside' }, holdings(manifest))]),
    make(
      'p',
      { class: 'lists' },
      searchWords.browse,
      ...searchWords.lists.map(({ text, href }) => make('a', { href }, text)),
    ),
  );
}

/** What the archive holds, so that nobody takes a gap for silence. */
function holdings({ papers, shards }: SearchManifest): string {
  const { name } = searchWords.periods;
  const [from = '', to = ''] = [shards.at(-1)?.from, shards.at(0)?.to].map((day) =>
    day?.slice(0, MONTH_LENGTH),
  );
  return searchWords.holdings(Object.values(papers), name(from), name(to));
}

const MONTH_LENGTH = '2022-05'.length;

function divisionOffer(query: string): HTMLElement[] {
  const divided = divideQuery(query);
  if (divided === '') return [];
  const href = `/search/?${new URLSearchParams({ q: divided }).toString()}`;
  return [make('p', {}, make('a', { href }, searchWords.divide(divided)))];
}

function retryButton(): HTMLButtonElement {
  return make('button', { type: 'button', 'data-search-retry': '' }, searchWords.retry);
}
