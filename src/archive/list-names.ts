import type { ArticleRecord, Byline } from '../records/article-record.ts';

/** Everybody who signs an article: its bylines, then the credits of its captions. A name may occur twice. */
export function listNames({ bylines, captions }: ArticleRecord): readonly Byline[] {
  return [...bylines, ...captions.flatMap(({ credits }) => credits)];
}
