import { z } from 'zod';
import { ArticleId } from './article-record.ts';
import { RelatedRecord } from './related-record.ts';
import { ReuseRecord } from './reuse-record.ts';

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
