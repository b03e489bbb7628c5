import type { ArticleRecord } from '../records/article-record.ts';
import { letterKey } from './article-letters.ts';
import { articleText, hashRuns, packTerm, splitTerms, type Term } from './article-terms.ts';
import { fingerprintText } from './fingerprint-text.ts';

/** What of an article is compared with all others. It follows from the article alone, so it is made once for each. */
export interface ArticleTrace {
  /** Its words, in which the terms stand. */
  readonly text: string;
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
  const inHead = hashRuns(head);
  const isTopic = ({ hash, count }: Term) => count >= REPEATED || inHead.has(hash);
  const all = splitTerms(text);
  const topics = all.filter(isTopic);
  const terms = [...topics, ...all.filter((term) => !isTopic(term))];
  return {
    text,
    terms: new Uint32Array(terms.map(packTerm)),
    hashes: new Uint32Array(terms.map(({ hash }) => hash)),
    topics: topics.length,
    fingerprints: new Uint32Array(fingerprintText(letterKey(article)).map(({ hash }) => hash)),
  };
}
