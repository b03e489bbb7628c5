import type { SearchEntry } from '../search-entry.ts';

/** An article that the query finds. */
export interface Hit {
  readonly entry: SearchEntry;
  /** How many of the phrases stand in its headline. */
  readonly inHeadline: number;
  /** How often the phrases occur, as far as ranking needs to know; exact numbers come from the text. */
  readonly runs: number;
}
