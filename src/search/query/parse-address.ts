import { ORDERS } from './search-state.ts';
import type { SearchState } from './search-state.ts';

/** Reads the state of the search page from the query part of its address; what it does not know it leaves out. */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const values = (name: string): string[] =>
    [...new Set(parameters.getAll(name))].filter((value) => value !== '');
  return {
    query: parameters.get('q') ?? '',
    selection: { city: values('city'), paper: values('paper'), year: values('year'), kind: values('kind') },
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
  };
}
