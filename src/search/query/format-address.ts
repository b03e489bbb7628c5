import { FILTERS } from './search-state.ts';
import type { SearchState } from './search-state.ts';

/** The query part of the address that `parseAddress` reads back, empty for an empty state. */
export function formatAddress({ query, selection, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const filter of FILTERS) {
    for (const value of selection[filter]) parameters.append(filter, value);
  }
  if (order !== 'relevance') parameters.set('sort', order);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
