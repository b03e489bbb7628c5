import type { ArticleRecord } from '../records/article-record.ts';
import type { Reference } from './reference.ts';
import { TEI_NAMESPACE } from './tei-namespace.ts';
import { teiBody } from './tei-body.ts';
import { teiHeader } from './tei-header.ts';
import { xmlElement } from './xml-element.ts';

/** One article as an element of TEI; the namespace is said by the outermost element only. */
export function teiArticle(
  article: ArticleRecord,
  reference: Reference,
  { isWhole }: { readonly isWhole: boolean },
): string {
  return xmlElement(
    'TEI',
    // An XML id begins with a letter.
    { xmlns: isWhole ? TEI_NAMESPACE : undefined, 'xml:id': `a-${article.id}` },
    `\n${teiHeader(article, reference)}\n${teiBody(article)}\n`,
  );
}
