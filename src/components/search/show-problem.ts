import { searchWords } from '../../words/search-words.ts';
import { clearAnswer } from './clear-answer.ts';
import { make } from './make.ts';
import { retryButton } from './retry-button.ts';
import type { SearchPage } from './search-page.ts';

/** Says that nothing can be searched, and why as far as the browser knows. */
export function showProblem(page: SearchPage): void {
  clearAnswer(page);
  const why = navigator.onLine ? searchWords.broken : searchWords.offline;
  page.status.replaceChildren(make('p', { class: 'problem' }, why, retryButton()));
}
