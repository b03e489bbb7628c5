import type { ArticleRecord } from '../../records/article-record.ts';
import { articleText } from './article-text.ts';
import { splitTerms } from './split-terms.ts';

/** What an article may be about. */
export interface ArticleTerms {
  /** All that is read of it. */
  readonly text: string;
  readonly terms: readonly string[];
  /** Those that stand in its head or more than once: what it is about, not what it mentions. */
  readonly topics: ReadonlySet<string>;
}

/** As often as this a word is no longer in an article by the way. */
const REPEATED = 2;

export function articleTerms(article: ArticleRecord): ArticleTerms {
  const { head, text } = articleText(article);
  const counts = splitTerms(text);
  const terms = [...counts.keys()];
  const topics = terms.filter((term) => (counts.get(term) ?? 0) >= REPEATED || head.includes(term));
  return { text, terms, topics: new Set(topics) };
}
