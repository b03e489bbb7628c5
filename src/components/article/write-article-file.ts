import { ARTICLE_FORMATS, isArticleFormat } from '../../exports/article/article-formats.ts';
import { exportedOf, pageArticlesAddress, type PageArticles } from '../../exports/article/page-articles.ts';
import { fetchJson } from '../../search/query/read-files.ts';
import { saveFile } from '../save-file.ts';

/** Writes an article in one of its forms, and saves the file. Rejects when the articles of its page cannot be had. */
export async function writeArticleFile(id: string, ending: string, mediaType: string): Promise<void> {
  const page = await fetchJson<PageArticles>(pageArticlesAddress(id));
  const exported = exportedOf(page).find(({ article }) => article.id === id);
  if (exported === undefined || !isArticleFormat(ending)) throw new Error(`Failed to find ${id}.${ending}`);
  const text = ARTICLE_FORMATS[ending](exported);
  saveFile(`${id}.${ending}`, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}
