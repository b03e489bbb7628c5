import type { ArticleRecord } from '../records/article-record.ts';
import type { TextRecord } from '../records/reading-text-record.ts';

/** A paragraph or caption with its anchor in the article's page: `p3`, `c1`. */
export interface AnchoredText {
  readonly anchor: string;
  readonly text: TextRecord;
}

/** The paragraphs of an article, then its captions. */
export function anchoredTexts({ paragraphs, captions }: ArticleRecord): readonly AnchoredText[] {
  return [
    ...paragraphs.map((text, index) => ({ anchor: `p${index + 1}`, text })),
    ...captions.map((text, index) => ({ anchor: `c${index + 1}`, text })),
  ];
}
