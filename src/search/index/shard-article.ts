import type { ArticleRecord } from '../../records/article-record.ts';
import { IDEOGRAPHIC_SPACE } from '../../text/ideographic-space.ts';
import type { ArticleHead } from '../format/article-files.ts';
import type { SearchEntry } from '../format/entries.ts';
import { fold } from '../format/fold.ts';
import type { SearchField } from '../format/search-field.ts';
import { searchFields } from './search-fields.ts';

/** What the index keeps of an article; `date` is its date in words. */
export function shardArticleOf(article: ArticleRecord, date: string, story: string | null): ShardArticle {
  const fields = searchFields(article);
  const keys = fields.map(({ text }) => fold(text));
  return {
    head: {
      id: article.id,
      title: article.title,
      kicker: article.kicker.map(({ text }) => text).join(IDEOGRAPHIC_SPACE),
      date,
    },
    entry: {
      city: article.city,
      paper: article.paper,
      section: article.section?.slug ?? null,
      kind: article.kind,
      earliest: article.date.earliest,
      latest: article.date.latest,
      length: keys.reduce((sum, key) => sum + key.length, 0),
      story,
    },
    fields,
    keys,
  };
}

/** All that the index knows of an article. */
export interface ShardArticle {
  readonly head: ArticleHead;
  readonly entry: Omit<SearchEntry, 'shard' | 'ordinal' | 'years'>;
  readonly fields: readonly SearchField[];
  /** The search key of each field. */
  readonly keys: readonly string[];
}
