import type { QueryProblem } from '../../search/query/query-node.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

/** Says why a query can not be read, at which character, and shows the place in it. */
export function queryProblem(query: string, { reason, start, end }: QueryProblem): HTMLElement {
  const [before, part, after] = [query.slice(0, start), query.slice(start, end), query.slice(end)];
  return make(
    'div',
    { class: 'problem' },
    make('p', {}, searchWords.unreadable([...before].length + 1, part, reason)),
    make('p', { class: 'query' }, before, make('mark', {}, part), after),
  );
}
