import { searchWords } from '../../words/search-words.ts';
import { clearAnswer } from './clear-answer.ts';
import { make } from './make.ts';
import type { SearchPage } from './search-page.ts';

/** Shows the page as it is before anything is asked. */
export function showIdle(page: SearchPage): void {
  clearAnswer(page);
  const { text, href } = searchWords.help;
  const help = make('a', { href }, text);
  page.status.replaceChildren(make('p', { class: 'aside' }, searchWords.hint, help));
}
