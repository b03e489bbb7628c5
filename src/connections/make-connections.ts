import type { ArticleRecord } from '../records/article-record.ts';
import type { ConnectionRecord } from '../records/connection-record.ts';
import type { IssuedId } from '../records/registry-records.ts';
import { traceArticle } from './article-trace.ts';
import { findRelated } from './find-related.ts';
import { findTextReuse } from './find-text-reuse.ts';

/**
 * What the articles, of which `traces` are, have to do with each other, in their order; `issued` are all ids that were published once.
 * If the id of one is `asked`, what that one has to do with others, and they with it.
 */
export function makeConnections(
  articles: readonly ArticleRecord[],
  issued: readonly IssuedId[] = [],
  traces = articles.map(traceArticle),
  asked?: string,
): readonly ConnectionRecord[] {
  const reuse = findTextReuse(articles, traces, asked);
  const pairs = new Set(reuse.map(({ articles: pair }) => pair.join(' ')));
  const shareText = (one: string, other: string) =>
    pairs.has(one < other ? `${one} ${other}` : `${other} ${one}`);
  const related = findRelated(
    articles,
    (one, other) => one.pageId !== other.pageId && !shareText(one.id, other.id),
    traces,
    asked,
  );
  const reuseOf = Map.groupBy(reuse, ({ articles: [first] }) => first);
  const formerOf = Map.groupBy(issued, ({ redirect }) => redirect);
  return articles.map(({ id }) => ({
    article: id,
    formerIds: (formerOf.get(id) ?? []).map(({ id: formerId }) => formerId),
    related: [...(related.get(id) ?? [])],
    reuse: reuseOf.get(id) ?? [],
  }));
}
