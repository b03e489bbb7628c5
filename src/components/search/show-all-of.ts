import type { SearchAnswer } from '../../search/query/search-answer.ts';
import { searchWords } from '../../words/search-words.ts';

/** Says in the status how much there is without the filters, as far as all parts of the index could be asked. */
export function showAllOf(status: HTMLElement, { hits, unsearched }: SearchAnswer, shown: number): void {
  const place = status.querySelector('[data-search-of-all]');
  if (place === null) return;
  if (unsearched > 0) place.textContent = searchWords.countsIncomplete(unsearched);
  else place.textContent = shown < hits.length ? searchWords.ofAll(hits.length) : '';
}
