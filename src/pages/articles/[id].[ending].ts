import type { APIContext, APIRoute, GetStaticPaths } from 'astro';
import { ARTICLE_FORMATS, isArticleFormat } from '../../exports/article/article-formats.ts';
import { articleFilesView } from '../../views/article/article-files-view.ts';
import { archive } from '../_archive.ts';
import { exportedArticle } from '../_exported-articles.ts';

interface Props {
  readonly mediaType: string;
}

/** The files beside the page of each article that are published. */
export const getStaticPaths = (async () => {
  const { articles, settings } = await archive();
  return articles.flatMap(({ id }) =>
    articleFilesView(id, settings)
      .filter(({ href }) => href !== undefined)
      .map(({ extension, mediaType }) => ({ params: { id, ending: extension }, props: { mediaType } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ params, props: { mediaType } }: APIContext<Props>) => {
  const { id = '', ending = '' } = params;
  if (!isArticleFormat(ending)) throw new Error(`Unexpected ending "${ending}", expected that of a form`);
  const text = ARTICLE_FORMATS[ending](await exportedArticle(id));
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
