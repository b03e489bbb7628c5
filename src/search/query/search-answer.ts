import type { ShardSummary } from '../search-manifest.ts';
import type { Hit } from './hit.ts';
import type { QueryProblem } from './query-node.ts';
import type { Reading } from './reading.ts';

/** What a search came to, before filters and order. */
export interface SearchAnswer {
  /** How the query was understood. */
  readonly reading: Reading;
  /** Why it could not be read; then nothing was searched. */
  readonly problem: QueryProblem | null;
  readonly hits: readonly Hit[];
  /** How many articles could not be searched because their files did not load. */
  readonly unsearched: number;
  /** The parts of the index that they stand in. */
  readonly lost: readonly ShardSummary[];
}
