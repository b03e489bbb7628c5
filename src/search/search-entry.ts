import type { ArticleRecord } from '../records/article-record.ts';

/** What the result list needs of an article before its text is fetched. One a record of the index, in the same order. */
export interface SearchEntry {
  readonly id: string;
  /** Pagefind's id of the record, unique within its shard. */
  readonly fragment: string;
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
  /** How many tokens of the record are its headline; they stand first. */
  readonly headlineTokens: number;
  /** Tokens of the whole record. */
  readonly tokens: number;
}
