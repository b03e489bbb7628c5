import { parseQueryPart, SEARCH_PARAMETERS as NAMES } from '../../routes.ts';

/** The filters, as they are named in the address. */
export const FILTERS = [NAMES.city, 'paper', 'year', 'section', 'kind'] as const;
export type Filter = (typeof FILTERS)[number];

/** The orders of the result list, as they are named in the address. */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type SearchOrder = (typeof ORDERS)[number];

/** How the results are shown: one article each, or one occurrence a line. */
export const VIEWS = ['articles', 'lines'] as const;
type SearchView = (typeof VIEWS)[number];

/** What a query means: this run of characters, or what is about the same. */
export const MODES = ['exact', 'related'] as const;
export type SearchMode = (typeof MODES)[number];

/** First and last day of a range, `2022-05-01`; empty where it is open. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Whether something of a day between two may be of a day in a range: one possible day in it is enough. */
export function touchesDays(
  { earliest, latest }: { readonly earliest: string; readonly latest: string },
  { from, to }: DayRange,
): boolean {
  return (from === '' || latest >= from) && (to === '' || earliest <= to);
}

/** Chosen values of each filter; none means all. */
export type Selection = Readonly<Record<Filter, readonly string[]>>;

/** Everything that the search page shows follows from this; it stands in the address. */
export interface SearchState {
  readonly query: string;
  readonly selection: Selection;
  readonly days: DayRange;
  readonly order: SearchOrder;
  readonly view: SearchView;
  readonly mode: SearchMode;
  /** Whether forms that OCR may have misread are searched too. */
  readonly isTolerant: boolean;
}

/** Reads the state of the search page from the query part of its address; what it does not know it leaves out. */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const values = (name: string): string[] =>
    [...new Set(parameters.getAll(name))].filter((value) => value !== '');
  return {
    ...parseQueryPart(search),
    selection: readSelection(values),
    days: { from: dayOf(parameters.get(NAMES.from)), to: dayOf(parameters.get(NAMES.to)) },
    order: ORDERS.find((order) => order === parameters.get(NAMES.order)) ?? 'relevance',
    view: VIEWS.find((view) => view === parameters.get(NAMES.view)) ?? 'articles',
    mode: MODES.find((mode) => mode === parameters.get(NAMES.mode)) ?? 'exact',
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

/** The query part of the address that `parseAddress` reads back, empty for an empty state. */
export function formatAddress(state: SearchState): string {
  const { query, selection, days, order, view, mode, isTolerant } = state;
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(NAMES.query, query);
  for (const filter of FILTERS) {
    for (const value of selection[filter]) parameters.append(filter, value);
  }
  if (days.from !== '') parameters.set(NAMES.from, days.from);
  if (days.to !== '') parameters.set(NAMES.to, days.to);
  if (order !== 'relevance') parameters.set(NAMES.order, order);
  if (view !== 'articles') parameters.set(NAMES.view, view);
  if (mode !== 'exact') parameters.set(NAMES.mode, mode);
  if (isTolerant) parameters.set(NAMES.tolerant, '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
