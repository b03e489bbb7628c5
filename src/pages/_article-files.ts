import type { APIContext, APIRoute, GetStaticPaths } from 'astro';
import type { ExportedArticle } from '../exports/exported-article.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import { archive } from './_archive.ts';
import { exportedArticle } from './_exported-articles.ts';

interface Props {
  readonly article: ArticleRecord;
}

/** The routes of a kind of file that each article has. */
export const articlePaths = (async () => {
  const { articles } = await archive();
  return articles.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

/** Answers with one file of an article. */
export function articleFileRoute(
  mediaType: string,
  write: (exported: ExportedArticle) => string,
): APIRoute<Props> {
  return async ({ props: { article } }: APIContext<Props>) => {
    const text = write(await exportedArticle(article.id));
    return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
  };
}
