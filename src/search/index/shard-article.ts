import type { ArticleRecord } from '../../records/article-record.ts';
import type { ArticleHead } from '../format/article-files.ts';
import type { SearchEntry } from '../format/entries.ts';
import { fold } from '../format/fold.ts';
import { type SearchField, searchFields } from '../format/search-fields.ts';

/** What the index keeps of an article; its date in words and its story are known outside. */
export function shardArticleOf(article: ArticleRecord, date: string, story: string | null): ShardArticle {
  const fields = searchFields(article);
  return {
    head: {
      id: article.id,
      title: article.title,
      kicker: article.kicker.map(({ text }) => text).join('\u3000'),
      date,
    },
    entry: {
      city: article.city,
      paper: article.paper,
      section: article.section?.slug ?? null,
      kind: article.kind,
      earliest: article.date.earliest,
      latest: article.date.latest,
      length: fields.reduce((sum, { text }) => sum + fold(text).length, 0),
      story,
    },
    fields,
  };
}

/** All that the index knows of an article. */
export interface ShardArticle {
  readonly head: ArticleHead;
  readonly entry: Omit<SearchEntry, 'shard' | 'ordinal' | 'years'>;
  readonly fields: readonly SearchField[];
}
