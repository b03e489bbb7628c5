import type { ArticleHead } from '../article-head.ts';
import type { SearchEntry } from '../search-entry.ts';
import type { SearchField } from '../search-fields.ts';
import type { Places } from './read-places.ts';
import type { Row } from './row.ts';

/** One part of the index. Files are read when first needed; what can not be loaded is a rejection, and is tried again the next time. */
export interface Shard {
  /** Where a token stands. */
  readonly rowOf: (token: string) => Promise<Row>;
  /** Its places in some of the groups. */
  readonly placesOf: (row: Row, wanted: ReadonlySet<number>) => Promise<Places>;
  /** All articles of the shard. */
  readonly entries: () => Promise<readonly SearchEntry[]>;
  readonly headOf: (ordinal: number) => Promise<ArticleHead>;
  /** The reading text of an article. */
  readonly fieldsOf: (ordinal: number) => Promise<readonly SearchField[]>;
}
