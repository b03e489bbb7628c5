import type { APIRoute, GetStaticPaths } from 'astro';
import type { PageRecord } from '../../../records/page-record.ts';
import { archive } from '../../_archive.ts';
import { json } from '../../_json.ts';

/** A newspaper page: its record, raw text, and the role of every character of it. */
export const getStaticPaths = (async () => {
  const { pages } = await archive();
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: PageRecord }> = ({ props: { page } }) => json(page);
