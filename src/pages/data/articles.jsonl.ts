import type { APIRoute } from 'astro';
import { addresses } from '../../archive/addresses.ts';
import { articlesJsonl } from '../../exports/articles-jsonl.ts';
import { archive } from '../_archive.ts';

/** The whole corpus, one article a line. */
export const GET: APIRoute = async () =>
  new Response(articlesJsonl(await archive(), addresses.article), {
    headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8' },
  });
