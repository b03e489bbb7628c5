import { ORDERS, type SearchState, type Selection, VIEWS } from './search-state.ts';

/** Reads the state of the search page from the query part of its address; what it does not know it leaves out. */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const values = (name: string): string[] =>
    [...new Set(parameters.getAll(name))].filter((value) => value !== '');
  return {
    query: parameters.get('q') ?? '',
    selection: readSelection(values),
    days: { from: dayOf(parameters.get('from')), to: dayOf(parameters.get('to')) },
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
    view: VIEWS.find((view) => view === parameters.get('view')) ?? 'articles',
    isTolerant: parameters.get('near') === '1',
  };
}

function readSelection(values: (name: string) => string[]): Selection {
  return {
    city: values('city'),
    paper: values('paper'),
    year: values('year'),
    section: values('section'),
    kind: values('kind'),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function dayOf(value: string | null): string {
  return value !== null && DAY.test(value) ? value : '';
}
