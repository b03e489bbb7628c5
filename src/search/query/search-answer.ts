import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';

/** What a search came to, before filters and order. */
export interface SearchAnswer {
  /** How the query was understood. */
  readonly reading: Reading;
  readonly hits: readonly Hit[];
  /** How many articles could not be searched because their files did not load. */
  readonly unsearched: number;
}
