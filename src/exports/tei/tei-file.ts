import type { ArchiveSettings } from '../../records/archive-settings.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { CitedArticle, Reference } from '../citations/reference.ts';
import { textElement, XML_DECLARATION, xmlElement } from '../xml.ts';
import { teiBody } from './tei-body.ts';
import { teiHeader } from './tei-header.ts';

/** An article as a file of TEI P5. */
export function formatTei(article: ArticleRecord, reference: Reference): string {
  return `${XML_DECLARATION}${teiArticle(article, reference, { isWhole: true })}\n`;
}

/** A corpus of TEI P5 around the articles that `teiTexts` has written. */
export function teiCorpus(
  texts: string,
  { name, description, operator = name, rights }: ArchiveSettings,
): string {
  const file = [
    xmlElement('titleStmt', {}, textElement('title', name)),
    xmlElement(
      'publicationStmt',
      {},
      `${textElement('publisher', operator)}${xmlElement('availability', {}, textElement('p', rights))}`,
    ),
    xmlElement('sourceDesc', {}, textElement('p', description)),
  ];
  const header = xmlElement('teiHeader', {}, xmlElement('fileDesc', {}, file.join('')));
  const corpus = xmlElement('teiCorpus', { xmlns: TEI_NAMESPACE }, `\n${header}\n${texts}`);
  return `${XML_DECLARATION}${corpus}\n`;
}

/** Articles as they stand in a corpus. */
export function teiTexts(articles: readonly CitedArticle[]): string {
  return articles
    .map(({ article, reference }) => `${teiArticle(article, reference, { isWhole: false })}\n`)
    .join('');
}

/** One article as an element of TEI; only the outermost element declares the namespace. */
function teiArticle(
  article: ArticleRecord,
  reference: Reference,
  { isWhole }: { readonly isWhole: boolean },
): string {
  return xmlElement(
    'TEI',
    // An XML id begins with a letter.
    { xmlns: isWhole ? TEI_NAMESPACE : undefined, 'xml:id': `a-${article.id}` },
    `\n${teiHeader(article, reference)}\n${teiBody(article, reference)}\n`,
  );
}

/** Of TEI P5. */
const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';
