import type { ArticleRecord } from '../records/article-record.ts';
import type { RelatedRecord } from '../records/connection-record.ts';
import { ascending } from '../text/ascending.ts';
import { hashText } from '../text/hash-text.ts';
import { textsByHash } from './list-sharers.ts';
import { articleText, packTerms, unpackTerms } from './article-terms.ts';
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
 * meets only those with which it shares a rare term, so time grows with the length of all texts.
 */
export function findRelated(
  articles: readonly ArticleRecord[],
  areApart: (one: ArticleRecord, other: ArticleRecord) => boolean,
): ReadonlyMap<string, readonly RelatedRecord[]> {
  const index = indexTerms(articles);
  return new Map(
    articles.map((article, at) => [article.id, relatedTo(article, at, articles, index, areApart)]),
  );
}

interface TermIndex {
  /** The terms of each article, by its index. */
  readonly packed: readonly Uint32Array[];
  /** Numbers of the articles with a term, by its hash: twice the article's index when it is about it, one more if not. */
  readonly sharers: ReadonlyMap<number, readonly number[]>;
  /** Between 0 and 1. */
  readonly weightOf: (hash: number) => number;
}

function indexTerms(articles: readonly ArticleRecord[]): TermIndex {
  const packed: Uint32Array[] = [];
  const hashes = articles.flatMap((article) => {
    const words = articleText(article);
    const own = packTerms(words);
    packed.push(own);
    const terms = unpackTerms(own, words.text);
    const hashesOf = (some: typeof terms) => Uint32Array.from(some, ({ term }) => hashText(term));
    return [
      hashesOf(terms.filter(({ isTopic }) => isTopic)),
      hashesOf(terms.filter(({ isTopic }) => !isTopic)),
    ];
  });
  const most = Math.max(LEAST_TERMS, Math.min(MOST_ARTICLES, Math.ceil(articles.length / RARE_IN_ONE_OF)));
  const sharers = textsByHash(hashes, most);
  const weightOf = (hash: number) =>
    Math.log(articles.length / (sharers.get(hash)?.length ?? 1)) / Math.log(articles.length);
  return { packed, sharers, weightOf };
}

function relatedTo(
  article: ArticleRecord,
  at: number,
  articles: readonly ArticleRecord[],
  index: TermIndex,
  areApart: (one: ArticleRecord, other: ArticleRecord) => boolean,
): readonly RelatedRecord[] {
  const { text } = articleText(article);
  const shared = new Map<number, Map<string, number>>();
  for (const { term, isTopic } of unpackTerms(index.packed[at] ?? new Uint32Array(), text)) {
    for (const number of index.sharers.get(hashText(term)) ?? []) {
      const about = Number(isTopic) + Number(number % 2 === 0);
      const other = Math.floor(number / 2);
      if (other === at || about === 0) continue;
      const terms = shared.get(other) ?? new Map<string, number>();
      shared.set(other, terms.set(term, about * index.weightOf(hashText(term))));
    }
  }
  const nearest = [...shared]
    .flatMap(([number, terms]) => {
      const other = articles[number];
      return other === undefined || !areApart(article, other) ? [] : [{ other, terms, rough: sumOf(terms) }];
    })
    .toSorted((a, b) => b.rough - a.rough || ascending(a.other.id, b.other.id));
  const isOwnCity = ({ other }: { readonly other: ArticleRecord }) => other.city === article.city;
  return [nearest.filter(isOwnCity), nearest.filter((one) => !isOwnCity(one))].flatMap((side) =>
    side
      .slice(0, WEIGHED)
      .map(({ other, terms }) => ({
        article: other.id,
        ...explainRelation(text, articleText(other).text, [...terms.keys()], (term) => terms.get(term) ?? 0),
      }))
      .filter(({ weight, terms }) => terms.length >= LEAST_TERMS && weight >= LEAST_WEIGHT)
      .toSorted((a, b) => b.weight - a.weight || ascending(a.article, b.article))
      .slice(0, MOST_RELATED)
      .map(({ article: other, terms }) => ({ article: other, terms })),
  );
}

function sumOf(terms: ReadonlyMap<string, number>): number {
  return [...terms.values()].reduce((sum, weight) => sum + weight, 0);
}
