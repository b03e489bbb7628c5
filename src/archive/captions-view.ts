import { addresses } from './addresses.ts';
import { articleLinkView, type ArticleLinkView } from './article-link-view.ts';
import { dateView } from './date-view.ts';
import { figuresView, type FigureView } from './figures-view.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** A caption in the collection of captions, with the article it stands in. */
export interface CaptionLinkView {
  readonly figure: FigureView;
  readonly href: string;
  /** Paper and date. */
  readonly facts: string;
  readonly article: ArticleLinkView;
}

/** In the order of articles. */
export function captionsView(archive: ArchiveIndex): readonly CaptionLinkView[] {
  return archive.articles.flatMap((article) =>
    figuresView(article, archive).map((figure) => ({
      figure,
      href: addresses.anchor(article.id, figure.id),
      facts: `${archive.getPaper(article.paper).name} · ${dateView(article.date, article.pageId).text}`,
      article: articleLinkView(article, archive),
    })),
  );
}
