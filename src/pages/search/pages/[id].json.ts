import type { APIContext, APIRoute, GetStaticPaths } from 'astro';
import type { PageArticles } from '../../../exports/article/page-articles.ts';
import type { PageRecord } from '../../../records/page-record.ts';
import { archive } from '../../_archive.ts';
import { exportedArticle } from '../../_exported-articles.ts';
import { json } from '../../_json.ts';

interface Props {
  readonly page: PageRecord;
}

/** The articles of a newspaper page, for readers who take articles or search results along. */
export const getStaticPaths = (async () => {
  const { pages } = await archive();
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { page } }: APIContext<Props>) => {
  const exported = await Promise.all(page.articles.map(exportedArticle));
  const { paper, label, number } = page;
  return json({
    page: { paper, label, number },
    articles: exported.map(({ article, reference }) => ({ article, reference })),
  } satisfies PageArticles);
};
