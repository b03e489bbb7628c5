import type { ArchiveIndex } from '../archive/index-archive.ts';
import type { ArticleFile } from '../records/article-file.ts';
import type { PageRecord } from '../records/page-record.ts';
import { articleFile } from './article-file.ts';
import { makeReference } from './make-reference.ts';
import type { Reference } from './reference.ts';

/** An article with what a citation of it says. */
export interface CitableArticle {
  readonly article: ArticleFile;
  readonly reference: Reference;
}

/** All articles of a newspaper page: those who take many along ask for one file a page, not for several an article. */
export function pageArticles(
  page: PageRecord,
  archive: ArchiveIndex,
  urlOf: (articleId: string) => string,
): CitableArticle[] {
  return archive.articlesOfPage(page).map((article) => ({
    article: articleFile(article, archive, urlOf),
    reference: makeReference(article, archive, urlOf),
  }));
}
