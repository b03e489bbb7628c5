import type { ShardSummary } from '../format/manifest.ts';
import type { Hit, ListedHit, SearchAnswer } from './search-answer.ts';
import type { SearchScope } from './search-scope.ts';

/** How far to search, and who wants to hear of it on the way. */
export interface SearchOptions {
  /** Parts of the index that lie outside are not opened. */
  readonly scope?: SearchScope | undefined;
  /** Whether characters that OCR confuses count as the same. */
  readonly isTolerant?: boolean;
  /** Called at the start and after each part, with what there is so far, newest first, as long as a part is waited for. */
  readonly onProgress?: (progress: SearchProgress) => void;
}

/** How far a search has come. */
export interface SearchProgress {
  readonly answer: SearchAnswer;
  /** Parts of the index that have answered, of so many. */
  readonly searched: number;
  readonly parts: number;
  /** The newest part that has not answered. */
  readonly next: ShardSummary;
}

/** Searches for a query; `undefined` when the signal ended it. */
export type Search = (
  query: string,
  signal?: AbortSignal,
  options?: SearchOptions,
) => Promise<SearchAnswer | undefined>;

/** What can be asked of an index. */
export interface SearchEngine {
  readonly search: Search;
  /** Some hits, in their order, with what the list shows of them. Rejects when that can not be loaded. */
  readonly loadHeads: (hits: readonly Hit[]) => Promise<ListedHit[]>;
}
