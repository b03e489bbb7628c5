import type { ArticleHead } from '../format/article-files.ts';
import type { SearchEntry } from '../format/entries.ts';
import type { ShardSummary } from '../format/manifest.ts';
import type { QueryProblem } from './query-node.ts';
import type { Reading } from './readings.ts';

/** The answer to a search, before filters and sorting. */
export interface SearchAnswer {
  /** How the query was understood. */
  readonly reading: Reading;
  /** Why it could not be read; then nothing was searched. */
  readonly problem: QueryProblem | null;
  readonly hits: readonly Hit[];
  /** How many articles could not be searched because their files did not load. */
  readonly unsearched: number;
  /** The parts of the index that hold them. */
  readonly lost: readonly ShardSummary[];
}

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

/** A hit with what the list shows of it. */
export interface ListedHit extends Hit {
  readonly head: ArticleHead;
}
