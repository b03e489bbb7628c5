/** The filters, as they are named in the address. */
export const FILTERS = ['city', 'paper', 'year', 'kind'] as const;
export type Filter = (typeof FILTERS)[number];

/** The orders of the result list, as they are named in the address. */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type SearchOrder = (typeof ORDERS)[number];

/** Chosen values of each filter; none means all. */
export type Selection = Readonly<Record<Filter, readonly string[]>>;

/** Everything that the search page shows follows from this; it stands in the address. */
export interface SearchState {
  readonly query: string;
  readonly selection: Selection;
  readonly order: SearchOrder;
}
