import type { ArticleRecord } from '../records/article-record.ts';
import type { TextRecord } from '../records/reading-text-record.ts';

/** Every text of an article that has raw spans of its own. */
export function listTexts(article: ArticleRecord): readonly TextRecord[] {
  const { kicker, headline, deck, dateline, paragraphs, captions, jumps } = article;
  const single = [headline, dateline].filter((text) => text !== null);
  return [...kicker, ...single, ...deck, ...paragraphs, ...captions, ...jumps];
}
