import type { ArticleRecord } from '../../records/article-record.ts';
import { citingWords } from '../../words/citing-words.ts';
import { words } from '../../words/words.ts';
import type { CitedArticle, Reference } from '../citations/reference.ts';
import { XML_DECLARATION, xmlElement } from '../xml.ts';
import { teiBody } from './tei-body.ts';
import { teiHeader } from './tei-header.ts';

/** An article as a file of TEI P5. */
export function formatTei(article: ArticleRecord, reference: Reference): string {
  return `${XML_DECLARATION}${teiArticle(article, reference, { isWhole: true })}\n`;
}

/** All articles as one corpus of TEI P5. */
export function teiCorpus(articles: readonly CitedArticle[]): string {
  const file = [
    xmlElement('titleStmt', {}, xmlElement('title', {}, words.site.name)),
    xmlElement(
      'publicationStmt',
      {},
      `${xmlElement('publisher', {}, words.site.name)}${xmlElement('availability', {}, xmlElement('p', {}, citingWords.rights))}`,
    ),
    xmlElement('sourceDesc', {}, xmlElement('p', {}, words.site.description)),
  ];
  const header = xmlElement('teiHeader', {}, xmlElement('fileDesc', {}, file.join('')));
  const texts = articles.map(({ article, reference }) => teiArticle(article, reference, { isWhole: false }));
  const corpus = xmlElement('teiCorpus', { xmlns: TEI_NAMESPACE }, `\n${[header, ...texts].join('\n')}\n`);
  return `${XML_DECLARATION}${corpus}\n`;
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
    `\n${teiHeader(article, reference)}\n${teiBody(article)}\n`,
  );
}

/** Of TEI P5. */
const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';
