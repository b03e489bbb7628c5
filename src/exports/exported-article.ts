import type { ArchiveIndex } from '../archive/index-archive.ts';
import type { ArticleFile } from '../records/article-file.ts';
import { articleFile } from './article-file.ts';
import { type CitedArticle, makeReference } from './citations/reference.ts';

/** What all files that an article stands in are written from: its own, those of its page and those of the corpus. */
export interface ExportedArticle extends CitedArticle {
  readonly file: ArticleFile;
}

/** Exports the articles in the order of the archive; `urlOf` gives whole addresses. */
export function exportArticles(
  archive: Pick<ArchiveIndex, 'settings' | 'articles' | 'getCity' | 'getPaper' | 'getPage'>,
  urlOf: (articleId: string) => string,
): readonly ExportedArticle[] {
  return archive.articles.map((article) => ({
    article,
    file: articleFile(article, archive, urlOf),
    reference: makeReference(article, archive, urlOf),
  }));
}
