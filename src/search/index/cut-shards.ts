import type { ArticleRecord } from '../../records/article-record.ts';
import { ascending } from '../../text/ascending.ts';

/** Bounds the memory of a build, and the files that a new issue changes. */
const SHARD_LIMIT = 5000;

/** What determines the shard of an article. */
export type ArticleHeader = Pick<ArticleRecord, 'id' | 'paper' | 'date'>;

/**
 * Cuts the articles into shards of at most `limit`, at the borders of years, and inside a large year at those of papers. Years
 * are filled up from the oldest, so that new issues change shards of their own year only. The newest shard comes first, and the
 * newest articles in each.
 */
export function cutShards<Header extends ArticleHeader>(
  articles: readonly Header[],
  limit = SHARD_LIMIT,
): Header[][] {
  const years = Map.groupBy(articles.toSorted(byDayThenId), yearOf);
  const shards: Header[][] = [];
  let open: Header[] = [];
  for (const ofYear of years.values()) {
    if (open.length > 0 && open.length + ofYear.length > limit) {
      shards.push(open);
      open = [];
    }
    if (ofYear.length > limit) shards.push(...cutYear(ofYear, limit));
    else open = [...open, ...ofYear];
  }
  if (open.length > 0) shards.push(open);
  return shards.map((shard) => shard.toSorted(byDayThenId).reverse()).reverse();
}

/** An index in parts: what is settled, and what came in last, which has parts of its own. */
export interface IndexParts<Header> {
  readonly settled: readonly (readonly Header[])[];
  readonly recent: readonly (readonly Header[])[];
}

/** Cuts articles into shards; those whose ids are in `recent` have shards of their own, however old their pages are. */
export function cutParts<Header extends ArticleHeader>(
  articles: readonly Header[],
  recent: ReadonlySet<string> = new Set(),
  limit?: number,
): IndexParts<Header> {
  return {
    settled: cutShards(
      articles.filter(({ id }) => !recent.has(id)),
      limit,
    ),
    recent: cutShards(
      articles.filter(({ id }) => recent.has(id)),
      limit,
    ),
  };
}

/** Cuts a year between papers, and a paper above the limit between days. */
function cutYear<Header extends ArticleHeader>(articles: readonly Header[], limit: number): Header[][] {
  const papers = Map.groupBy(articles, ({ paper }) => paper);
  const shards: Header[][] = [];
  let open: Header[] = [];
  for (const paper of [...papers.keys()].toSorted()) {
    const ofPaper = papers.get(paper) ?? [];
    if (open.length + ofPaper.length > limit && open.length > 0) {
      shards.push(open);
      open = [];
    }
    open = [...open, ...ofPaper];
    for (; open.length > limit; open = open.slice(limit)) shards.push(open.slice(0, limit));
  }
  return open.length === 0 ? shards : [...shards, open];
}

function yearOf({ date }: ArticleHeader): string {
  return date.earliest.slice(0, 4);
}

function byDayThenId(a: ArticleHeader, b: ArticleHeader): number {
  return ascending(a.date.earliest, b.date.earliest) || ascending(a.id, b.id);
}
