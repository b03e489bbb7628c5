import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../routes.ts';
import { redirectPage } from '../../../exports/redirect-page.ts';
import { connectionWords } from '../../../words/connection-words.ts';
import { archive } from '../../_archive.ts';

interface Props {
  /** The article that took the place of the one that was published here. */
  readonly successor: string;
}

export const getStaticPaths = (async () => {
  const { connections } = await archive();
  return connections.all.flatMap(({ article, formerIds }) =>
    formerIds.map((retired) => ({ params: { retired }, props: { successor: article } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ params: { retired = '' }, props: { successor }, site }) => {
  const { settings, getArticle } = await archive();
  const path = addresses.article(successor);
  const page = redirectPage({
    title: connectionWords.former.title,
    site: settings.name,
    lead: connectionWords.former.lead(retired),
    goal: getArticle(successor).title,
    path,
    url: new URL(path, site).href,
  });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
