import type { ShardSummary } from '../format/manifest.ts';
import type { Hit, ListedHit, SearchAnswer } from './search-answer.ts';
import type { SearchScope } from './search-scope.ts';

/** How to search, and what to call on the way. */
export interface SearchOptions {
  /** Parts of the index outside of it are not opened. */
  readonly scope?: SearchScope | undefined;
  /** Whether characters that OCR confuses count as the same. */
  readonly isTolerant?: boolean;
  /** Called at the start and after each part but the last, with the answer so far, newest first. */
  readonly onProgress?: (progress: SearchProgress) => void;
}

/** How far a search has come. */
export interface SearchProgress {
  readonly answer: SearchAnswer;
  /** How many parts of the index have answered, and how many there are. */
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

/** An opened index. */
export interface SearchEngine {
  readonly search: Search;
  /** Loads what the list shows of some hits, in their order. Rejects when it cannot be loaded. */
  readonly loadHeads: (hits: readonly Hit[]) => Promise<ListedHit[]>;
}
