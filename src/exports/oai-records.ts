import type { ArticleRecord } from '../records/article-record.ts';
import type { ChangeList } from './list-changes.ts';
import type { OaiRecord } from './oai-repository.ts';
import type { Reference } from './reference.ts';

/**
 * Articles with the day on which they were last changed here, for harvesters. Where nobody recorded it, the last possible day of
 * publication stands for it: the record cannot be older. `references` run along `articles`.
 */
export function oaiRecords(
  articles: readonly ArticleRecord[],
  references: readonly Reference[],
  { changes }: ChangeList,
): readonly OaiRecord[] {
  return articles.flatMap(({ pageId, date }, index) => {
    const reference = references[index];
    const newest = changes.find(({ pages }) => pages.includes(pageId));
    return reference === undefined ? [] : [{ reference, datestamp: newest?.date ?? date.latest }];
  });
}
