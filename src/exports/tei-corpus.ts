import type { ArticleRecord } from '../records/article-record.ts';
import { citingWords } from '../words/citing-words.ts';
import { words } from '../words/words.ts';
import type { Reference } from './reference.ts';
import { teiArticle } from './tei-article.ts';
import { TEI_NAMESPACE } from './tei-namespace.ts';
import { XML_DECLARATION } from './xml-declaration.ts';
import { xmlElement } from './xml-element.ts';

/** All articles as one corpus of TEI P5. */
export function teiCorpus(
  articles: readonly ArticleRecord[],
  referenceOf: (article: ArticleRecord) => Reference,
): string {
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
  const texts = articles.map((article) => teiArticle(article, referenceOf(article), { isWhole: false }));
  const corpus = xmlElement('teiCorpus', { xmlns: TEI_NAMESPACE }, `\n${[header, ...texts].join('\n')}\n`);
  return `${XML_DECLARATION}${corpus}\n`;
}
