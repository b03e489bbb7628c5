import type { SearchEntry } from '../search-entry.ts';
import type { PagefindInstance } from './pagefind-module.ts';

/** One opened bundle. */
export interface Shard {
  readonly pagefind: PagefindInstance;
  /** By Pagefind's id. */
  readonly entries: ReadonlyMap<string, SearchEntry>;
  /** Loads what a one-character query needs beyond its own chunk. */
  readonly probesOf: (character: string) => Promise<readonly string[]>;
}
