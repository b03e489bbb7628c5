import type { ArticleRecord } from '../../records/article-record.ts';
import type { SearchEntry } from '../search-entry.ts';
import type { IndexRecord } from './index-record.ts';

/** The line of the result list of an article. */
export function entryOf(
  article: ArticleRecord,
  record: IndexRecord,
  fragment: string,
  date: string,
): SearchEntry {
  return {
    id: article.id,
    fragment,
    title: article.title,
    kicker: article.kicker.map(({ text }) => text).join('\u3000'),
    city: article.city,
    paper: article.paper,
    section: article.section?.slug ?? null,
    kind: article.kind,
    earliest: article.date.earliest,
    latest: article.date.latest,
    years: yearsOf(article.date),
    date,
    headlineTokens: record.headlineTokens,
    tokens: record.tokens,
  };
}

/** An interval over a year's border belongs to both years, and to all between. */
function yearsOf({ earliest, latest }: ArticleRecord['date']): string[] {
  const first = Number(earliest.slice(0, 4));
  const last = Number(latest.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
}
