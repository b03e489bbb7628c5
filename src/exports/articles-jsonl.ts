import type { ArchiveIndex } from '../archive/index-archive.ts';
import { articleFile } from './article-file.ts';

/** What the export takes from the archive. */
type Corpus = Pick<ArchiveIndex, 'articles' | 'getCity' | 'getPaper' | 'getPage'>;

/** The whole corpus as JSON Lines: one article a line, reading text, names in Chinese, spans as offsets into the raw page. */
export function articlesJsonl(corpus: Corpus, urlOf: (articleId: string) => string): string {
  return corpus.articles
    .map((article) => `${JSON.stringify(articleFile(article, corpus, urlOf))}\n`)
    .join('');
}
