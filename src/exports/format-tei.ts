import type { ArticleRecord } from '../records/article-record.ts';
import type { Reference } from './reference.ts';
import { teiArticle } from './tei-article.ts';
import { XML_DECLARATION } from './xml-declaration.ts';

/** An article as a file of TEI P5. */
export function formatTei(article: ArticleRecord, reference: Reference): string {
  return `${XML_DECLARATION}${teiArticle(article, reference, { isWhole: true })}\n`;
}
