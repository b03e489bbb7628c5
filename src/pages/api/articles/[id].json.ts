import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../../_archive.ts';
import { exportedArticle } from '../../_exported-articles.ts';
import { json } from '../../_json.ts';

/** An article as the data files give it, at its former address: the file beside the page of the article is the same. */
export const getStaticPaths = (async () => {
  const { articles, settings } = await archive();
  return settings.files === 'all' ? articles.map(({ id }) => ({ params: { id } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => json((await exportedArticle(id)).file);
