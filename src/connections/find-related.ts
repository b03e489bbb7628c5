import type { ArticleRecord } from '../records/article-record.ts';
import type { RelatedRecord } from '../records/connection-record.ts';
import { ascending } from '../text/ascending.ts';
import { memoize } from '../text/memoize.ts';
import { hashSieve } from './hash-sieve.ts';
import { textsByHash } from './list-sharers.ts';
import { articleText, unpackTerm } from './article-terms.ts';
import { type ArticleTrace, traceArticle } from './article-trace.ts';
import { explainRelation } from './explain-relation.ts';

/** A term in a larger share of the articles is typical of the time, not of the topic; it never pays to look through more than `MOST_ARTICLES`. */
const RARE_IN_ONE_OF = 7;
const MOST_ARTICLES = 40;
/** How many articles of its own city, and how many of others, are weighed exactly, and how many of those are kept. */
const WEIGHED = 8;
const MOST_RELATED = 3;
/** One term may be chance, and two that each stand in a handful of articles are the least that says something. */
const LEAST_TERMS = 2;
const LEAST_WEIGHT = 1.5;

/**
 * The articles that are about the same as each one, by the distinctive terms that they share: rare in the archive, and
 * what at least one of both is about. `areApart` leaves out pairs that are shown together for another reason. Every article
 * meets only those with which it shares a rare term, so time grows with the length of all texts. If the id of one is `asked`, only
 * for that.
 */
export function findRelated(
  articles: readonly ArticleRecord[],
  areApart: (one: ArticleRecord, other: ArticleRecord) => boolean,
  traces = articles.map(traceArticle),
  asked?: string,
): ReadonlyMap<string, readonly RelatedRecord[]> {
  const only = traces[articles.findIndex(({ id }) => id === asked)];
  const index = indexTerms(traces, only === undefined ? traces.map(topicsOf) : [only.hashes]);
  return new Map(
    articles.flatMap((article, at) =>
      asked === undefined || article.id === asked
        ? [[article.id, relatedTo(article, at, articles, index, areApart)]]
        : [],
    ),
  );
}

interface TermIndex {
  /** By the index of the article. */
  readonly traces: readonly ArticleTrace[];
  /** Numbers of the articles with a term, by its hash: twice the article's index when it is about it, one more if not. */
  readonly sharers: ReadonlyMap<number, readonly number[]>;
  /** Whether a term may have sharers: most have none. */
  readonly mayBeShared: (hash: number) => boolean;
  /** What a term says that so many articles have: between 0 and 1. */
  readonly weights: readonly number[];
  /** The words of an article. */
  readonly textOf: (article: ArticleRecord) => string;
}

/** Hashes of the terms that an article is about: one in twenty. What no article is about relates none. */
function topicsOf({ hashes, topics }: ArticleTrace): Uint32Array {
  return hashes.subarray(0, topics);
}

function indexTerms(traces: readonly ArticleTrace[], asked: readonly Uint32Array[]): TermIndex {
  const hashes = traces.flatMap((trace) => [topicsOf(trace), trace.hashes.subarray(trace.topics)]);
  const most = Math.max(LEAST_TERMS, Math.min(MOST_ARTICLES, Math.ceil(traces.length / RARE_IN_ONE_OF)));
  const sharers = textsByHash(hashes, most, asked);
  const weights = Array.from(
    { length: most + 1 },
    (_, count) => Math.log(traces.length / count) / Math.log(traces.length),
  );
  const textOf = memoize((article: ArticleRecord) => articleText(article).text);
  return { traces, sharers, mayBeShared: hashSieve(sharers.keys()), weights, textOf };
}

function relatedTo(
  article: ArticleRecord,
  at: number,
  articles: readonly ArticleRecord[],
  { traces, sharers, mayBeShared, weights, textOf }: TermIndex,
  areApart: (one: ArticleRecord, other: ArticleRecord) => boolean,
): readonly RelatedRecord[] {
  const trace = traces[at];
  if (trace === undefined) return [];
  /** By the index of another article, what the terms that it shares weigh, by their places in the trace. */
  const shared = new Map<number, Map<number, number>>();
  for (let place = 0; place < trace.hashes.length; place += 1) {
    const hash = trace.hashes[place] ?? 0;
    if (!mayBeShared(hash)) continue;
    const numbers = sharers.get(hash) ?? [];
    for (const number of numbers) {
      const about = Number(place < trace.topics) + Number(number % 2 === 0);
      const other = Math.floor(number / 2);
      if (other === at || about === 0) continue;
      const terms = shared.get(other) ?? new Map<number, number>();
      shared.set(other, terms.set(place, about * (weights[numbers.length] ?? 0)));
    }
  }
  const nearest = [...shared]
    .flatMap(([number, terms]) => {
      const other = articles[number];
      return other === undefined || !areApart(article, other) ? [] : [{ other, terms, rough: sumOf(terms) }];
    })
    .toSorted((a, b) => b.rough - a.rough || ascending(a.other.id, b.other.id));
  const isOwnCity = ({ other }: { readonly other: ArticleRecord }) => other.city === article.city;
  const text = textOf(article);
  const termAt = (place: number) => unpackTerm(trace.terms[place] ?? 0, text);
  return [nearest.filter(isOwnCity), nearest.filter((one) => !isOwnCity(one))].flatMap((side) =>
    side
      .slice(0, WEIGHED)
      .map(({ other, terms }) => {
        const shares = new Map([...terms].map(([place, weight]) => [termAt(place), weight]));
        return { article: other.id, ...explainRelation(text, textOf(other), shares) };
      })
      .filter(({ weight, terms }) => terms.length >= LEAST_TERMS && weight >= LEAST_WEIGHT)
      .toSorted((a, b) => b.weight - a.weight || ascending(a.article, b.article))
      .slice(0, MOST_RELATED)
      .map(({ article: other, terms }) => ({ article: other, terms })),
  );
}

function sumOf(terms: ReadonlyMap<number, number>): number {
  return [...terms.values()].reduce((sum, weight) => sum + weight, 0);
}
