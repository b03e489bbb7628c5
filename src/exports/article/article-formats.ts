import { formatBibtex } from '../citations/bibtex.ts';
import { formatCsl } from '../citations/csl.ts';
import { formatRis } from '../citations/ris.ts';
import type { ExportedArticle } from '../exported-article.ts';
import { formatText } from '../plain-text.ts';
import { formatTei } from '../tei/tei-file.ts';

/** Writes an article in each form, by the ending of its file. */
export const ARTICLE_FORMATS = {
  txt: ({ article, reference }) => formatText(article, reference),
  json: ({ file }) => `${JSON.stringify(file, undefined, 2)}\n`,
  'tei.xml': ({ article, reference }) => formatTei(article, reference),
  bib: ({ reference }) => formatBibtex(reference),
  ris: ({ reference }) => formatRis(reference),
  'csl.json': ({ reference }) => formatCsl([reference]),
} as const satisfies Readonly<Record<string, (exported: ExportedArticle) => string>>;

/** Ending of the file of a form. */
export type ArticleFormat = keyof typeof ARTICLE_FORMATS;

export function isArticleFormat(ending: string): ending is ArticleFormat {
  return Object.hasOwn(ARTICLE_FORMATS, ending);
}
