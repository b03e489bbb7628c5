import type { ArticleRecord } from '../../records/article-record.ts';
import type { SearchEntry } from '../search-entry.ts';
import { fold } from '../fold.ts';
import { searchFields } from '../search-fields.ts';

/** The line of the result list of an article. */
export function entryOf(article: ArticleRecord, date: string): SearchEntry {
  return {
    id: article.id,
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
    length: searchFields(article).reduce((sum, { text }) => sum + fold(text).length, 0),
  };
}

/** An interval over a year's border belongs to both years, and to all between. */
function yearsOf({ earliest, latest }: ArticleRecord['date']): string[] {
  const first = Number(earliest.slice(0, 4));
  const last = Number(latest.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
}
