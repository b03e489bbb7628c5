import type { ArticleRecord } from '../records/article-record.ts';
import { bylineView, type BylineView } from './byline-view.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** A caption without its picture: pictures are not archived. */
export interface FigureView {
  /** Anchor in the article, `c1` … */
  readonly id: string;
  /** The caption's place on the page: index of the paragraph before it, -1 above the first. */
  readonly after: number;
  readonly text: string;
  /** Whose picture; empty when nobody is named. */
  readonly credits: readonly BylineView[];
}

/** The captions of an article, in order. */
export function figuresView(article: ArticleRecord, archive: ArchiveIndex): readonly FigureView[] {
  return article.captions.map(({ text, after, credits }, index) => ({
    id: `c${index + 1}`,
    after,
    text,
    credits: bylineView(credits, article, archive),
  }));
}
