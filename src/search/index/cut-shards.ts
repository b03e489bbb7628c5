import type { ArticleRecord } from '../../records/article-record.ts';

/** The memory of a build, and the files that a new issue changes, are bounded by one shard. */
const SHARD_LIMIT = 5000;

/** Articles of whole years, or a part of one year that is too large by itself. */
export interface ShardPlan {
  readonly name: string;
  /** Newest first. */
  readonly articles: readonly ArticleRecord[];
}

/**
 * Cuts the articles into shards of at most `limit`, at the borders of years. Years are filled up from the oldest, so that new
 * issues change the newest shard only; the newest shard comes first.
 */
export function cutShards(articles: readonly ArticleRecord[], limit = SHARD_LIMIT): ShardPlan[] {
  const years = Map.groupBy(articles.toSorted(byDayThenId), ({ date }) => date.earliest.slice(0, 4));
  const plans: ShardPlan[] = [];
  let open: ArticleRecord[] = [];
  for (const ofYear of years.values()) {
    if (open.length > 0 && open.length + ofYear.length > limit) {
      plans.push(...plansOf(open, limit));
      open = [];
    }
    open = [...open, ...ofYear];
  }
  return [...plans, ...plansOf(open, limit)].reverse();
}

function byDayThenId(a: ArticleRecord, b: ArticleRecord): number {
  return compare(a.date.earliest, b.date.earliest) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The articles as one shard, or as several numbered ones when they are a single year beyond the limit. */
function plansOf(articles: readonly ArticleRecord[], limit: number): ShardPlan[] {
  const years = [...new Set(articles.map(({ date }) => date.earliest.slice(0, 4)))];
  const name = [...new Set([years.at(0), years.at(-1)])].join('-');
  const count = Math.ceil(articles.length / limit);
  return Array.from({ length: count }, (_, part) => ({
    name: count === 1 ? name : `${name}-${part + 1}`,
    articles: articles.slice(part * limit, (part + 1) * limit).toReversed(),
  }));
}
