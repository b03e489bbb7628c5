import { pageIdOf } from '../../records/article-id.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { addresses } from '../../routes.ts';
import { articleFile } from '../article-file.ts';
import type { CitedArticle } from '../citations/reference.ts';
import type { ExportedArticle } from '../exported-article.ts';

/** `search/pages/<pageId>.json`: what a browser writes all files of the articles of a newspaper page from. */
export interface PageArticles {
  readonly page: Pick<PageRecord, 'paper' | 'label' | 'number'>;
  readonly articles: readonly CitedArticle[];
}

/** Where the file with an article is. */
export function pageArticlesAddress(article: string): string {
  return addresses.pageArticles(pageIdOf(article));
}

/** The articles of a page as they are exported at build time. */
export function exportedOf({ page, articles }: PageArticles): readonly ExportedArticle[] {
  return articles.map((cited) => {
    const { city, paper, url } = cited.reference;
    const source = {
      getCity: () => ({ name: city }),
      getPaper: () => ({ name: paper }),
      getPage: () => page,
    };
    return { ...cited, file: articleFile(cited.article, source, () => url) };
  });
}
