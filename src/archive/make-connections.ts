import type { ArticleRecord } from '../records/article-record.ts';
import type { ConnectionRecord } from '../records/connection-record.ts';
import type { IssuedId } from '../records/registry-records.ts';
import { findTextReuse } from './find-text-reuse.ts';

/** What the articles have to do with each other, in their order; `issued` are all ids that were published once. */
export function makeConnections(
  articles: readonly ArticleRecord[],
  issued: readonly IssuedId[] = [],
): readonly ConnectionRecord[] {
  const reuse = Map.groupBy(findTextReuse(articles), ({ articles: [first] }) => first);
  const former = Map.groupBy(issued, ({ redirect }) => redirect);
  return articles.map(({ id }) => ({
    article: id,
    formerIds: (former.get(id) ?? []).map(({ id: formerId }) => formerId),
    reuse: reuse.get(id) ?? [],
  }));
}
