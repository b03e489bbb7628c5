import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { dataWords } from '../../words/data-words.ts';
import { articleColumns } from '../tables/article-columns.ts';
import { bylineColumns } from '../tables/byline-columns.ts';
import { captionColumns } from '../tables/caption-columns.ts';
import { type DataTable, dataTable } from '../tables/table.ts';

/** The tables of the corpus, by the names of their files. */
export function corpusTables(archive: ArchiveIndex, urlOf: (articleId: string) => string): CorpusTables {
  const { sheets } = dataWords;
  return {
    'articles.csv': dataTable(sheets.articles, articleColumns(archive, urlOf), (articles) => articles),
    'captions.csv': dataTable(sheets.captions, captionColumns(archive), (articles) =>
      articles.flatMap((article) => article.captions.map((caption) => ({ caption, article }))),
    ),
    'bylines.csv': dataTable(sheets.bylines, bylineColumns(archive), (articles) =>
      articles.flatMap((article) => archive.bylinesOf(article)),
    ),
  };
}

export const TABLES = ['articles.csv', 'captions.csv', 'bylines.csv'] as const;

export type CorpusTables = Readonly<Record<(typeof TABLES)[number], DataTable>>;
