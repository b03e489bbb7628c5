import type { SearchEntry } from '../search-entry.ts';
import type { Group } from './read-row.ts';

/** One opened part of the index. Whatever can not be loaded is a rejection, and is tried again the next time. */
export interface Shard {
  /** Where a token stands. */
  readonly rowOf: (token: string) => Promise<readonly Group[]>;
  readonly entryOf: (document: number) => Promise<SearchEntry>;
}
