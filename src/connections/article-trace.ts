import type { ArticleRecord } from '../records/article-record.ts';
import { hashText } from '../text/hash-text.ts';
import { lettersOfArticle } from './article-letters.ts';
import { articleText, packTerm, splitTerms } from './article-terms.ts';
import { fingerprintText } from './fingerprint-text.ts';

/** What of an article is compared with all others. It follows from the article alone, so it is made once for each. */
export interface ArticleTrace {
  /** Its terms as `packTerm` has them, those that it is about first. */
  readonly terms: Uint32Array;
  /** The hash of each. */
  readonly hashes: Uint32Array;
  /** How many it is about: they stand in the head or more than once, and are not only mentioned. */
  readonly topics: number;
  /** Hashes of its letters, in their order. */
  readonly fingerprints: Uint32Array;
}

/** A word that stands at least this often in an article is not there by the way. */
const REPEATED = 2;

export function traceArticle(article: ArticleRecord): ArticleTrace {
  const { head, text } = articleText(article);
  const isTopic = ([term, count]: readonly [string, number]) => count >= REPEATED || head.includes(term);
  const { topics = [], others = [] } = Object.groupBy(splitTerms(text), (one) =>
    isTopic(one) ? 'topics' : 'others',
  );
  const terms = [...topics, ...others].map(([term]) => term);
  return {
    terms: Uint32Array.from(terms, (term) => packTerm(term, text)),
    hashes: Uint32Array.from(terms, hashText),
    topics: topics.length,
    fingerprints: Uint32Array.from(fingerprintText(lettersOfArticle(article).key), ({ hash }) => hash),
  };
}
