import { FILTERS, type SearchState } from './search-state.ts';

/** The query part of the address that `parseAddress` reads back, empty for an empty state. */
export function formatAddress({ query, selection, days, order, view, isTolerant }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const filter of FILTERS) {
    for (const value of selection[filter]) parameters.append(filter, value);
  }
  if (days.from !== '') parameters.set('from', days.from);
  if (days.to !== '') parameters.set('to', days.to);
  if (order !== 'relevance') parameters.set('sort', order);
  if (view !== 'articles') parameters.set('view', view);
  if (isTolerant) parameters.set('near', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
