import { ArticleId, CaptionRecord } from './article-record.ts';
import type { z } from 'zod';

/** A caption as an entry of its own, with the article that it stands in. */
export const CaptionEntry = CaptionRecord.extend({ article: ArticleId });
export type CaptionEntry = z.output<typeof CaptionEntry>;
