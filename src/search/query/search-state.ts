/** The filters, as they are named in the address. */
export const FILTERS = ['city', 'paper', 'year', 'section', 'kind'] as const;
export type Filter = (typeof FILTERS)[number];

/** The orders of the result list, as they are named in the address. */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type SearchOrder = (typeof ORDERS)[number];

/** How the results are shown: one article each, or one occurrence a line. */
export const VIEWS = ['articles', 'lines'] as const;
export type SearchView = (typeof VIEWS)[number];

/** First and last day of a range, `2022-05-01`; empty where it is open. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
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
  /** Whether forms that OCR may have misread are searched too. */
  readonly isTolerant: boolean;
}
