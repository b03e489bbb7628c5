import type { ArticleRecord } from '../records/article-record.ts';

/** What filters, counts and orders need of an article. What is shown of it is loaded apart, for those that are shown. */
export interface SearchEntry {
  /** Path of the part of the index that it stands in, and its number there: together they belong to no other. */
  readonly shard: string;
  readonly ordinal: number;
  /** Slugs; the manifest has their names. */
  readonly city: string;
  readonly paper: string;
  /** Slug of the section under which it stands. */
  readonly section: string | null;
  readonly kind: ArticleRecord['kind'];
  /** First possible day; results are sorted by it. */
  readonly earliest: string;
  /** Last possible day. */
  readonly latest: string;
  /** Every year that the day of publication may lie in. */
  readonly years: readonly string[];
  /** Length of its search keys, to a few hundredths; how dense hits stand is counted against it. */
  readonly length: number;
  /** Id of the article that stands for all prints of one story, itself perhaps; `null` while no other print is known. */
  readonly story: string | null;
}
