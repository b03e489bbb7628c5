import type { ArticleRecord } from '../../records/article-record.ts';
import { bigrams } from '../bigrams.ts';
import { fold } from '../fold.ts';
import { markTokens } from '../mark-tokens.ts';
import { searchFields } from '../search-fields.ts';

/** An article as Pagefind indexes it. */
export interface IndexRecord {
  readonly id: string;
  /** Tokens divided by spaces. */
  readonly content: string;
  readonly headlineTokens: number;
  readonly tokens: number;
}

/** Folds the fields of an article and cuts them into tokens, headline first. */
export function indexRecord(article: ArticleRecord): IndexRecord {
  const texts = searchFields(article);
  const fields = texts.map(({ kind, text }) => ({ kind, tokens: tokensOf(fold(text)) }));
  const tokens = fields.flatMap((field) => field.tokens);
  const marks = new Set(texts.flatMap(({ text }) => markTokens(text)));
  return {
    id: article.id,
    content: [...tokens, ...marks].join(' '),
    headlineTokens: fields.find(({ kind }) => kind === 'headline')?.tokens.length ?? 0,
    tokens: tokens.length,
  };
}

/**
 * The pairs of a field, closed by its last character alone. That token answers one-character queries, and it is the
 * barrier between two fields: a phrase of pairs can not pass over it.
 */
function tokensOf(key: string): string[] {
  return [...bigrams(key), ...[...key].slice(-1)];
}
