import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

/** The button that searches once more; the page listens for it. */
export function retryButton(): HTMLButtonElement {
  return make('button', { type: 'button', 'data-search-retry': '' }, searchWords.retry);
}
