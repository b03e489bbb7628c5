import type { APIContext, APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../routes.ts';
import { pageArticles } from '../../../exports/article-file.ts';
import type { PageRecord } from '../../../records/page-record.ts';
import { archive } from '../../_archive.ts';
import { json } from '../../_json.ts';

interface Props {
  readonly page: PageRecord;
}

/** The articles of a newspaper page, for readers who take search results along. */
export const getStaticPaths = (async () => {
  const { pages } = await archive();
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { page }, site }: APIContext<Props>) => {
  const urlOf = (id: string): string => new URL(addresses.article(id), site).href;
  return json(pageArticles(page, await archive(), urlOf));
};
