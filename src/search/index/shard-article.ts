import type { ArticleHead } from '../article-head.ts';
import type { SearchEntry } from '../search-entry.ts';
import type { SearchField } from '../search-fields.ts';

/** All that the index knows of an article. */
export interface ShardArticle {
  readonly head: ArticleHead;
  readonly entry: Omit<SearchEntry, 'shard' | 'ordinal' | 'years'>;
  readonly fields: readonly SearchField[];
}
