import type { SearchEntry } from '../search-entry.ts';

/** An article that the query finds. */
export interface Hit {
  readonly entry: SearchEntry;
  /** How many of the phrases stand in its headline. */
  readonly inHeadline: number;
  /** How often the phrases occur in what is shown, each counted by itself: 0 where only a signature holds them. */
  readonly runs: number;
  /** Whether the query finds it as it was typed, without taking confused characters for one another. */
  readonly isExact: boolean;
}
