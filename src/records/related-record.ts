import { z } from 'zod';
import { ArticleId } from './article-record.ts';

/** Another article about the same, and why it is taken for that. */
export const RelatedRecord = z.strictObject({
  article: ArticleId,
  /** The more and the rarer the shared terms, the higher; comparable within one article only. */
  weight: z.number().positive(),
  /** Words that stand in both, the weightiest first. */
  terms: z.array(z.string().min(2)).min(2),
});
export type RelatedRecord = z.output<typeof RelatedRecord>;
