import { z } from 'zod';
import { ArticleId } from './ids.ts';
import { SpanRecord } from './reading-text-record.ts';

/** Another article about the same, and why it is taken for that; what it weighs would change with every page of the archive. */
export const RelatedRecord = z.strictObject({
  article: ArticleId,
  /** Words that stand in both, the weightiest first. */
  terms: z.array(z.string().min(2)).min(2),
});

/** Where a run stands in one of its two articles. */
export const ReusePlace = z.strictObject({
  /** Anchor of the paragraph or caption in its article: `p3`, `c1`. */
  anchor: z.string(),
  /** `[start, end)` in the reading text of that paragraph or caption. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The same on the raw page, in reading order. */
  spans: z.array(SpanRecord).min(1),
});

/** Words that are the same in both articles, inside one paragraph of each. */
export const ReuseRun = z.strictObject({
  /** Letters and digits that are the same; punctuation does not count. */
  letters: z.int().positive(),
  /** In the order of `articles`. */
  places: z.tuple([ReusePlace, ReusePlace]),
});

/** Fewest letters and digits in a row that make a shared text: more than any set phrase has. */
export const LEAST_REUSE = 30;

/** A text that two articles share: a hand-out printed by both, or one quoting the other at length. */
export const ReuseRecord = z.strictObject({
  /** The two article ids with `--` between; the tail of its address. */
  id: z.string(),
  /** Sorted by id. */
  articles: z.tuple([ArticleId, ArticleId]),
  /** Letters and digits that are the same, in all passages together. */
  letters: z.int().positive(),
  /** Which part of the letters of each article that is, 0 to 1. */
  shares: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
  /** Runs that follow each other closely in both articles, in the order of the first. */
  passages: z.array(z.array(ReuseRun).min(1)).min(1),
});

/** What one article has to do with others. */
export const ConnectionRecord = z.strictObject({
  article: ArticleId,
  /** Ids of articles that were published once and merged into this one, or of which it was split. */
  formerIds: z.array(ArticleId),
  /** Articles about the same: at most three of its own city, then at most three of others. */
  related: z.array(RelatedRecord),
  /** Texts that it shares with articles whose ids sort after its own, so that each pair is recorded once. */
  reuse: z.array(ReuseRecord),
});
export type ConnectionRecord = z.output<typeof ConnectionRecord>;

export type RelatedRecord = z.output<typeof RelatedRecord>;

export type ReusePlace = z.output<typeof ReusePlace>;
export type ReuseRun = z.output<typeof ReuseRun>;
export type ReuseRecord = z.output<typeof ReuseRecord>;
