import type { ArticleRecord } from '../../records/article-record.ts';
import type { ShardHoldings } from '../format/manifest.ts';

/** What of an article decides whether a part of an index can hold what a search is narrowed to. */
type ScopedArticle = Pick<ArticleRecord, 'city' | 'paper' | 'date'>;

/** The days, cities and papers of the articles of one part of an index, which are given newest first. */
export function summarizeArticles(articles: readonly ScopedArticle[]): ShardHoldings {
  const from = articles.at(-1)?.date.earliest ?? '';
  const to = articles.map(({ date }) => date.latest).reduce((last, day) => (day > last ? day : last), from);
  return {
    from,
    to,
    cities: [...new Set(articles.map(({ city }) => city))].toSorted(),
    papers: [...new Set(articles.map(({ paper }) => paper))].toSorted(),
  };
}
