import type { ArticleRecord } from '../records/article-record.ts';
import type { RelatedRecord } from '../records/connection-record.ts';
import { ascending } from '../text/ascending.ts';
import { listSharers, type Sharers } from './list-sharers.ts';
import { unpackTerm } from './article-terms.ts';
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
  const index = indexTerms(articles, traces, only === undefined ? traces.map(topicsOf) : [only.hashes]);
  return new Map(
    articles.flatMap((article, at) =>
      asked === undefined || article.id === asked
        ? [[article.id, relatedTo(article, at, index, areApart)]]
        : [],
    ),
  );
}

interface TermIndex {
  readonly articles: readonly ArticleRecord[];
  /** By the index of the article. */
  readonly traces: readonly ArticleTrace[];
  /** As texts, the terms of an article that it is about stand at twice its index, the others at one more. */
  readonly sharers: Sharers;
  /** What a term says that so many articles have: between 0 and 1. */
  readonly weights: readonly number[];
  /** Room for a number for each article, all zero between two uses. */
  readonly sums: Float64Array;
}

/** Hashes of the terms that an article is about: one in twenty. What no article is about relates none. */
function topicsOf({ hashes, topics }: ArticleTrace): Uint32Array {
  return hashes.subarray(0, topics);
}

function indexTerms(
  articles: readonly ArticleRecord[],
  traces: readonly ArticleTrace[],
  asked: readonly Uint32Array[],
): TermIndex {
  const hashes = traces.flatMap((trace) => [topicsOf(trace), trace.hashes.subarray(trace.topics)]);
  const most = Math.max(LEAST_TERMS, Math.min(MOST_ARTICLES, Math.ceil(traces.length / RARE_IN_ONE_OF)));
  const weights = Array.from(
    { length: most + 1 },
    (_, count) => Math.log(traces.length / count) / Math.log(traces.length),
  );
  const sums = new Float64Array(articles.length);
  return { articles, traces, sharers: listSharers(hashes, most, asked), weights, sums };
}

function relatedTo(
  article: ArticleRecord,
  at: number,
  index: TermIndex,
  areApart: (one: ArticleRecord, other: ArticleRecord) => boolean,
): readonly RelatedRecord[] {
  const { articles, traces } = index;
  const trace = traces[at];
  if (trace === undefined) return [];
  const nearest = roughWeights(at, index)
    .flatMap(([number, weight]) => {
      const other = articles[number];
      return other === undefined || !areApart(article, other) ? [] : [{ number, other, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight || ascending(a.other.id, b.other.id));
  const isOwnCity = ({ other }: { readonly other: ArticleRecord }) => other.city === article.city;
  const weighed = [nearest.filter(isOwnCity), nearest.filter((one) => !isOwnCity(one))].map((side) =>
    side.slice(0, WEIGHED),
  );
  /** By the index of another article, what the terms that it shares weigh. */
  const shared = new Map(weighed.flat().map(({ number }) => [number, new Map<string, number>()]));
  const [topics = [], others = []] = index.sharers.shared
    .slice(2 * at, 2 * at + 2)
    .map(({ places }) => places);
  const places = [...topics, ...others.map((place) => trace.topics + place)];
  eachShared(at, index, (other, weight, one) =>
    shared.get(other)?.set(unpackTerm(trace.terms[places[one] ?? 0] ?? 0, trace.text), weight),
  );
  return weighed.flatMap((side) =>
    side
      .map(({ number, other }) => ({
        article: other.id,
        ...explainRelation(trace.text, traces[number]?.text ?? '', shared.get(number) ?? new Map()),
      }))
      .filter(({ weight, terms }) => terms.length >= LEAST_TERMS && weight >= LEAST_WEIGHT)
      .toSorted((a, b) => b.weight - a.weight || ascending(a.article, b.article))
      .slice(0, MOST_RELATED)
      .map(({ article: other, terms }) => ({ article: other, terms })),
  );
}

/** The indexes of other articles, with what the terms weigh that one shares with them, if that is enough. */
function roughWeights(at: number, index: TermIndex): readonly (readonly [number, number])[] {
  const { sums } = index;
  const others: number[] = [];
  eachShared(at, index, (other, weight) => {
    if (sums[other] === 0) others.push(other);
    sums[other] = (sums[other] ?? 0) + weight;
  });
  const rough = others.map((other) => [other, sums[other] ?? 0] as const);
  for (const other of others) sums[other] = 0;
  // What terms weigh exactly, each of them once and whole, is never more.
  return rough.filter(([, weight]) => weight >= LEAST_WEIGHT);
}

/** Goes through the terms of an article that others share, one of the two being about it, with what each weighs and its number among those. */
function eachShared(
  at: number,
  { sharers: { shared, starts, texts }, weights }: TermIndex,
  visit: (other: number, weight: number, one: number) => void,
): void {
  const topics = shared[2 * at]?.numbers ?? [];
  const others = shared[2 * at + 1]?.numbers ?? [];
  for (let one = 0; one < topics.length + others.length; one += 1) {
    const isTopic = one < topics.length;
    const number = (isTopic ? topics[one] : others[one - topics.length]) ?? 0;
    const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? 0];
    const weight = weights[end - start] ?? 0;
    for (let holder = start; holder < end; holder += 1) {
      const text = texts[holder] ?? 0;
      const about = Number(isTopic) + 1 - (text % 2);
      if (about > 0 && text >> 1 !== at) visit(text >> 1, about * weight, one);
    }
  }
}
