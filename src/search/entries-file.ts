import type { SearchEntry } from './search-entry.ts';

/** What the numbers in the entries of a shard stand for. After it come, for each article: place, section, kind, days, length. */
export interface EntriesFile {
  readonly articles: number;
  /** City and paper. */
  readonly places: readonly (readonly [city: string, paper: string])[];
  readonly sections: readonly (string | null)[];
  readonly kinds: readonly SearchEntry['kind'][];
  /** By number of the article; most have none. */
  readonly stories: readonly (readonly [ordinal: number, story: string])[];
}
