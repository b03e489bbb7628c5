import type { ArticleRecord } from '../records/article-record.ts';

/** What the result list needs of an article before its text is fetched. One a record of the index, in the same order. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  /** Lines of the kicker, in one. */
  readonly kicker: string;
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
  /** The date in words, as lists show it. */
  readonly date: string;
  /** Length of its search keys; how dense hits stand is counted against it. */
  readonly length: number;
}
